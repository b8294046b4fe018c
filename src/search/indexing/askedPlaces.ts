import { askedWords } from '../asked.ts';
import { asIndexed } from '../fullText.ts';
import type { KnownWords } from '../knownWords.ts';
import type { IndexPart, StoredPage } from './pagefindFiles.ts';

/** Words of an index while it is made. */
type Words = Map<string, Map<number, readonly number[]>>;

/** The words of an index with those by which pages may be asked for. */
export interface WithAsked {
  /** Words of pages, and what is asked for in a form of one, under it. */
  readonly words: IndexPart;
  /** Words that no page has in any form. */
  readonly others: IndexPart;
}

/** Adds the words by which pages may be asked for, whole and in the parts between hyphens, behind what stands on the pages. `known` are the words of the site. */
export function askedPlaces(
  pages: readonly Pick<StoredPage, 'asked'>[],
  words: IndexPart,
  known: Pick<KnownWords, 'has' | 'formsOf'>,
): WithAsked {
  const all: Words = new Map([...words].map(([word, found]) => [word, new Map(found)]));
  const others: Words = new Map();
  pages.forEach(({ asked }, page) => {
    for (const [written, place] of asked === undefined ? [] : askedWords(asked))
      for (const word of new Set([written, ...written.split('-')].map(asIndexed))) {
        const form = all.has(word) || known.has(word) ? word : known.formsOf(word)[1];
        const isElsewhere = form === undefined && /^\p{L}+$/u.test(word);
        add(isElsewhere ? others : all, form ?? word, page, place);
      }
  });
  return { words: all, others };
}

function add(words: Words, word: string, page: number, place: number): void {
  const found = words.get(word) ?? new Map<number, readonly number[]>();
  words.set(word, found.set(page, [...(found.get(page) ?? []), place]));
}
