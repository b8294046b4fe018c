import type { Rule } from './rule.ts';

export const linkResolves: Rule = {
  id: 'link-resolves',
  says: 'Every link leads to an entry, a claim, an outcome, a work, a place of the source, or an https address.',
};
