import type { Rule } from './rule.ts';

export const charactersAreVisible: Rule = {
  id: 'characters-are-visible',
  says: 'Every character of a file can be seen: nothing invisible, no control characters, no marks of direction.',
};
