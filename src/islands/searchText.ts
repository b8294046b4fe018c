import { fullTextWords } from '../search/fullText.ts';
import { isLong } from '../search/finding/wordPlaces.ts';
import { formsAmong } from '../search/wordForms.ts';
import { singular } from '../search/words.ts';
import { loadPages, loadWords, once } from './searchData.ts';
import { loadTextIndex, pagesWith } from './searchIndex.ts';

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

/** Pages that have all the words, in any of their forms; first those that name them early, the rarer words counting more. */
export async function searchText(typed: string): Promise<readonly TextHit[]> {
  const words = fullTextWords(typed);
  if (words.length === 0) return [];
  const [index, pages, known, formsOf] = await Promise.all([loadTextIndex(), loadPages(), loadWords(), loadForms()]);
  const completed = completions(words.at(-1)!, known);
  const asked = words.map(formsOf);
  if (completed) asked.splice(-1, 1, completed);
  const found = await Promise.all(asked.map((forms) => pagesWith(index, forms)));
  const weights = found.map(({ size }) => Math.log((index.pages.length + 1) / (size + 0.5)));
  const prominence = (page: number): number =>
    found.reduce((sum, places, word) => sum + weights[word]! / (1 + Math.log1p(places.get(page)! / 8)), 0);
  const fewest = found.reduce((least, other) => (other.size < least.size ? other : least));
  const entries = new Map(pages.entries.map((id, entry) => [id, entry]));
  const rest = new Map(pages.others.map(([id, path, title]) => [id, { path, title }]));
  return [...fewest.keys()]
    .filter((page) => found.every((places) => places.has(page)))
    .map((page) => ({ id: index.pages[page]!, prominence: prominence(page) }))
    .sort((a, b) => b.prominence - a.prominence || (a.id < b.id ? -1 : 1))
    .map(({ id }): TextHit => {
      const entry = entries.get(id);
      return {
        ...(entry === undefined ? rest.get(id) : { entry }),
        fragment: id,
        words,
        begun: completed !== undefined,
      };
    });
}

const loadForms = once(async () => formsAmong(await loadWords()));

/** What the last word of a query may become, at most twelve words; undefined if it stands on the site, or if nothing there begins so. */
function completions(word: string, known: readonly string[]): readonly string[] | undefined {
  if (!isLong(word) || known.some((other) => other === word || other === singular(word))) return undefined;
  const begun = known.filter((other) => other.startsWith(word)).slice(0, 12);
  return begun.length === 0 ? undefined : begun;
}
