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

/** Pages of a built site with text to search: claim pages repeat what stands on the page of their entry, with an anchor of its own. */
export function textPages(folder: string): readonly TextPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !/^(claims|search)\/./.test(path))
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

/** The files of Pagefind's index of some pages. Throws on failure. */
export async function pagefindFiles(pages: readonly TextPage[]): Promise<readonly IndexFile[]> {
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
    return files;
  } finally {
    await close();
  }
}

function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
