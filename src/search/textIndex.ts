import { decode } from 'cborg';

/** The overview of a full-text index: its pages by id, and its parts in the order of their words. */
export interface TextIndex {
  readonly pages: readonly string[];
  /** `from` is as much of the first word of a part as tells it from the last word of the part before. */
  readonly parts: readonly { readonly from: string; readonly id: string }[];
}

/** A part of the index: of each word the pages that have it, by number, and where it stands there, counted in words, in ascending order. */
export type IndexPart = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

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

const refused = (version: unknown): Error =>
  new Error(
    `the index of Pagefind ${typeof version === 'string' ? version : '?'} has another shape than that of 1.5 and 1.6`,
  );

/** Reads a `.pf_meta` of Pagefind, unpacked: of any version whose overview has the shape of 1.5. Throws where the bytes are none. */
export function readTextIndex(bytes: Uint8Array): TextIndex {
  const [version, pages, parts] = contentOf(bytes);
  const isRow = (row: unknown, shape: readonly string[]): row is readonly unknown[] =>
    Array.isArray(row) && shape.every((type, place) => typeof row[place] === type);
  const isTable = (table: unknown, shape: readonly string[]): table is readonly (readonly unknown[])[] =>
    Array.isArray(table) && table.every((row) => isRow(row, shape));
  if (!isTable(pages, ['string', 'number']) || !isTable(parts, ['string', 'string', 'string'])) throw refused(version);
  return {
    pages: pages.map(([id]) => id as string),
    parts: parts.map(([from, , id]) => ({ from: from as string, id: id as string })),
  };
}

/** The part in which a word would stand; none where it would stand before the first. `word` as it stands in the index. */
export const partFor = ({ parts }: TextIndex, word: string): string | undefined =>
  parts.findLast(({ from }) => from <= word)?.id;

/** Reads a `.pf_index` of Pagefind, unpacked. Throws where the bytes are none, or have another shape. */
export function readIndexPart(bytes: Uint8Array): IndexPart {
  const [words] = contentOf(bytes) as readonly [readonly StoredWord[]];
  if (!Array.isArray(words)) throw refused(undefined);
  return new Map(
    (words as readonly StoredWord[]).map(([word, pages, variants = []]) => {
      const places = new Map<number, readonly number[]>();
      for (const stored of [pages, ...variants.map(([, others]) => others)]) addPlaces(places, stored);
      return [word, places];
    }),
  );
}

function addPlaces(places: Map<number, readonly number[]>, stored: StoredPages): void {
  if (!Array.isArray(stored)) throw refused(undefined);
  let page = 0;
  for (const [step, steps] of stored as StoredPages) {
    if (typeof step !== 'number' || !Array.isArray(steps)) throw refused(undefined);
    page += step;
    const here = placesFrom(steps);
    const old = places.get(page);
    places.set(page, old === undefined ? here : [...old, ...here].sort((a, b) => a - b));
  }
}

/** Places are steps from the one before; each change of weight begins anew. A word of the title alone has none: it stands at the start. */
function placesFrom(steps: readonly number[]): readonly number[] {
  const places: number[] = [];
  let place = 0;
  let isFirst = true;
  for (const step of steps) {
    if (step < 0) isFirst = true;
    else {
      place = isFirst ? step : place + step;
      isFirst = false;
      places.push(place);
    }
  }
  return places.length === 0 ? [0] : places.sort((a, b) => a - b);
}
