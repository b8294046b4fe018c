import type { Rule } from './rule.ts';

export const idIsPortable: Rule = {
  id: 'id-is-portable',
  says: 'An id is no name that an operating system, the site itself or JavaScript keeps for its own.',
};
