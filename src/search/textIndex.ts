import { decode } from 'cborg';

/** The overview of a full-text index: its pages by id, and its parts in the order of their words. */
export interface TextIndex {
  readonly pages: readonly string[];
  /** `from` is as much of the first word of a part as tells it from the last word of the part before. */
  readonly parts: readonly { readonly from: string; readonly id: string }[];
}

/** A part of the index: of each word the pages that have it, by number, and where it first stands there, counted in words. */
export type IndexPart = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** `pagefind_dcd` before the content of every file of the index. */
const signature = 12;

/** Pages and places as stored: numbers are steps from the one before; a negative place gives the weight of those after it. */
type StoredPages = readonly (readonly [step: number, places: readonly number[], ...rest: unknown[]])[];
type StoredWord = readonly [word: string, pages: StoredPages, variants?: readonly (readonly [string, StoredPages])[]];

/** Reads Pagefind’s `.pf_meta`, unpacked. Throws where the bytes are none. */
export function readTextIndex(bytes: Uint8Array): TextIndex {
  const [, pages, parts] = decode(bytes.subarray(signature)) as readonly [
    version: string,
    pages: readonly (readonly [id: string, words: number])[],
    parts: readonly (readonly [from: string, to: string, id: string])[],
  ];
  return { pages: pages.map(([id]) => id), parts: parts.map(([from, , id]) => ({ from, id })) };
}

/** The part that has a word, if any has. `word` as it stands in the index. */
export const partWith = ({ parts }: TextIndex, word: string): string | undefined =>
  parts.findLast(({ from }) => from <= word)?.id;

/** Reads one of Pagefind’s `.pf_index`, unpacked. Throws where the bytes are none. */
export function readIndexPart(bytes: Uint8Array): IndexPart {
  const [words] = decode(bytes.subarray(signature)) as readonly [readonly StoredWord[]];
  return new Map(
    words.map(([word, pages, variants = []]) => {
      const places = new Map<number, number>();
      for (const stored of [pages, ...variants.map(([, others]) => others)]) addPlaces(places, stored);
      return [word, places];
    }),
  );
}

function addPlaces(places: Map<number, number>, stored: StoredPages): void {
  let page = 0;
  for (const [step, steps] of stored) {
    page += step;
    places.set(page, Math.min(places.get(page) ?? Infinity, firstPlace(steps)));
  }
}

/** The first place comes right after each change of weight, before the steps from it. A word of the title alone has none. */
function firstPlace(steps: readonly number[]): number {
  const firsts = steps.filter((step, at) => step >= 0 && (at === 0 || steps[at - 1]! < 0));
  return firsts.length === 0 ? 0 : Math.min(...firsts);
}

/** A word typed as Pagefind stores one of a page: its letters, digits and `+`, lower case, without accents. */
export const asIndexed = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}+]/gu, '')
    .toLowerCase();
