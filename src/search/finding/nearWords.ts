import { isOtherWord } from './otherWord.ts';
import { within, type Near } from './within.ts';

/** How many slips of the finger a word may contain: none in formulas and short words, one, or two in long words. */
export const allowedSlips = (word: string): number => (!/^\p{L}{4,}$/u.test(word) ? 0 : word.length < 8 ? 1 : 2);

/** Words of a vocabulary, sorted by code units, within the allowed slips, the nearest first; the last letters may still be missing. */
export function nearWords(word: string, vocabulary: readonly string[]): readonly Near[] {
  const most = allowedSlips(word);
  if (most === 0) return [];
  return within(vocabulary, word, most)
    .filter((near) => /^\p{L}{4,}$/u.test(near.word) && !isOtherWord(word, near.word))
    .sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1))
    .slice(0, 8);
}
