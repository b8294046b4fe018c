import type { Rule } from './rule.ts';

export const withinBounds: Rule = {
  id: 'within-bounds',
  says: 'Nothing is longer, deeper or more than the bounds of content allow.',
};
