import type { Rule } from './rule.ts';

export const pathIsKindAndId: Rule = {
  id: 'path-is-kind-and-id',
  says: 'An entry stands at kind/id.md, with a kind that the vocabulary has.',
};
