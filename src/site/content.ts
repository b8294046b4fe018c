import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { isHistory } from '../compiler/addresses/history.ts';
import { addressFile } from '../compiler/addresses/fates.ts';
import { isMapping } from '../compiler/mappings.ts';
import { isQuery } from '../compiler/queries.ts';
import { isTable } from '../compiler/tables/table.ts';
import { isVocabulary } from '../field/read.ts';
import { beyond } from '../source/bounds.ts';
import { decode } from '../source/bytes.ts';
import type { Source } from '../source/source.ts';
import { decodeWorkbook, isWorkbook } from '../source/workbook/read.ts';
import { cannotRead, walkContent, type Found, type Stand } from './walkContent.ts';

export { shown } from './shown.ts';

/** The content folder of this run: `SODIOGRAPH_CONTENT`, or `content` beside package.json. */
export const contentFolder = (): string => resolve(process.env['SODIOGRAPH_CONTENT'] ?? 'content');

/** Whether a path is a folder that can be read. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

type Open = (path: string) => Uint8Array;

/**
 * Everything in a content folder, sorted by path: entries, vocabulary and lists with their text, all else with why it is not
 * read; and the presets it may extend. None when it is no folder.
 */
export function readSources(folder: string, open: Open = readFileSync): readonly Source[] {
  if (!isFolder(folder)) return [];
  return [...readPresets(), ...walkContent(folder).map((found) => read(folder, found, open))];
}

/** A file that was changed within so many milliseconds may be written again and look the same, as in the index of Git. */
const soon = 2000;

/** The same time after time: a file is opened again only where it stands otherwise, or was changed just before it was read. */
export function readsAgain(folder: string): () => readonly Source[] {
  let known = new Map<string, { readonly stand: Stand; readonly source: Source }>();
  return () => {
    if (!isFolder(folder)) return [];
    const next: typeof known = new Map();
    const sources = walkContent(folder).map((found) => {
      const last = known.get(found.path);
      const stand = 'stand' in found ? found.stand : undefined;
      const same = last && stand?.every((part, index) => part === last.stand[index]);
      const now = Date.now();
      const source = same ? last.source : read(folder, found, readFileSync);
      if (stand && now - Math.max(stand[2], stand[3]) > soon) next.set(found.path, { stand, source });
      return source;
    });
    known = next;
    return [...readPresets(), ...sources];
  };
}

/** The vocabularies that a review can extend. */
const presetFolder = (): string => resolve('src/presets');

/** The presets as sources, at `presets/<name>/<file>.yaml`. */
export const readPresets = (): readonly Source[] =>
  walkContent(presetFolder())
    .filter(({ path }) => path.endsWith('.yaml'))
    .map(({ path }) => ({
      path: `presets/${path}`,
      text: readFileSync(join(presetFolder(), path), 'utf8'),
    }));

/** Whether a source was read from the content folder itself. */
export const isOwn = ({ path }: Source): boolean => !path.startsWith('presets/');

function read(folder: string, found: Found, open: Open): Source {
  const { path } = found;
  if ('unread' in found) return unread(path, 'file-is-read', found.unread);
  const strange = whyNotRead(path);
  if (strange !== undefined) return unread(path, 'file-is-read', strange);
  const tooLong = beyond(isHistory(path) ? 'list' : isTable(path) ? 'table' : 'file', found.bytes);
  if (tooLong !== undefined) return unread(path, 'within-bounds', tooLong);
  try {
    const bytes = open(join(folder, path));
    const decoded = isWorkbook(path) ? decodeWorkbook(path, bytes) : decode(bytes);
    return 'text' in decoded ? { path, text: decoded.text } : { path, text: '', unread: decoded.flaw };
  } catch (error) {
    return unread(path, 'file-is-read', cannotRead(error));
  }
}

const unread = (path: string, rule: string, message: string): Source => ({
  path,
  text: '',
  unread: { line: 1, column: 1, rule, message },
});

/** Why a file is not read, judged by its name; undefined for what is. */
function whyNotRead(path: string): string | undefined {
  if (
    path.endsWith('.md') ||
    isHistory(path) ||
    isVocabulary(path) ||
    isTable(path) ||
    isQuery(path) ||
    isMapping(path)
  )
    return undefined;
  const ending = extname(path);
  const name = path.slice(path.lastIndexOf('/') + 1, -ending.length);
  if (/^\.(md|markdown|mdx|mkd|mdown|txt)$/i.test(ending) && path.includes('/'))
    return `only files ending in .md are read; rename it to ${name}.md`;
  if (/^\.ya?ml$/i.test(ending) && path.startsWith('vocabulary'))
    return `only files ending in .yaml are read; rename it to ${name}.yaml`;
  if (/^\.(csv|tsv|xlsx?|ods)$/i.test(ending))
    return `only tables/*.csv, .xlsx and .ods are read as tables; save it as one of them at tables/${name}.csv, or move it out of the folder`;
  return `the file is not read: content is entries (.md), tables (.csv, .xlsx, .ods), queries/*.rq, mappings/*.csv, vocabulary/*.yaml, releases/*.txt and ${addressFile}; move it out of the folder`;
}
