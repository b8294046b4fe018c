import type { Rule } from './rule.ts';

export const manifestIsWhole: Rule = {
  id: 'manifest-is-whole',
  says: 'The manifest of a released version is as it was sealed, and follows the one before it.',
};
