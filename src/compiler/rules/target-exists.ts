import type { Rule } from './rule.ts';

export const targetExists: Rule = {
  id: 'target-exists',
  says: 'Every id that front matter names is that of an entry.',
};
