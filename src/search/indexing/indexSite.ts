import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexNames, type SearchField } from '../finding/nameIndex.ts';
import { fromRow, type NameRecord, type NameRow } from '../records.ts';
import type { TextFile } from '../textParts.ts';
import { packWords, wordsOf } from '../wordList.ts';
import { packText } from './packText.ts';
import { readIndex } from './pagefindFiles.ts';
import { pagefindFiles, textPages } from './runPagefind.ts';

/**
 * Makes the full-text index of a built site: Pagefind reads the pages, and what the search needs of its index is written into
 * `search/text.json`, `search/text/` and `search/passages/`.
 * Gives the number of pages. Throws on failure.
 */
export async function indexSite(folder: string): Promise<number> {
  const pages = textPages(folder);
  const { pages: stored, words } = readIndex(await pagefindFiles(pages));
  const records = namesIn(folder);
  const { text, parts, stretches } = packText(stored, words, records);
  parts.forEach((part, number) =>
    write(join(folder, 'search', 'text', text.id, `${number}.json`), JSON.stringify(part)),
  );
  for (const [path, stretch] of stretches) write(join(folder, 'search', path), JSON.stringify(stretch));
  const { vocabulary } = indexNames(json<SearchField>(folder, 'field.json'), records);
  const known = new Set(vocabulary);
  // Pagefind names its parts, and so orders its words, anew each time.
  const others = [...wordsOf(stored.map(({ content }) => content)), ...[...words.keys()].sort()];
  const inNoName = packWords([...new Set(others)].filter((word) => /^\p{L}+$/u.test(word) && !known.has(word)));
  const file: TextFile = { ...text, words: inNoName };
  write(join(folder, 'search', 'text.json'), JSON.stringify(file));
  return pages.length;
}

/** The entries in the order of names.json. */
const namesIn = (folder: string): readonly NameRecord[] => json<readonly NameRow[]>(folder, 'names.json').map(fromRow);

const json = <Content>(folder: string, name: string): Content =>
  JSON.parse(readFileSync(join(folder, 'search', name), 'utf8')) as Content;

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
