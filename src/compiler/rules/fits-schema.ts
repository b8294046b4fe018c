import type { Rule } from './rule.ts';

export const fitsSchema: Rule = {
  id: 'fits-schema',
  says: 'Front matter has the fields of its kind, each with what it may hold.',
};
