import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexNames } from '../finding/nameIndex.ts';
import { formulas } from '../formulas.ts';
import { stretchPath, toStretches } from '../passages.ts';
import { fromRow, type NameFile } from '../records.ts';
import type { TextFile } from '../textParts.ts';
import { packWords, wordsOf } from '../wordList.ts';
import { fileOfPage, joinIndexes, type IndexedText } from './keptText.ts';
import { packText } from './packText.ts';
import { readIndex } from './pagefindFiles.ts';
import { pagefindFiles, textPages, type TextPage } from './runPagefind.ts';

/** A site that was indexed before, of which the next has some files. */
export interface IndexedSite {
  readonly folder: string;
  readonly text: IndexedText;
  /** Whether the next site has a file of this one, by its path below the root. */
  readonly isCarried: (path: string) => boolean;
}

/** What came of indexing: what is known of the text now, and which files of the site before are those of the index. */
export interface Indexed {
  readonly text: IndexedText;
  readonly kept: readonly string[];
}

const nothing: IndexedText = { pages: [], words: new Map(), from: new Map(), files: [] };
const nameFile = 'search/names.json';

/**
 * Makes the full-text index of a built site: Pagefind reads the pages, and what the search needs of its index is written into
 * `search/text.json`, `search/text/` and `search/passages/`. Of a site that goes on from another the folder has only what is new,
 * and only that is read. Throws on failure.
 */
export async function indexSite(folder: string, before?: IndexedSite): Promise<Indexed> {
  const old = before?.text ?? nothing;
  const from = new Map([...old.from].filter(([path]) => before!.isCarried(fileOfPage(path))));
  const isOld = (path: string): boolean => from.has(path) && from.get(path) === old.from.get(path);
  const changed = await pagefindFiles(onlyChanged(textPages(folder), old.from, from));
  const more = readIndex(changed);
  const hasNames = existsSync(join(folder, nameFile));
  if (more.pages.length === 0 && from.size === old.from.size && !hasNames && old !== nothing)
    return { text: old, kept: old.files };
  const { pages, words } = joinIndexes(old, isOld, more);
  const { field, names } = JSON.parse(
    readFileSync(join(hasNames ? folder : before!.folder, nameFile), 'utf8'),
  ) as NameFile;
  const records = names.map(fromRow);
  const { text, parts } = packText(pages, words, records);
  const { vocabulary } = indexNames(field, records, formulas);
  const known = new Set(vocabulary);
  // Pagefind names its parts, and so orders its words, anew each time.
  const others = [...wordsOf(pages.map(({ content }) => content)), ...[...words.keys()].sort()];
  const inNoName = packWords([...new Set(others)].filter((word) => /^\p{L}+$/u.test(word) && !known.has(word)));
  const file: TextFile = { ...text, words: inNoName };
  const had = new Set(old.files);
  const [kept, files] = [[] as string[], [] as string[]];
  /** Puts a file of the index where it is not that of the site before. */
  const put = (path: string, isSame: boolean, make: () => unknown): void => {
    files.push(path);
    if (isSame && had.has(path)) kept.push(path);
    else write(join(folder, path), JSON.stringify(make()));
  };
  // The folder is named by what its files hold.
  parts.forEach((part, number) => put(`search/text/${text.id}/${number}.json`, true, () => part));
  for (const { path, content, anchors, summary } of pages)
    toStretches(content, anchors, summary).forEach((stretch, number) =>
      put(`search/${stretchPath(path, number)}`, isOld(path), () => stretch),
    );
  put('search/text.json', false, () => file);
  return { text: { pages, words, from, files }, kept };
}

/** Pages that are not as they were; `from` learns of each what it is read from. */
function* onlyChanged(
  pages: Iterable<TextPage>,
  old: ReadonlyMap<string, string>,
  from: Map<string, string>,
): Generator<TextPage> {
  for (const page of pages) {
    const path = page.url.replace(/^\/|\/$/g, '');
    const own = hash('sha1', page.content, 'base64');
    from.set(path, own);
    if (old.get(path) !== own) yield page;
  }
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
