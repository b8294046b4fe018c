import type { Rule } from './rule.ts';

export const versionIsReleased: Rule = {
  id: 'version-is-released',
  says: 'The version of a review, and each in its list of changes, has a manifest.',
};
