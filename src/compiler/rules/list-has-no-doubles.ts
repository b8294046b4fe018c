import type { Rule } from './rule.ts';

export const listHasNoDoubles: Rule = {
  id: 'list-has-no-doubles',
  says: 'No list of ids, numbers or names has an item twice.',
};
