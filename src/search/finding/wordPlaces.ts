import { compact, normalise } from '../normalise.ts';
import { wordStem } from '../wordForms.ts';

/** A word of letters that may be half typed, or stand in the text in another form; shorter ones are taken as they are. */
export const isLong = (word: string): boolean => /^\p{L}{4,}$/u.test(word);

/**
 * Where the words asked for stand in a text, as numbers of its words: one list a word. `words` are in normal form; where the
 * last one is `begun`, words that begin like it are meant.
 */
export function wordPlaces(
  content: readonly string[],
  words: readonly string[],
  begun = false,
): readonly (readonly number[])[] {
  const tests = words.map((word, place) => tellForm(word, begun && place === words.length - 1));
  const places: number[][] = words.map(() => []);
  content.forEach((found, place) => {
    const whole = compact(found);
    const parts = normalise(found).split(/[^\p{L}\p{N}]+/u);
    tests.forEach((isForm, word) => isForm(whole, parts) && places[word]!.push(place));
  });
  return places;
}

/** Tells whether a word of the text, given whole and in parts, is a form of the word asked for: `plated` of `plating`, `Na-Bi` of `bi`. */
function tellForm(word: string, begun: boolean): (whole: string, parts: readonly string[]) => boolean {
  const joined = compact(word);
  const asked = wordStem(word);
  return (whole, parts) =>
    whole === joined || parts.some((part) => (begun && part.startsWith(word)) || wordStem(part) === asked);
}
