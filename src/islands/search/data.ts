import type { FacetFile } from '../../search/facets.ts';
import { indexNames, type NameIndex } from '../../search/finding/nameIndex.ts';
import type { Fragment, PageFile } from '../../search/fullText.ts';
import { knownWords, type KnownWords } from '../../search/knownWords.ts';
import { fromRow, type NameRow } from '../../search/records.ts';
import { unpackWords } from '../../search/wordList.ts';
import { siteAddress } from '../dom/element.ts';
import { json, loadField, once, onceEach } from '../dom/load.ts';

/** The exact index; fetched once. */
export const loadNames = once(async (): Promise<NameIndex> => {
  const [field, rows] = await Promise.all([loadField(), json<readonly NameRow[]>('search/names.json')]);
  return indexNames(field, rows.map(fromRow));
});
/** Filter values; fetched once. */
export const loadFacets = once(() => json<FacetFile>('search/facets.json'));
/** Which page a fragment of the full-text index is; fetched once. */
export const loadPages = once(() => json<PageFile>('search/pages.json'));

/** All words of letters on the site: those of names, then those of the text, the more frequent first; fetched once. */
export const loadWords = once(async (): Promise<KnownWords> => {
  const [{ vocabulary }, packed] = await Promise.all([loadNames(), json<string>('search/words.json')]);
  return knownWords([...vocabulary, ...unpackWords(packed)]);
});

/** A page as the full-text index stores it, by the id of its fragment; fetched once. */
export const loadFragment = onceEach(async (id): Promise<Fragment> => {
  const text = new TextDecoder().decode(await unpacked(`pagefind/fragment/${id}.pf_fragment`));
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
});

/** The bytes of a file that is stored packed, below the root of the site. */
export async function unpacked(path: string): Promise<Uint8Array> {
  const response = await fetch(siteAddress(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const bytes = await response.blob();
  const packed = new Uint8Array(await bytes.slice(0, 2).arrayBuffer());
  // Some servers unpack it on the way.
  const stream =
    packed[0] === 0x1f && packed[1] === 0x8b
      ? bytes.stream().pipeThrough(new DecompressionStream('gzip'))
      : bytes.stream();
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
