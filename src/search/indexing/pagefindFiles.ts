import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { leadAnchor } from '../fullText.ts';

/** A page as Pagefind has read it. */
export interface StoredPage {
  readonly path: string;
  readonly title: string;
  readonly content: string;
  /** What the page says of its subject in a sentence. */
  readonly summary: string | undefined;
  /** Words that do not stand on it and by which it may be asked for, as `asked.ts` joins them. */
  readonly asked: string | undefined;
  /** Its anchors in order, each with its place counted in words. */
  readonly anchors: readonly (readonly [id: string, place: number])[];
}

/** Words of an index: of each the pages that have it, by number, and where it stands there, counted in words, in ascending order. */
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

/** All pages and words of the files of an index, packed as Pagefind gives them. Throws where they have another shape than that of 1.5. */
export function readIndex(files: readonly { readonly path: string; readonly content: Uint8Array }[]): {
  readonly pages: readonly StoredPage[];
  readonly words: IndexPart;
} {
  const unpacked = (shape: RegExp): readonly Uint8Array[] =>
    files.flatMap(({ path, content }) => (shape.test(path) ? [gunzipSync(content)] : []));
  const [overview] = unpacked(/pf_meta$/);
  if (overview === undefined) return { pages: [], words: new Map() };
  const pages = new Map(
    files.flatMap(({ path, content }) => {
      const id = /([^/]+)\.pf_fragment$/.exec(path)?.[1];
      return id === undefined ? [] : [[id, readFragment(gunzipSync(content))] as const];
    }),
  );
  return {
    pages: readPageIds(overview).map((id) => {
      const page = pages.get(id);
      if (!page) throw new Error(`the index of Pagefind has no text of its page ${id}`);
      return page;
    }),
    words: new Map(unpacked(/pf_index$/).flatMap((part) => [...readIndexPart(part)])),
  };
}

/** The ids of the pages in a `.pf_meta` of Pagefind, unpacked, in the order in which its words number them. */
export function readPageIds(bytes: Uint8Array): readonly string[] {
  const [version, pages] = contentOf(bytes);
  if (!Array.isArray(pages)) throw refused(version);
  return pages.map((row: unknown) => {
    const [id, words] = (Array.isArray(row) ? row : []) as readonly unknown[];
    if (typeof id !== 'string' || typeof words !== 'number') throw refused(version);
    return id;
  });
}

/** What is used of a `.pf_fragment`. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly filters?: { readonly asked?: readonly string[] };
  readonly anchors: readonly { readonly id: string; readonly text?: string; readonly location: number }[];
}

function readFragment(bytes: Uint8Array): StoredPage {
  const text = new TextDecoder().decode(bytes);
  const { url, content, meta, filters = {}, anchors } = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
  return {
    path: url.replace(/^\/|\/$/g, ''),
    title: meta.title ?? '',
    content,
    asked: filters.asked?.[0],
    summary: anchors.find(({ id }) => id === leadAnchor)?.text,
    anchors: anchors.flatMap(({ id, location }) =>
      id === 'main' || id === leadAnchor ? [] : [[id, location] as const],
    ),
  };
}

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
