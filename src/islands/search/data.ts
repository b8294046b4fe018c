import type { FacetFile } from '../../search/facets.ts';
import { indexNames, type NameIndex } from '../../search/finding/nameIndex.ts';
import { knownWords, type KnownWords } from '../../search/knownWords.ts';
import type { Stretch } from '../../search/passages.ts';
import type { FirstFile } from '../../search/firstFile.ts';
import { fromRow, type NameFile } from '../../search/records.ts';
import type { TextFile } from '../../search/textParts.ts';
import { unpackWords } from '../../search/wordList.ts';
import { json, once, onceEach } from '../dom/load.ts';
import { formulas } from './formulas.ts';

/** What every search on the page of its own needs: where the text is, and names and facts unless they are many; fetched once. */
export const loadFirst = once(() => json<FirstFile>('search/first.json'));

/** Names alone: for suggestions on other pages, where they are many, and while content is written, when no text is indexed. */
const loadNameFile = (): Promise<NameFile> => json('search/names.json');

/** The exact index; fetched once. */
export const loadNames = once(async (): Promise<NameIndex> => {
  const isOnPage = document.querySelector('search-page') !== null;
  const together = isOnPage ? await loadFirst().catch(() => undefined) : undefined;
  const { field, names } = together?.names ?? (await loadNameFile());
  return indexNames(field, names.map(fromRow), formulas);
});
/** Filter values; fetched once. */
export const loadFacets = once(() => json<FacetFile>('search/facets.json'));
/** Where the parts of the full-text index are, and which words it has; fetched once. */
export const loadText = async (): Promise<TextFile> => (await loadFirst()).text;

/** All words of letters on the site: those of names, then those of the text, the more frequent first; made once. */
export const loadWords = once(async (): Promise<KnownWords> => {
  const [{ vocabulary }, { words }] = await Promise.all([loadNames(), loadText()]);
  return knownWords([...vocabulary, ...unpackWords(words)]);
});

/** A stretch of a page, by its path below `search/`; fetched once. */
export const loadStretch = onceEach((path): Promise<Stretch> => json(`search/${path}`));
