import { stem } from 'porter2';
import { singular } from './words.ts';

/** Names of compounds with the stem of something else: formates are not what is formed, oxides are no oxidation. */
const compounds =
  /(?:^(?:acet|bor|carbon|citr|form|nitr|oxal|phosph|silic|sulf|titan|trifl)ate|(?:bor|brom|carb|chlor|fluor|hydr|iod|nitr|ox|phosph|selen|silic|sulf|tellur)ide)s?$/;

/**
 * What all forms of an English word have in common: `bake` of `baked` and `baking`, `halfloaf` of `half-loafs`. A word of one or
 * two letters, or with other signs, stands for itself; of the name of a compound only the plural is a form. `word` is in normal form.
 */
export function wordStem(word: string): string {
  const hyphen = /^\p{L}+(?:-\p{L}+)+$/u.test(word) ? word.lastIndexOf('-') : -1;
  if (hyphen > 0) return word.slice(0, hyphen).replaceAll('-', '') + wordStem(word.slice(hyphen + 1));
  if (!/^\p{L}{3,}$/u.test(word)) return word;
  return compounds.test(word) ? singular(word) : stem(word);
}

/** The stem, in common for an instrument, what is done with it and what it yields: `microscope`, `microscopy`, `microscopic`. */
export const wordFamily = (word: string): string => wordStem(word).replace(/(?<=\p{L}{2}(?:scop|graph|met))r?i?$/u, '');
