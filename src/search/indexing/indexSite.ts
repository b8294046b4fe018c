import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexNames } from '../finding/nameIndex.ts';
import { formulas } from '../formulas.ts';
import { fromRow, type NameFile } from '../records.ts';
import type { TextFile } from '../textParts.ts';
import { knownWords } from '../knownWords.ts';
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
  const { pages: stored, words } = readIndex(await pagefindFiles(textPages(folder)));
  const { field, names } = JSON.parse(readFileSync(join(folder, 'search', 'names.json'), 'utf8')) as NameFile;
  const records = names.map(fromRow);
  const { vocabulary } = indexNames(field, records, formulas);
  const known = new Set(vocabulary);
  // Pagefind names its parts, and so orders its words, anew each time.
  const others = [...wordsOf(stored.map(({ content }) => content)), ...[...words.keys()].sort()];
  const inNoName = [...new Set(others)].filter((word) => /^\p{L}+$/u.test(word) && !known.has(word));
  const { text, parts, asked, stretches } = packText(stored, words, records, knownWords([...vocabulary, ...inNoName]));
  parts.forEach((part, number) =>
    write(join(folder, 'search', 'text', text.id, `${number}.json`), JSON.stringify(part)),
  );
  for (const [begin, own] of asked)
    write(join(folder, 'search', 'text', text.id, `${begin}.json`), JSON.stringify(own));
  for (const [path, stretch] of stretches) write(join(folder, 'search', path), JSON.stringify(stretch));
  const file: TextFile = { ...text, words: packWords(inNoName) };
  write(join(folder, 'search', 'text.json'), JSON.stringify(file));
  return stored.length;
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
