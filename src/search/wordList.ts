import { plain } from './normalise.ts';

/**
 * The words of the pages in lower case, as spelt there, of three letters and more: what a slip of the finger is told from, what
 * a word half typed may become, and in which forms a word stands. In order: words of many pages before words of few (in steps of four), then by letter.
 */
export function wordsOf(pages: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const word of new Set(
      plain(page)
        .toLowerCase()
        .match(/(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu),
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const step = (count: number): number => Math.floor(Math.log2(count) / 2);
  return [...counts]
    .sort(([a, inPages], [b, inOthers]) => step(inOthers) - step(inPages) || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** Words of letters only as one string: each as the number of letters it shares with the one before (at most 9) and the rest. */
export function packWords(words: readonly string[]): string {
  let last = '';
  let packed = '';
  for (const word of words) {
    let shared = 0;
    while (shared < Math.min(9, word.length, last.length) && word[shared] === last[shared]) shared++;
    packed += shared + word.slice(shared);
    last = word;
  }
  return packed;
}

/** The words of a packed string, in their order. */
export function unpackWords(packed: string): readonly string[] {
  let last = '';
  return (packed.match(/\d\D*/g) ?? []).map((part) => (last = last.slice(0, Number(part[0])) + part.slice(1)));
}
