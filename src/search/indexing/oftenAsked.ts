import { askedPhrases } from '../asked.ts';
import { asIndexed, commonWords } from '../fullText.ts';
import type { NameRecord } from '../records.ts';
import { wordStem } from '../wordStem.ts';
import { chunks } from '../words.ts';

/** Which words are asked for beside others most often, as far as names and what else entries are asked for by tell. */
export interface OftenAsked {
  /** Counts the words by which a page may be asked for, joined as it carries them. */
  readonly add: (asked: string | undefined) => void;
  /** Stems, the most frequent first. */
  readonly stems: () => readonly string[];
}

/** So many are no use: the most frequent fill what room there is. */
const most = 60;

/** Counts in how many phrases of two words and more each stem stands; phrases with a number in them are names of works and places. */
export function oftenAsked(entries: readonly Pick<NameRecord, 'title' | 'names'>[]): OftenAsked {
  const counts = new Map<string, number>();
  const count = (phrase: string): void => {
    if (/\d/.test(phrase)) return;
    const words = chunks(phrase)
      .flatMap((chunk) => chunk.split(/[-/@&.]+/))
      .map(asIndexed)
      .filter((word) => word !== '' && !commonWords.has(word));
    if (words.length < 2) return;
    for (const stem of new Set(words.map(wordStem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  };
  for (const { title, names } of entries) [title, ...names].forEach(count);
  return {
    add: (asked) => {
      if (asked !== undefined) askedPhrases(asked).forEach(count);
    },
    stems: () =>
      [...counts]
        .sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
        .slice(0, most)
        .map(([stem]) => stem),
  };
}
