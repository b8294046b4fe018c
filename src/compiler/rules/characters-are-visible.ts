import type { Rule } from './rule.ts';

export const charactersAreVisible: Rule = {
  id: 'characters-are-visible',
  says: 'Every character of a file can be seen and is what it looks like: nothing invisible, no ligatures, no letters of two scripts in a word.',
};
