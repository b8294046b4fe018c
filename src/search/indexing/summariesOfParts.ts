import { asIndexed } from '../fullText.ts';
import type { NameRecord } from '../records.ts';
import { partFor, type StoredPart, type TextFile } from '../textParts.ts';
import { nameWords } from '../words.ts';

/** Summaries of one word at most: more results are not on a screen. */
const most = 6;

/** A word with a letter of the alphabet; a year names too much, and a number of a work is found in its name alone. */
const isTyped = /\p{Script=Latin}/u;

/** An entry by its number, and how likely it is what somebody means who types one word of its names. */
interface Meant {
  readonly entry: number;
  readonly worth: number;
}

/**
 * For each part of the full-text index the summaries of the entries that have one of its words in a name: of each word those likely
 * meant by it. `parts` and `often` as in the file; `summaries` by number of the entry.
 */
export function summariesOfParts(
  parts: Pick<TextFile, 'parts' | 'often'>,
  entries: readonly Pick<NameRecord, 'title' | 'names' | 'weight'>[],
  summaries: ReadonlyMap<number, string>,
): readonly StoredPart[1][] {
  const byWord = new Map<string, Meant[]>();
  entries.forEach((record, entry) => {
    if (!summaries.has(entry)) return;
    for (const [word, worth] of worthOfWords(record)) {
      const meant = byWord.get(word);
      if (meant) meant.push({ entry, worth });
      else byWord.set(word, [{ entry, worth }]);
    }
  });
  const count = parts.parts.split(' ').length + (parts.often === '' ? 0 : 1);
  const found = Array.from({ length: count }, () => new Set<number>());
  for (const [word, meant] of byWord) {
    const own = found[partFor(parts, word)]!;
    for (const { entry } of meant.toSorted((a, b) => b.worth - a.worth || a.entry - b.entry).slice(0, most))
      own.add(entry);
  }
  return found.map((own) => [...own].sort((a, b) => a - b).map((entry) => [entry, summaries.get(entry)!] as const));
}

/** The words of an entry’s names: of a short name, of the title and of what much is said about a word means it the more. */
function worthOfWords({
  title,
  names,
  weight,
}: Pick<NameRecord, 'title' | 'names' | 'weight'>): ReadonlyMap<string, number> {
  const worth = new Map<string, number>();
  for (const name of [title, ...names.filter((other) => !other.startsWith('10.'))]) {
    const words = nameWords(name);
    for (const word of words.map(asIndexed)) {
      if (word.length < 2 || !isTyped.test(word)) continue;
      const here = 1 / words.length + (name === title ? 0.3 : 0) + weight / 25;
      worth.set(word, Math.max(worth.get(word) ?? 0, here));
    }
  }
  return worth;
}
