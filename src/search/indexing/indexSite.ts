import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexNames } from '../finding/nameIndex.ts';
import { formulas } from '../formulas.ts';
import { stretchPath, toStretches } from '../passages.ts';
import { longestTogether, type FirstFile } from '../firstFile.ts';
import { fromRow, type NameFile } from '../records.ts';
import { fileOfPage, growingIndex, type GrowingIndex, type Index, type IndexedText } from './keptText.ts';
import { packText, stretchesOf, type Packing } from './packText.ts';
import { readIndex } from './pagefindFiles.ts';
import { pagefindIndexes, textPages, type TextPage } from './runPagefind.ts';

/** A site that was indexed before, of which the next has some files. */
export interface IndexedSite {
  readonly folder: string;
  readonly text: IndexedText;
  /** Whether the next site has a file of this one, by its path below the root. */
  readonly isCarried: (path: string) => boolean;
}

/** What came of indexing. */
export interface Indexed {
  /** How many pages there are. */
  readonly count: number;
  /** What is known of the text now, where that is wanted. */
  readonly text: IndexedText;
  /** Which files of the site before are those of the index. */
  readonly kept: readonly string[];
}

const nothing: IndexedText = { pages: [], words: new Map(), from: new Map(), files: [] };
const nameFile = 'search/names.json';
const factFile = 'search/facts.json';
/** Below `search/`. */
const firstFile = 'first.json';

/**
 * Makes the full-text index of a built site: Pagefind reads the pages, and what the search needs of its index is written into
 * `search/first.json`, together with names and facts, `search/text/` and `search/passages/`. Where it goes on from a site before, the folder has only what is new,
 * and only that is read. `keeps`: whether to gather for the next what is known, which takes room. Throws on failure.
 */
export async function indexSite(folder: string, before?: IndexedSite, keeps = before !== undefined): Promise<Indexed> {
  const old = before?.text ?? nothing;
  const from = new Map([...old.from].filter(([path]) => before!.isCarried(fileOfPage(path))));
  const isOld = (path: string): boolean => from.has(path) && from.get(path) === old.from.get(path);
  const isNew = (file: string): boolean => existsSync(join(folder, file));
  const read = (file: string): string => readFileSync(join(isNew(file) ? folder : before!.folder, file), 'utf8');
  const { packing, pack } = beginPacking(read);
  const all = keeps ? growingIndex() : undefined;
  const files: string[] = [];
  let count = 0;
  for await (const made of pagefindIndexes(onlyChanged(textPages(folder), old.from, from))) {
    const index = readIndex(made);
    count += index.pages.length;
    for (const [path, stretch] of packing.add(index.pages, index.words)) put(folder, path, stretch, files);
    all?.take(index);
  }
  if (before && count === 0 && from.size === old.from.size && ![nameFile, factFile].some(isNew))
    return { count: old.pages.length, text: old, kept: old.files };
  const kept = takeOld(old, isOld, packing, all);
  const had = new Set(old.files);
  for (const [path, content] of pack()) {
    // The folder of the text is named by what its files hold.
    if (had.has(`search/${path}`) && path !== firstFile) kept.push(`search/${path}`);
    else put(folder, path, content, files);
  }
  const pages = all?.pages ?? [];
  return {
    count: all ? pages.length : count,
    text: { pages, words: all?.words ?? nothing.words, from, files: [...files, ...kept] },
    kept,
  };
}

/**
 * Reads the text of a part of a site: writes its passages below the folder, and gives what else there is to know of it, some pages at a time.
 * Throws on failure.
 */
export async function* readText(folder: string): AsyncGenerator<Index> {
  for await (const made of pagefindIndexes(textPages(folder))) {
    const index = readIndex(made);
    for (const [path, stretch] of stretchesOf(index.pages)) put(folder, path, stretch);
    yield index;
  }
}

/** Makes the same index of a site that has the passages of all its parts, of what was read of them. Gives how many pages there are. */
export function indexRead(folder: string, texts: Iterable<Index>): number {
  const { packing, pack } = beginPacking((file) => readFileSync(join(folder, file), 'utf8'));
  let count = 0;
  for (const { pages, words } of texts) {
    count += pages.length;
    packing.add(pages, words);
  }
  for (const [path, content] of pack()) put(folder, path, content);
  return count;
}

/** Begins an index for the names of a site; `pack` gives its files when all pages came, by their paths below `search/`. */
function beginPacking(read: (file: string) => string): {
  readonly packing: Packing;
  readonly pack: () => Generator<readonly [path: string, content: unknown]>;
} {
  const { field, names } = JSON.parse(read(nameFile)) as NameFile;
  const records = names.map(fromRow);
  const packing = packText(records);
  return {
    packing,
    pack: function* () {
      const { vocabulary } = indexNames(field, records, formulas);
      const { text, parts, asked } = packing.packed(new Set(vocabulary));
      for (const [name, content] of [...parts.map((part, number) => [String(number), part] as const), ...asked])
        yield [`text/${text.id}/${name}.json`, content];
      yield [firstFile, { text, ...together('names', read(nameFile)), ...together('facts', read(factFile)) }];
    },
  };
}

/** What of the first file a file makes that comes with others while it is short. */
const together = (name: Exclude<keyof FirstFile, 'text'>, content: string): Partial<FirstFile> =>
  content.length > longestTogether ? {} : { [name]: JSON.parse(content) as unknown };

/** Packs what is known of pages that are as they were; gives the files of their stretches. */
function takeOld(
  old: IndexedText,
  isOld: (path: string) => boolean,
  packing: Packing,
  all: GrowingIndex | undefined,
): string[] {
  if (old.pages.length === 0) return [];
  const index = growingIndex();
  index.take(old, isOld);
  all?.take(index);
  packing.add(index.pages, index.words);
  return index.pages.flatMap(({ path, content, anchors, summary }) =>
    toStretches(content, anchors, summary).map((_, number) => `search/${stretchPath(path, number)}`),
  );
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

/** Writes a file of the search, and notes its path below the root of the site. */
function put(folder: string, path: string, content: unknown, files: string[] = []): void {
  files.push(`search/${path}`);
  const file = join(folder, 'search', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}
