import { askedWords } from '../asked.ts';
import { asIndexed, commonWords } from '../fullText.ts';
import type { KnownWords } from '../knownWords.ts';
import { packPlaces, type Places, type WordPlaces } from '../places.ts';
import { beginning, type StoredAsked } from '../textParts.ts';

/** Words by which pages may be asked for, of each its pages by number. */
type Asked = ReadonlyMap<string, WordPlaces>;

/** The words by which pages may be asked for, once all pages came. */
export interface PlacedAsked {
  /** Those that the site has in some form, under it. */
  readonly words: Asked;
  /** Those of letters that no page has in any form. */
  readonly others: Asked;
}

/** Words by which pages may be asked for, gathered page by page. */
export interface GatheredAsked {
  readonly add: (page: number, asked: string | undefined) => void;
  /** Where they lead; `known` are the words of the site, `numberOf` gives the last number of each page. */
  readonly placed: (known: Pick<KnownWords, 'has' | 'formsOf'>, numberOf: (page: number) => number) => PlacedAsked;
}

/** Begins to gather words by which pages may be asked for: whole, and in the parts between hyphens. */
export function gatherAsked(): GatheredAsked {
  const gathered: (readonly [word: string, page: number, place: number])[] = [];
  return {
    add: (page, asked) => {
      for (const [written, place] of asked === undefined ? [] : askedWords(asked))
        for (const word of new Set([written, ...written.split('-')].map(asIndexed)))
          if (word !== '' && !commonWords.has(word)) gathered.push([word, page, place]);
    },
    placed: (known, numberOf) => {
      const words = new Map<string, Map<number, number[]>>();
      const others = new Map<string, Map<number, number[]>>();
      for (const [word, page, place] of gathered) {
        const form = known.has(word) ? word : known.formsOf(word)[1];
        const all = form === undefined && /^\p{L}+$/u.test(word) ? others : words;
        const pages = all.get(form ?? word) ?? new Map<number, number[]>();
        all.set(form ?? word, pages);
        const places = pages.get(numberOf(page)) ?? [];
        if (!places.includes(place))
          pages.set(
            numberOf(page),
            [...places, place].sort((a, b) => a - b),
          );
      }
      return { words: inOrder(words), others: inOrder(others) };
    },
  };
}

const inOrder = (words: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>): Asked =>
  new Map(
    [...words].map(([word, pages]) => [
      word,
      new Map(
        [...pages]
          .sort(([one], [other]) => one - other)
          .map(([page, all]): readonly [number, Places] => [page, { all, addressed: [] }]),
      ),
    ]),
  );

/** Such words as they are stored, by how they begin. */
export function packAsked(words: Asked): ReadonlyMap<string, StoredAsked> {
  const rows = Map.groupBy([...words.keys()].sort(), beginning);
  return new Map(
    [...rows].map(([begin, own]) => [begin, own.map((word) => `${word} ${packPlaces(words.get(word)!)}`).join(' ')]),
  );
}
