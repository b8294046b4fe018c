import type { Rule } from './rule.ts';

export const referenceResolves: Rule = {
  id: 'reference-resolves',
  says: 'Every number that is cited is in the list of references.',
};
