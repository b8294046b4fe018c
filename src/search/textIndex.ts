import { decode } from 'cborg';

/** The overview of a full-text index: its pages by id, and its parts in the order of their words. */
export interface TextIndex {
  readonly pages: readonly string[];
  /** `from` is as much of the first word of a part as tells it from the last word of the part before. */
  readonly parts: readonly { readonly from: string; readonly id: string }[];
}

/** A part of the index: of each word the pages that have it, by number, and where it first stands there, counted in words. */
export type IndexPart = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What stands before the content of every file of the index. */
const signature = 'pagefind_dcd';

/** The content of a file of the index. Throws where it is none. */
function contentOf(bytes: Uint8Array): readonly unknown[] {
  const start = new TextDecoder().decode(bytes.subarray(0, signature.length));
  const content: unknown = start === signature ? decode(bytes.subarray(signature.length)) : undefined;
  if (!Array.isArray(content)) throw new Error('this is no file of a Pagefind index');
  return content;
}

/** Pages and places as stored: numbers are steps from the one before; a negative place gives the weight of those after it. */
type StoredPages = readonly (readonly [step: number, places: readonly number[], ...rest: unknown[]])[];
type StoredWord = readonly [word: string, pages: StoredPages, variants?: readonly (readonly [string, StoredPages])[]];

/** Reads a `.pf_meta` of Pagefind 1.5, unpacked. Throws where the bytes are none. */
export function readTextIndex(bytes: Uint8Array): TextIndex {
  const [version, pages, parts] = contentOf(bytes) as readonly [
    version: string,
    pages: readonly (readonly [id: string, words: number])[],
    parts: readonly (readonly [from: string, to: string, id: string])[],
  ];
  if (!version.startsWith('1.5.')) throw new Error(`the index is of Pagefind ${version}, not 1.5`);
  return { pages: pages.map(([id]) => id), parts: parts.map(([from, , id]) => ({ from, id })) };
}

/** The part in which a word would stand; none where it would stand before the first. `word` as it stands in the index. */
export const partFor = ({ parts }: TextIndex, word: string): string | undefined =>
  parts.findLast(({ from }) => from <= word)?.id;

/** Reads a `.pf_index` of Pagefind 1.5, unpacked. Throws where the bytes are none. */
export function readIndexPart(bytes: Uint8Array): IndexPart {
  const [words] = contentOf(bytes) as readonly [readonly StoredWord[]];
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
