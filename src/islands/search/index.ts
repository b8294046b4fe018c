import { asIndexed } from '../../search/fullText.ts';
import type { KnownWords } from '../../search/knownWords.ts';
import { joinPlaces, type WordPlaces } from '../../search/places.ts';
import { inOurSpelling } from '../../search/spelling.ts';
import { partFor, readPart, type TextFile } from '../../search/textParts.ts';
import { json, onceEach } from '../dom/load.ts';

const loadPart = onceEach(async (path) => readPart(await json<string>(path)));

const nowhere: WordPlaces = new Map();

/** The pages with one of these words, by number, and where they stand there, in order; parts of the index are fetched once. */
export async function pagesWith(text: TextFile, known: KnownWords, words: readonly string[]): Promise<WordPlaces> {
  return joinPlaces(await Promise.all(words.map((word) => placesOf(text, known, word))));
}

async function placesOf({ id, parts }: TextFile, known: KnownWords, word: string): Promise<WordPlaces> {
  // All words of letters are known, so a word half typed asks for no part that nobody needs.
  if (/^\p{L}+$/u.test(word) && !known.hasForm(inOurSpelling(word))) return nowhere;
  const stored = asIndexed(word);
  return (await loadPart(`search/text/${id}/${partFor(parts, stored)}.json`))(stored);
}
