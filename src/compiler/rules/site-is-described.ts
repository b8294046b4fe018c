import type { Rule } from './rule.ts';

export const siteIsDescribed: Rule = {
  id: 'site-is-described',
  says: 'The content folder has an index.md that says what the site is.',
};
