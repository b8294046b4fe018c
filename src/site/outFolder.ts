import { basename, dirname, join, parse, relative, sep } from 'node:path';
import { codeOf, type Files } from './files.ts';

/** Folders that a site must never replace, all real paths. */
export interface Guarded {
  readonly project: string;
  readonly content: string;
  /** Of the person who builds; and wherever the command was started. */
  readonly home: string;
  readonly current: string;
}

/** What in the project is not made by a build. */
const sources = ['.git', '.ci', 'bench', 'content', 'docs', 'node_modules', 'public', 'src', 'tests'];

/** The path without symbolic links, of a folder that need not exist yet. */
export function realPath(files: Files, path: string): string {
  try {
    return files.real(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || files.look(path)) throw error;
    return join(realPath(files, dirname(path)), basename(path));
  }
}

/** Whether a path is another or lies below it; both are absolute. */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(withSlash(folder));

const withSlash = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep);

/**
 * Why a site must never be built at a path, whatever is there: half a sentence, or undefined. `out` is a real path.
 */
export function refusal(files: Files, out: string, guarded: Guarded): string | undefined {
  if (out === parse(out).root) return 'is the root of a file system';
  const names = { project: 'project', home: 'home folder', current: 'current folder', content: 'content folder' };
  const folders = Object.entries(names) as [keyof Guarded, string][];
  const same = folders.find(([key]) => out === guarded[key]);
  if (same) return `is the ${same[1]}`;
  const inside = folders.find(([key]) => isWithin(guarded[key], out));
  if (inside) return `contains the ${inside[1]}`;
  if (isWithin(out, guarded.content)) return 'lies in the content folder';
  const first = relative(guarded.project, out).split(sep)[0]!;
  if (isWithin(out, guarded.project) && sources.includes(first))
    return `lies in ${first}, which is part of the project`;
  const inner = out.split(sep).find((part) => part === '.git' || part === 'node_modules');
  if (inner !== undefined) return `lies in a folder ${inner}`;
  const looked = files.look(out);
  if (!looked) return undefined;
  if (looked.kind !== 'folder') return 'is not a folder';
  if (files.look(join(out, '.git'))) return 'is a git checkout';
  return files.look(dirname(out))?.device === looked.device ? undefined : 'is a mount point';
}
