import { plain } from './normalise.ts';

/** Counts on how many pages words of letters stand, while these come one by one. */
export interface WordCounter {
  readonly add: (page: string) => void;
  /**
   * The words of the pages in lower case, as spelt there, of three letters and more: what a slip of the finger is told from, what
   * a word half typed may become, and in which forms a word stands. In order: words of many pages before words of few (in steps of four), then by letter.
   */
  readonly words: () => readonly string[];
}

/** Begins to count. */
export function wordCounter(): WordCounter {
  const counts = new Map<string, number>();
  const step = (count: number): number => Math.floor(Math.log2(count) / 2);
  return {
    add: (page) => {
      const found = plain(page)
        .toLowerCase()
        .match(/(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu);
      for (const word of new Set(found)) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    words: () =>
      [...counts]
        .sort(([a, inPages], [b, inOthers]) => step(inOthers) - step(inPages) || (a < b ? -1 : 1))
        .map(([word]) => word),
  };
}

/** The words of pages that are all there. */
export function wordsOf(pages: readonly string[]): readonly string[] {
  const { add, words } = wordCounter();
  pages.forEach(add);
  return words();
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
