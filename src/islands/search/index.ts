import { asIndexed } from '../../search/fullText.ts';
import type { KnownWords } from '../../search/knownWords.ts';
import { joinPlaces, type WordPlaces } from '../../search/places.ts';
import { inOurSpelling } from '../../search/spelling.ts';
import { partFor, readPart, type StoredPart, type TextFile } from '../../search/textParts.ts';
import { placesOfAsked } from './asked.ts';
import { json, onceEach } from '../dom/load.ts';

const summaries = new Map<number, string>();

/** What an entry is, where a part of the index that has come says so. */
export const summaryOf = (entry: number): string | undefined => summaries.get(entry);

const partsAtHand = new Set<string>();

const loadPart = onceEach(async (path) => {
  const [words, own] = await json<StoredPart>(path);
  for (const [entry, summary] of own) summaries.set(entry, summary);
  partsAtHand.add(path);
  return readPart(words);
});

const nowhere: WordPlaces = new Map();

/** The pages with one of these words, by number, and where they stand there, in order; parts of the index are fetched once. */
export async function pagesWith(text: TextFile, known: KnownWords, words: readonly string[]): Promise<WordPlaces> {
  return joinPlaces(await Promise.all(words.map((word) => placesOf(text, known, word))));
}

async function placesOf(text: TextFile, known: KnownWords, word: string): Promise<WordPlaces> {
  // All words of letters are known, so a word half typed asks for no part that nobody needs.
  if (/^\p{L}+$/u.test(word) && !known.hasForm(inOurSpelling(word))) return nowhere;
  const stored = asIndexed(word);
  const own = placesOfAsked(stored);
  if (own) return own;
  return (await loadPart(partPath(text, stored)))(stored);
}

const partPath = (text: TextFile, stored: string): string => `search/text/${text.id}/${partFor(text, stored)}.json`;

/** Whether the part of the index in which a word would stand has come. */
export const isAtHand = (text: TextFile, word: string): boolean => partsAtHand.has(partPath(text, asIndexed(word)));
