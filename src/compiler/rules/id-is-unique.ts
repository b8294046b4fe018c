import type { Rule } from './rule.ts';

export const idIsUnique: Rule = {
  id: 'id-is-unique',
  says: 'No two entries share an id, of whatever kinds they are.',
};
