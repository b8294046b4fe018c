/** Words with their values, the longest first. */
export type Spoken<Value> = readonly (readonly [word: string, value: Value])[];

/** Joins the words of several lists. */
export const spoken = <Value>(lists: readonly Readonly<Record<string, Value>>[]): Spoken<Value> =>
  lists.flatMap((list) => Object.entries(list)).sort(([a], [b]) => b.length - a.length);

const isWord = /[a-z0-9\u00c0-\u024f]/i;

/** Whether a word of letters would go on across a place; Chinese words and signs end where they end. */
const goesOn = (text: string, place: number): boolean =>
  isWord.test(text[place - 1] ?? '') && isWord.test(text[place] ?? '');

const same = (text: string, word: string): boolean =>
  text === word || (word === word.toLowerCase() && text.toLowerCase() === word);

/** The word that ends at a place, and where it begins. A word with capitals stands in its own case only. */
export function wordBefore<Value>(
  words: Spoken<Value>,
  text: string,
  end: number,
  from: number,
): { readonly value: Value; readonly start: number } | undefined {
  for (const [word, value] of words) {
    const start = end - word.length;
    if (start >= from && same(text.slice(start, end), word) && !goesOn(text, start) && !goesOn(text, end))
      return { value, start };
  }
  return undefined;
}

/** The word that begins at a place, and where it ends. */
export function wordAt<Value>(
  words: Spoken<Value>,
  text: string,
  start: number,
): { readonly value: Value; readonly end: number } | undefined {
  for (const [word, value] of words) {
    const end = start + word.length;
    if (same(text.slice(start, end), word) && !goesOn(text, start) && !goesOn(text, end)) return { value, end };
  }
  return undefined;
}
