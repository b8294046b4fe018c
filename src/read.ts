import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { addressFile } from './compiler/addresses.ts';
import type { Source } from './compiler/source.ts';

export { shown } from './site/shown.ts';

/** The content folder of this run: `SODIOGRAPH_CONTENT`, or `content` beside package.json. */
export const contentFolder = (): string => resolve(process.env['SODIOGRAPH_CONTENT'] ?? 'content');

/** Whether a path is a folder that can be read. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** All Markdown files of a folder and its list of addresses, sorted by path; none when it is no folder. */
export function readSources(folder: string): readonly Source[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (entry.name.endsWith('.md') || entry.name === addressFile))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
