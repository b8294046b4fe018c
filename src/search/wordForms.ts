import { stem } from 'porter2';
import { inOurSpelling } from './spelling.ts';
import { singular } from './words.ts';

/** Salts whose name has the stem of something else: formates are not what is formed, carbonates are not carbon. */
const salts = /^(?:acet|bor|carbon|citr|form|nitr|oxal|phosph|silic|sulf|titan|trifl)ates?$/;

/**
 * What all forms of an English word have in common: `plat` of `plated` and `plating`. Anything but three letters or more stands
 * for itself, and so does the name of a kind of compound: `oxide` is not a form of `oxidation`. `word` is in normal form.
 */
export function wordStem(word: string): string {
  if (!/^\p{L}{3,}$/u.test(word)) return word;
  return /ides?$/.test(word) || salts.test(word) ? singular(word) : stem(word);
}

/** Finds the forms of a word in normal form among known words, in either spelling. The word itself comes first, known or not. */
export function formsAmong(known: readonly string[]): (word: string) => readonly string[] {
  const byStem = new Map<string, string[]>();
  for (const word of known) {
    const key = wordStem(inOurSpelling(word));
    const forms = byStem.get(key);
    if (forms) forms.push(word);
    else byStem.set(key, [word]);
  }
  return (word) => {
    if (!/^\p{L}{3,}$/u.test(word)) return [word];
    // Words of three letters are not in the list of known words, but have a plural: `ion`, `gas`.
    const plural = word.length === 3 ? [`${word}s`] : [];
    return [...new Set([word, singular(word), ...plural, ...(byStem.get(wordStem(word)) ?? [])])];
  };
}
