import type { Rule } from './rule.ts';

export const addressIsKept: Rule = {
  id: 'address-is-kept',
  says: 'An address that was published stays, leads elsewhere or is withdrawn with a reason, and is never used again.',
};
