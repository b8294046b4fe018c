import type { Rule } from './rule.ts';

export const defaultsAreTaken: Rule = {
  id: 'defaults-are-taken',
  says: 'What defaults say is taken by a fact that follows them.',
};
