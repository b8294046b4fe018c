import {
  asIndexed,
  partWith,
  readIndexPart,
  readTextIndex,
  type IndexPart,
  type TextIndex,
} from '../search/textIndex.ts';
import { json, once, unpacked } from './searchData.ts';

/** The overview of the full-text index; fetched once. */
export const loadTextIndex = once(async (): Promise<TextIndex> => {
  const { languages } = await json<{ readonly languages: Readonly<Record<string, { readonly hash: string }>> }>(
    'pagefind/pagefind-entry.json',
  );
  const { hash } = Object.values(languages)[0]!;
  return readTextIndex(await unpacked(`pagefind/pagefind.${hash}.pf_meta`));
});

const parts = new Map<string, () => Promise<IndexPart>>();

/** The pages with one of these words, by number, and where the first of them first stands there; parts of the index are fetched once. */
export async function pagesWith(index: TextIndex, words: readonly string[]): Promise<ReadonlyMap<number, number>> {
  const found = await Promise.all(words.map((word) => placesOf(index, asIndexed(word))));
  const pages = new Map<number, number>();
  for (const [page, place] of found.flat()) pages.set(page, Math.min(pages.get(page) ?? Infinity, place));
  return pages;
}

async function placesOf(index: TextIndex, word: string): Promise<readonly (readonly [page: number, place: number])[]> {
  const id = partWith(index, word);
  if (id === undefined) return [];
  const load = parts.get(id) ?? once(async () => readIndexPart(await unpacked(`pagefind/index/${id}.pf_index`)));
  parts.set(id, load);
  return [...((await load()).get(word) ?? [])];
}
