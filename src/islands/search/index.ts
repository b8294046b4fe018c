import { asIndexed, textLanguage } from '../../search/fullText.ts';
import { partFor, readIndexPart, readTextIndex, type IndexPart, type TextIndex } from '../../search/textIndex.ts';
import { json, once, onceEach } from '../dom/load.ts';
import { unpacked } from './data.ts';

/** The overview of the full-text index, empty on a site without text; fetched once. */
export const loadTextIndex = once(async (): Promise<TextIndex> => {
  const { languages } = await json<{ readonly languages: Readonly<Record<string, { readonly hash: string }>> }>(
    'pagefind/pagefind-entry.json',
  );
  const language = languages[textLanguage];
  return language === undefined
    ? { pages: [], parts: [] }
    : readTextIndex(await unpacked(`pagefind/pagefind.${language.hash}.pf_meta`));
});

const loadPart = onceEach(async (id): Promise<IndexPart> =>
  readIndexPart(await unpacked(`pagefind/index/${id}.pf_index`)),
);

/** The pages with one of these words, by number, and where they stand there, in order; parts of the index are fetched once. */
export async function pagesWith(
  index: TextIndex,
  words: readonly string[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const found = await Promise.all(words.map((word) => placesOf(index, asIndexed(word))));
  const pages = new Map<number, readonly number[]>();
  for (const [page, places] of found.flat()) {
    const old = pages.get(page);
    pages.set(page, old === undefined ? places : [...old, ...places].sort((a, b) => a - b));
  }
  return pages;
}

async function placesOf(
  index: TextIndex,
  word: string,
): Promise<readonly (readonly [page: number, places: readonly number[]])[]> {
  const part = partFor(index, word);
  return part === undefined ? [] : [...((await loadPart(part)).get(word) ?? [])];
}
