import { anchorBefore } from '../finding/excerpt.ts';
import { commonWords } from '../fullText.ts';
import type { Places, WordPlaces } from '../places.ts';
import type { IndexPart, StoredPage } from './pagefindFiles.ts';
import { withWholeNumbers } from './wholeNumbers.ts';

/** The words of pages that come a few at a time; of each its pages by a number, and where it stands on them. */
export interface GatheredWords {
  /** Takes the words of some pages; `numberOf` is the number of a page by its path. */
  readonly add: (pages: readonly StoredPage[], words: IndexPart, numberOf: (path: string) => number) => void;
  /** All words that came, common ones and parts of numbers too. */
  readonly all: ReadonlySet<string>;
  /** The words that are asked for. */
  readonly keys: () => Iterable<string>;
  /** The places of a word, in the order of its pages, once all came; `numberOf` gives the last number of each page. */
  readonly get: (word: string, numberOf: (number: number) => number) => WordPlaces;
}

/** Begins to gather words. Numbers of all pages of a word stand in one list: as maps of lists they would take ten times the room. */
export function gatherWords(): GatheredWords {
  const all = new Set<string>();
  const rows = new Map<string, number[]>();
  return {
    all,
    keys: () => rows.keys(),
    add: (pages, words, numberOf) => {
      for (const word of words.keys()) all.add(word);
      for (const [word, found] of withWholeNumbers(pages, words)) {
        if (commonWords.has(word)) continue;
        const row = rows.get(word) ?? [];
        rows.set(word, row);
        for (const [page, places] of found) {
          const { path, anchors } = pages[page]!;
          row.push(numberOf(path), places.length);
          for (const place of places)
            row.push(2 * place + (isAddress.test(anchorBefore(anchors, place) ?? '') ? 1 : 0));
        }
      }
    },
    get: (word, numberOf) => {
      const row = rows.get(word) ?? [];
      const found: (readonly [page: number, places: Places])[] = [];
      for (let at = 0; at < row.length; at += 2 + row[at + 1]!)
        found.push([numberOf(row[at]!), placesIn(row.slice(at + 2, at + 2 + row[at + 1]!))]);
      return new Map(found.sort(([one], [other]) => one - other));
    },
  };
}

const placesIn = (codes: readonly number[]): Places => ({
  all: codes.map((code) => code >> 1),
  addressed: codes.filter((code) => code % 2 === 1).map((code) => code >> 1),
});

/** Anchors of passages and claims, which are worth more than those of headings. */
const isAddress = /^(?:p\d|panel-|statement-|outcome-|row-)/;
