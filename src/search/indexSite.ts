import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { foldHtml, type PageRow } from './fullText.ts';

/** The user interfaces Pagefind brings are not used; the site has its own. */
const needed = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\..*\.pf_meta|(fragment|index|filter)\/.*)$/;

/**
 * Builds the full-text index of a built site into its `pagefind` folder, and `search/pages.json`, which says which page a
 * fragment of the index is, so that results can be counted and filtered before they are loaded. Gives the number of pages.
 * Throws on failure.
 */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ includeCharacters: '+', forceLanguage: 'en' });
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
    write(join(folder, 'search', 'pages.json'), JSON.stringify(pagesOfFragments(files)));
    return pages.length;
  } finally {
    await close();
  }
}

/** Pages with text to search: claim pages repeat what stands on the page of their entry, with an anchor of its own. */
function textPages(folder: string): readonly { readonly url: string; readonly content: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((path) => !/^(claims|search|pagefind)\/./.test(path))
    .sort()
    .flatMap((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const main = html.slice(Math.max(0, html.indexOf('<main')), html.lastIndexOf('</main>') + 7);
      if (!main.includes('data-pagefind-body')) return [];
      return [{ url: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, content: `<html lang="en"><body>${foldHtml(main)}</body></html>` }];
    });
}

/** Fragment id → path below the root, without slashes at its ends, and title. */
function pagesOfFragments(files: readonly IndexFile[]): Readonly<Record<string, PageRow>> {
  return Object.fromEntries(
    files.flatMap(({ path, content }) => {
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (id === undefined) return [];
      const text = gunzipSync(content).toString('utf8');
      const fragment = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string; readonly meta: { readonly title?: string } };
      const page: PageRow = [fragment.url.replace(/^\/|\/$/g, ''), fragment.meta.title ?? ''];
      return [[id, page]];
    }),
  );
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
