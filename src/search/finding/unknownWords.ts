import { compact, normalise } from '../normalise.ts';
import { singular } from '../words.ts';
import { startingWith, type NameIndex } from './nameIndex.ts';

/** Words in one case without digits beside them; formulas and abbreviations are not corrected. */
export const words = /(?<![\p{L}\p{N}])\p{Lu}?\p{Ll}{3,}(?![\p{L}\p{N}])/gu;

/** Words of a query that neither are in a name nor begin one; only these may be slips. */
export function unknownWords(index: NameIndex, typed: string): readonly string[] {
  const form = compact(typed);
  if (form.length < 4 || index.inside(form, 1).length > 0) return [];
  return [...new Set(typed.slice(0, 200).match(words))].filter((word) => {
    const asked = normalise(word);
    return !index.words.has(singular(asked)) && startingWith(index.vocabulary, asked, 1).length === 0;
  });
}
