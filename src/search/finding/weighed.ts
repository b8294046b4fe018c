import { isAsked } from '../asked.ts';
import type { Places, WordPlaces } from '../places.ts';

/** Places of a page that name and sum up what it is about: its title, its names and its summary. */
const head = 40;
/** What one place of a word is worth: in the head of a page, and further down. */
const inHead = 2.5;
/** What a word in a name of an entry is worth beside places of the text. */
const inName = 6;
/** From so much on, more of the same word says hardly more. */
const enoughOfIt = 1.5;

/**
 * What pages are worth for a question by its single words, wherever they stand (BM25F: rare words count more, names and summaries more
 * than the text below, and the tenth place of a word hardly more than the third). `found` are the places of each word, by page,
 * `rarity` what each word counts, `named` tells whether a name of a page has a word.
 */
export function weighed(
  found: readonly WordPlaces[],
  rarity: readonly number[],
  named: (page: number, word: number) => boolean,
): ReadonlyMap<number, number> {
  const worth = new Map<number, number>();
  found.forEach((pages, word) => {
    for (const [page, places] of pages) {
      const often = worthOfPlaces(places) + (named(page, word) ? inName : 0);
      worth.set(page, (worth.get(page) ?? 0) + (rarity[word]! * often) / (often + enoughOfIt));
    }
  });
  return worth;
}

const worthOfPlaces = ({ all }: Places): number =>
  all.reduce((sum, place) => sum + (place < head || isAsked(place) ? inHead : 1), 0);
