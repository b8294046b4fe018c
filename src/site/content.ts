import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isHistory } from '../compiler/addresses/history.ts';
import { isVocabulary } from '../field/read.ts';
import type { Source } from '../compiler/source.ts';

export { shown } from './shown.ts';

/** The content folder of this run: `SODIOGRAPH_CONTENT`, or `content` beside package.json. */
export const contentFolder = (): string => resolve(process.env['SODIOGRAPH_CONTENT'] ?? 'content');

/** Whether a path is a folder that can be read. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The vocabularies that a review can extend. */
const presetFolder = (): string => resolve('src/presets');

/**
 * All Markdown files of a folder, its vocabulary and the history of its addresses, sorted by path, and the presets it may extend; none
 * when it is no folder.
 */
export function readSources(folder: string): readonly Source[] {
  if (!isFolder(folder)) return [];
  const wanted = (path: string): boolean => path.endsWith('.md') || isHistory(path) || isVocabulary(path);
  return [...readPresets(), ...filesOf(folder, wanted)];
}

/** The presets as sources, at `presets/<name>/<file>.yaml`. */
export const readPresets = (): readonly Source[] =>
  filesOf(presetFolder(), (path) => path.endsWith('.yaml')).map(({ path, text }) => ({
    path: `presets/${path}`,
    text,
  }));

/** Whether a source was read from the content folder itself. */
export const isOwn = ({ path }: Source): boolean => !path.startsWith('presets/');

function filesOf(folder: string, wanted: (path: string) => boolean): readonly Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(wanted)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
