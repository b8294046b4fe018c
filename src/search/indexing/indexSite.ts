import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexNames } from '../finding/nameIndex.ts';
import { formulas } from '../formulas.ts';
import { fromRow, type NameFile } from '../records.ts';
import { packText } from './packText.ts';
import { readIndex } from './pagefindFiles.ts';
import { pagefindIndexes, textPages } from './runPagefind.ts';

/**
 * Makes the full-text index of a built site: Pagefind reads the pages, and what the search needs of its index is written into
 * `search/text.json`, `search/text/` and `search/passages/`.
 * Gives the number of pages. Throws on failure.
 */
export async function indexSite(folder: string): Promise<number> {
  const { field, names } = JSON.parse(readFileSync(join(folder, 'search', 'names.json'), 'utf8')) as NameFile;
  const records = names.map(fromRow);
  const packing = packText(records);
  let count = 0;
  for await (const files of pagefindIndexes(textPages(folder))) {
    const { pages, words } = readIndex(files);
    count += pages.length;
    for (const [path, stretch] of packing.add(pages, words))
      write(join(folder, 'search', path), JSON.stringify(stretch));
  }
  const { vocabulary } = indexNames(field, records, formulas);
  const { text, parts } = packing.packed(new Set(vocabulary));
  parts.forEach((part, number) =>
    write(join(folder, 'search', 'text', text.id, `${number}.json`), JSON.stringify(part)),
  );
  write(join(folder, 'search', 'text.json'), JSON.stringify(text));
  return count;
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
