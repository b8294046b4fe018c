import { fullTextWords } from '../search/fullText.ts';
import { normalise } from '../search/normalise.ts';
import { fromRoot, loadFragment, loadPages, once } from './search-data.ts';

/** What is used of Pagefind’s own interface. */
interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places of the words found, counted in words. */
  readonly words: readonly number[];
}

/** A page in whose text the query stands: an entry, by its number in the index of names, or another page. */
export interface TextHit {
  readonly entry?: number;
  readonly path?: string;
  readonly title?: string;
  readonly fragment: string;
  readonly score: number;
  /** Where they stand, counted in words: one list for each word asked for. */
  readonly places: readonly (readonly number[])[];
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
 * Pages that have all the words. Each word is asked for on its own and in quotes, because Pagefind takes an unknown word for
 * any word that begins like it; a word that is found nowhere may still be the beginning of one, and is then checked.
 */
export async function searchText(typed: string): Promise<readonly TextHit[]> {
  const words = fullTextWords(typed);
  if (words.length === 0) return [];
  const [pagefind, pages] = await Promise.all([loadPagefind(), loadPages()]);
  const found = await Promise.all(words.map(async (word) => (await pagefind.search(`"${word}"`)).results));
  const last = found.length - 1;
  if (found[last]!.length === 0) found[last] = await beginning(pagefind, words[last]!);
  const [fewest, ...others] = found
    .map((results) => new Map(results.map((result) => [result.id, result])))
    .sort((a, b) => a.size - b.size);
  const entries = new Map(pages.entries.map((id, entry) => [id, entry]));
  const rest = new Map(pages.others.map(([id, path, title]) => [id, { path, title }]));
  return [...fewest!.values()]
    .filter(({ id }) => others.every((results) => results.has(id)))
    .map((result): TextHit => {
      const all = [result, ...others.map((results) => results.get(result.id)!)];
      const entry = entries.get(result.id);
      return {
        ...(entry === undefined ? rest.get(result.id) : { entry }),
        fragment: result.id,
        score: all.reduce((sum, { score }) => sum + score, 0),
        places: all.map(({ words: places }) => [...places]),
      };
    })
    .sort((a, b) => b.score - a.score || (a.fragment < b.fragment ? -1 : 1));
}

/** Pages with a word that begins with these letters; at most 24 are looked into. */
async function beginning(pagefind: Pagefind, start: string): Promise<readonly PagefindResult[]> {
  if (start.length < 3) return [];
  const { results } = await pagefind.search(start);
  const checked = await Promise.all(
    results.slice(0, 24).map(async ({ id, score, words }) => {
      const content = (await loadFragment(id)).content.split(/\s+/);
      const positions = words.filter((place) => normalise(content[place] ?? '').includes(start));
      return positions.length > 0 ? [{ id, score, words: positions }] : [];
    }),
  );
  return checked.flat();
}
