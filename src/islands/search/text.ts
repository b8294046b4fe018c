import { nearness, together, worthOf } from '../../search/finding/nearness.ts';
import { fullTextWords } from '../../search/fullText.ts';
import { loadPages, loadWords } from './data.ts';
import { loadTextIndex, pagesWith } from './index.ts';

/** A page in whose text the query stands: an entry, by its number in the index of names, or another page. */
export interface TextHit {
  readonly entry?: number;
  readonly path?: string;
  readonly title?: string;
  readonly fragment: string;
  /** The words asked for, in normal form; whether the last is only the beginning of one. */
  readonly words: readonly string[];
  readonly begun: boolean;
  /** Whether the words stand apart from each other all over the page, so that it hardly speaks of them together. */
  readonly scattered: boolean;
}

/**
 * Pages that have all the words, in any of their forms; first those that name them together, in order and early, the rarer words
 * counting more. Those that have them only far apart come last, and say so.
 */
export async function searchText(typed: string): Promise<readonly TextHit[]> {
  const words = fullTextWords(typed);
  if (words.length === 0) return [];
  const [index, pages, known] = await Promise.all([loadTextIndex(), loadPages(), loadWords()]);
  // The last word may be half typed.
  const longer = known.completionsOf(words.at(-1)!).flatMap(known.formsOf);
  const found = await Promise.all(
    words.map((word, at) =>
      pagesWith(index, [...new Set([...known.formsOf(word), ...(at === words.length - 1 ? longer : [])])]),
    ),
  );
  const weights = found.map(({ size }) => Math.log((index.pages.length + 1) / (size + 0.5)));
  const prominence = (page: number): number =>
    found.reduce((sum, places, word) => sum + weights[word]! / (1 + Math.log1p(places.get(page)![0]! / 8)), 0);
  const fewest = found.reduce((least, other) => (other.size < least.size ? other : least));
  const entries = new Map(pages.entries.map((id, entry) => [id, entry]));
  const rest = new Map(pages.others.map(([id, path, title]) => [id, { path, title }]));
  return [...fewest.keys()]
    .filter((page) => found.every((places) => places.has(page)))
    .map((page) => {
      const near = nearness(found.map((places) => places.get(page)!));
      return {
        id: index.pages[page]!,
        scattered: near.between > together,
        score: prominence(page) * worthOf(near),
      };
    })
    .sort((a, b) => Number(a.scattered) - Number(b.scattered) || b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id, scattered }): TextHit => {
      const entry = entries.get(id);
      return {
        ...(entry === undefined ? rest.get(id) : { entry }),
        fragment: id,
        words,
        begun: longer.length > 0,
        scattered,
      };
    });
}
