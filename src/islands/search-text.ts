import { fullTextWords } from '../search/fullText.ts';
import { isLong } from '../search/finding/wordPlaces.ts';
import { singular } from '../search/words.ts';
import { fromRoot, loadPages, loadWords, once } from './search-data.ts';

/** What is used of Pagefind’s own interface. */
interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  /** `words` are the places of the words found, counted in words; of a query in quotes only the first. */
  search(
    query: string,
  ): Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}

/** A page in whose text the query stands: an entry, by its number in the index of names, or another page. */
export interface TextHit {
  readonly entry?: number;
  readonly path?: string;
  readonly title?: string;
  readonly fragment: string;
  /** The words asked for, in normal form; whether the last is only the beginning of one. */
  readonly words: readonly string[];
  readonly begun: boolean;
}

const loadPagefind = once(async (): Promise<Pagefind> => {
  const address = fromRoot('pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Its worker is another 12 kB to load, and one search takes a few milliseconds.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
});

/**
 * Pages that have all the words; first those that name them early, the rarer words counting more. Each word is asked for on its
 * own and in quotes, because Pagefind takes a word for the beginning of longer ones (`na` of `nano`), and an unknown word for any
 * that begins like it.
 */
export async function searchText(typed: string): Promise<readonly TextHit[]> {
  const words = fullTextWords(typed);
  if (words.length === 0) return [];
  const [pagefind, pages, known] = await Promise.all([loadPagefind(), loadPages(), loadWords()]);
  const last = completions(words.at(-1)!, known);
  const begun = last[0] !== words.at(-1);
  const found = await Promise.all(
    [...words.slice(0, -1).map((word) => [word]), last].map((asked) => pagesWith(pagefind, asked)),
  );
  const entries = new Map(pages.entries.map((id, entry) => [id, entry]));
  const rest = new Map(pages.others.map(([id, path, title]) => [id, { path, title }]));
  const weights = found.map(({ size }) => Math.log((entries.size + rest.size + 1) / (size + 0.5)));
  const prominence = (places: readonly number[]): number =>
    places.reduce((sum, place, word) => sum + weights[word]! / (1 + Math.log1p(Math.max(0, place) / 8)), 0);
  const fewest = found.reduce((least, other) => (other.size < least.size ? other : least));
  return [...fewest.keys()]
    .filter((id) => found.every((others) => others.has(id)))
    .map((id) => ({ id, places: found.map((others) => others.get(id)!) }))
    .sort((a, b) => prominence(b.places) - prominence(a.places) || (a.id < b.id ? -1 : 1))
    .map(({ id }): TextHit => {
      const entry = entries.get(id);
      return { ...(entry === undefined ? rest.get(id) : { entry }), fragment: id, words, begun };
    });
}

/** The pages with one of these words or another form of it, by id, and where it first stands, counted in words. */
async function pagesWith(pagefind: Pagefind, words: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const asked = words.join(' ');
  const before = remembered.get(asked);
  if (before) return before;
  const found = await Promise.all(words.map(async (word) => (await pagefind.search(`"${word}"`)).results));
  const pages = new Map<string, number>();
  for (const { id, words: places } of found.flat()) pages.set(id, Math.min(pages.get(id) ?? Infinity, places[0] ?? -1));
  if (remembered.size >= 16) remembered.delete([...remembered.keys()][0]!);
  remembered.set(asked, pages);
  return pages;
}

/** Answers for the latest sixteen words: while a query is typed, only its last word is new. */
const remembered = new Map<string, ReadonlyMap<string, number>>();

/** What the last word of a query may become: itself if it stands on the site, or if nothing there begins so; else at most four words. */
function completions(word: string, known: readonly string[]): readonly string[] {
  if (!isLong(word) || known.some((other) => other === word || other === singular(word))) return [word];
  const begun = known.filter((other) => other.startsWith(word)).slice(0, 4);
  return begun.length === 0 ? [word] : begun;
}
