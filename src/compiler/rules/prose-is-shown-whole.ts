import type { Rule } from './rule.ts';

export const proseIsShownWhole: Rule = {
  id: 'prose-is-shown-whole',
  says: 'All text of a passage is on the page.',
  wall: true,
};
