import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isHistory } from '../compiler/addresses/history.ts';
import type { Source } from '../compiler/source.ts';

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

/** All Markdown files of a folder and its history of addresses, sorted by path; none when it is no folder. */
export function readSources(folder: string): readonly Source[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') || isHistory(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
