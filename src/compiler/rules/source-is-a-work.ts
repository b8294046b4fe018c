import type { Rule } from './rule.ts';

export const sourceIsAWork: Rule = {
  id: 'source-is-a-work',
  says: 'The source that index.md names is a work of the list of references.',
};
