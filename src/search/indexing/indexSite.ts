import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { foldHtml, leadAnchor, textLanguage, type Fragment, type PageFile } from '../fullText.ts';
import { indexNames, type SearchField } from '../finding/nameIndex.ts';
import { fromRow, type NameRecord, type NameRow } from '../records.ts';
import { packWords, wordsOf } from '../wordList.ts';

/** The index, which the site reads itself; Pagefind’s own script, its WebAssembly and its user interfaces are left out. */
const needed = /^(pagefind-entry\.json|pagefind\..*\.pf_meta|(fragment|index)\/.*)$/;

/** What repeats other pages or is answered by the exact index: it would double the index and crowd the excerpts. */
const repeated = [
  '.chip',
  '.crumbs',
  '.evidence',
  '[data-pagefind-weight="8"]',
  'section[aria-labelledby="sources"]',
  'table.outcomes tr:not([id])',
  'caption',
];

/**
 * Builds the full-text index of a built site into its `pagefind` folder, and `search/pages.json`, which says which page a
 * fragment of the index is, so that results can be counted and filtered before they are loaded; and `search/words.json`, the
 * words of the text that are in no name. Gives the number of pages. Throws on failure.
 */
export async function indexSite(folder: string): Promise<number> {
  const pages = textPages(folder);
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(partSize(pages));
  const { index, errors } = await createIndex({
    includeCharacters: '+',
    forceLanguage: textLanguage,
    excludeSelectors: [...repeated],
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (let at = 0; at < pages.length; at += 32) {
      const added = await Promise.all(pages.slice(at, at + 32).map((page) => index.addHTMLFile(page)));
      stopOn(added.flatMap((answer) => answer.errors));
    }
    const { files, errors: failed } = await index.getFiles();
    stopOn(failed);
    for (const { path, content } of files) if (needed.test(path)) write(join(folder, 'pagefind', path), content);
    const fragments = fragmentsIn(files);
    const records = namesIn(folder);
    const field = json<SearchField>(folder, 'field.json');
    write(join(folder, 'search', 'pages.json'), JSON.stringify(pageFile(fragments, records)));
    write(join(folder, 'search', 'words.json'), JSON.stringify(packWords(otherWords(field, fragments, records))));
    return pages.length;
  } finally {
    await close();
  }
}

/**
 * How many places of words a part of the index holds. A first search loads the list of all parts and one part for each of its
 * words. With some 12 bytes for a part in the list and 2 for a place, that is least near the square root of twice the words
 * of the site, for a query of five words. Pagefind's own 20,000 would load 23 kB for each.
 */
function partSize(pages: readonly { readonly content: string }[]): number {
  const words = pages.reduce((sum, { content }) => sum + content.replace(/<[^>]*>/g, ' ').split(/\s+/).length, 0);
  return Math.max(300, Math.round(Math.sqrt(2 * words)));
}

/** Pages with text to search: claim pages repeat what stands on the page of their entry, with an anchor of its own. */
function textPages(folder: string): readonly { readonly url: string; readonly content: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !/^(claims|search|pagefind)\/./.test(path))
    .sort()
    .flatMap((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const main = html.slice(Math.max(0, html.indexOf('<main')), html.lastIndexOf('</main>') + 7);
      if (!main.includes('data-pagefind-body')) return [];
      return [
        {
          url: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
          content: `<html lang="en"><body>${foldHtml(main).replace('<p class="lead"', `<p id="${leadAnchor}" class="lead"`)}</body></html>`,
        },
      ];
    });
}

/** The entries in the order of names.json. */
const namesIn = (folder: string): readonly NameRecord[] => json<readonly NameRow[]>(folder, 'names.json').map(fromRow);

const json = <Content>(folder: string, name: string): Content =>
  JSON.parse(readFileSync(join(folder, 'search', name), 'utf8')) as Content;

/** The words of the text that are in no name. */
function otherWords(
  field: SearchField,
  pages: readonly StoredPage[],
  records: readonly NameRecord[],
): readonly string[] {
  const { words } = indexNames(field, records);
  return wordsOf(pages.map(({ content }) => content)).filter((word) => !words.has(word));
}

interface StoredPage {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly content: string;
}

const fragmentsIn = (files: readonly IndexFile[]): readonly StoredPage[] =>
  files.flatMap(({ path, content: packed }) => {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) return [];
    const text = gunzipSync(packed).toString('utf8');
    const { url, meta, content } = JSON.parse(text.slice(text.indexOf('{'))) as Fragment & { readonly url: string };
    return [{ id, path: url.replace(/^\/|\/$/g, ''), title: meta.title ?? '', content }];
  });

function pageFile(pages: readonly StoredPage[], records: readonly NameRecord[]): PageFile {
  const paths = records.map(({ kind, slug }) => `${kind}/${slug}`);
  const ids = new Map(pages.map(({ id, path }) => [path, id]));
  const entries = new Set(paths);
  return {
    entries: paths.map((path) => ids.get(path) ?? ''),
    others: pages
      .filter(({ path }) => !entries.has(path))
      .map(({ id, path, title }) => [id, path, title] as const)
      .sort((a, b) => (a[1] < b[1] ? -1 : 1)),
  };
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
