import type { Rule } from './rule.ts';

export const vocabularyIsSound: Rule = {
  id: 'vocabulary-is-sound',
  says: 'The vocabulary has the tables and rows that it may have, and each word that a row names.',
};
