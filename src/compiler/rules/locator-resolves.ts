import type { Rule } from './rule.ts';

export const locatorResolves: Rule = {
  id: 'locator-resolves',
  says: 'Each locator names a section, paragraph, panel or row that the reading path has.',
};
