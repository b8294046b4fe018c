import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { foldHtml, leadAnchor, textLanguage } from '../fullText.ts';

/** What repeats other pages or is answered by the exact index: it would double the index and crowd the excerpts. */
const repeated = [
  '.chip',
  '.crumbs',
  '.evidence',
  '.mark-of',
  '[data-pagefind-weight="8"]',
  'section[aria-labelledby="sources"]',
  'table.outcomes tr:not([id])',
  'caption',
];

/** A page as Pagefind is to read it. */
export interface TextPage {
  readonly url: string;
  readonly content: string;
}

/** Pages of a built site with text to search, one at a time: claim pages repeat what stands on the page of their entry, with an anchor of its own. */
export function* textPages(folder: string): Generator<TextPage> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !/^(claims|search)\/./.test(path))
    .sort();
  for (const path of paths) {
    const html = readFileSync(join(folder, path), 'utf8');
    const main = html.slice(Math.max(0, html.indexOf('<main')), html.lastIndexOf('</main>') + 7);
    if (!main.includes('data-pagefind-body')) continue;
    yield {
      url: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
      content: `<html lang="en"><body>${foldHtml(main).replace('<p class="lead"', `<p id="${leadAnchor}" class="lead"`)}</body></html>`,
    };
  }
}

/** So many pages are on their way to Pagefind while it reads; the others are still to be read. */
const atOnce = 32;

/** The next items, as many as there are of so many. */
function* take<Item>(items: Iterator<Item>, most: number): Generator<Item> {
  for (let taken = 0; taken < most; taken++) {
    const next = items.next();
    if (next.done) return;
    yield next.value;
  }
}

/** Pagefind holds all pages of an index until it writes that: of many pages several are made, one after the other. */
const inOne = 1500;

/** The files of Pagefind's indexes of pages, each of so many of them. Throws on failure. */
export async function* pagefindIndexes(pages: Iterable<TextPage>, most = inOne): AsyncGenerator<readonly IndexFile[]> {
  const coming = pages[Symbol.iterator]();
  for (let next = coming.next(); !next.done; next = coming.next())
    yield await pagefindFiles(begunWith(next.value, coming, most));
}

/** An item and those after it, so many at most. */
function* begunWith<Item>(first: Item, items: Iterator<Item>, most: number): Generator<Item> {
  yield first;
  yield* take(items, most - 1);
}

/** The files of Pagefind's index of some pages. Throws on failure. */
export async function pagefindFiles(pages: Iterable<TextPage>): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({
    includeCharacters: '+',
    forceLanguage: textLanguage,
    excludeSelectors: [...repeated],
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    const coming = pages[Symbol.iterator]();
    for (let some = [...take(coming, atOnce)]; some.length > 0; some = [...take(coming, atOnce)]) {
      const added = await Promise.all(some.map((page) => index.addHTMLFile(page)));
      stopOn(added.flatMap((answer) => answer.errors));
    }
    const { files, errors: failed } = await index.getFiles();
    stopOn(failed);
    return files;
  } finally {
    await close();
  }
}

function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
