import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressFile } from './compiler/addresses.ts';
import type { Source } from './compiler/source.ts';

/** The content folder of this run: `SODIOGRAPH_CONTENT`, or `content` beside package.json. */
export const contentFolder = (): string => resolve(process.env['SODIOGRAPH_CONTENT'] ?? 'content');

/** All Markdown files of a folder and its list of addresses, sorted by path. Throws when the folder cannot be read. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (entry.name.endsWith('.md') || entry.name === addressFile))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
