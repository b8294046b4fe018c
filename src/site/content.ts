import { readFileSync, statSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { addressFile } from '../compiler/addresses.ts';
import { beyond } from '../source/bounds.ts';
import { decode } from '../source/bytes.ts';
import type { Source } from '../source/source.ts';
import { cannotRead, walkContent, type Found } from './walkContent.ts';

/** The content folder of this run: `SODIOGRAPH_CONTENT`, or `content` beside package.json. */
export const contentFolder = (): string => resolve(process.env['SODIOGRAPH_CONTENT'] ?? 'content');

/** A path as people read it: relative when it lies below the current folder. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' ? '.' : short.startsWith('..') ? path : short;
}

/** Whether a path is a folder that can be read. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Everything in a content folder, sorted by path: entries and lists with their text, all else with why it is not read. */
export function readSources(folder: string, open: (path: string) => Uint8Array = readFileSync): readonly Source[] {
  return isFolder(folder) ? walkContent(folder).map((found) => read(folder, found, open)) : [];
}

function read(folder: string, found: Found, open: (path: string) => Uint8Array): Source {
  const { path } = found;
  if ('unread' in found) return unread(path, 'file-is-read', found.unread);
  const strange = whyNotRead(path);
  if (strange !== undefined) return unread(path, 'file-is-read', strange);
  const tooLong = beyond(path.endsWith('.md') ? 'file' : 'list', found.bytes);
  if (tooLong !== undefined) return unread(path, 'within-bounds', tooLong);
  try {
    const decoded = decode(open(join(folder, path)));
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
  if (path.endsWith('.md') || path === addressFile) return undefined;
  const ending = extname(path);
  if (/^\.(md|markdown|mdx|mkd|mdown|txt)$/i.test(ending) && path.includes('/'))
    return `only files ending in .md are read; rename it to ${path.slice(path.lastIndexOf('/') + 1, -ending.length)}.md`;
  return `the file is not read: content is entries (.md) and ${addressFile}; move it out of the folder`;
}
