import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { foldHtml, wordsOf, type Fragment, type PageFile } from './fullText.ts';
import { fromRow, type NameRow } from './records.ts';

/** The user interfaces Pagefind brings are not used; the site has its own. */
const needed =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\..*\.pf_meta|(fragment|index|filter)\/.*)$/;

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
 * words of the text. Gives the number of pages. Throws on failure.
 */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({
    includeCharacters: '+',
    forceLanguage: 'en',
    excludeSelectors: [...repeated],
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    const pages = textPages(folder);
    for (let at = 0; at < pages.length; at += 32) {
      const added = await Promise.all(pages.slice(at, at + 32).map((page) => index.addHTMLFile(page)));
      stopOn(added.flatMap((answer) => answer.errors));
    }
    const { files, errors: failed } = await index.getFiles();
    stopOn(failed);
    for (const { path, content } of files) if (needed.test(path)) write(join(folder, 'pagefind', path), content);
    const fragments = fragmentsIn(files);
    write(join(folder, 'search', 'pages.json'), JSON.stringify(pageFile(fragments, entryPaths(folder))));
    write(join(folder, 'search', 'words.json'), JSON.stringify(wordsOf(fragments.map(({ content }) => content))));
    return pages.length;
  } finally {
    await close();
  }
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
          content: `<html lang="en"><body>${foldHtml(main).replace('<p class="lead"', '<p class="lead" data-pagefind-meta="summary"')}</body></html>`,
        },
      ];
    });
}

/** The pages of entries in the order of names.json. */
const entryPaths = (folder: string): readonly string[] =>
  (JSON.parse(readFileSync(join(folder, 'search', 'names.json'), 'utf8')) as readonly NameRow[])
    .map(fromRow)
    .map(({ kind, slug }) => `${kind}/${slug}`);

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

function pageFile(pages: readonly StoredPage[], paths: readonly string[]): PageFile {
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
