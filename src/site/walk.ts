import { dirname, join } from 'node:path';
import { codeOf, type Files, type Kind, type Looked } from './files.ts';

/** Something below a folder; its path is relative to that folder, with `/`. */
export interface Found {
  readonly path: string;
  readonly kind: Kind;
}

/** All that lies below a folder, each folder before what it holds; symbolic links are listed, not followed. */
export function walk(files: Files, folder: string, below = ''): readonly Found[] {
  return files.list(join(folder, below)).flatMap(({ name, kind }) => {
    const path = below === '' ? name : `${below}/${name}`;
    return kind === 'folder' ? [{ path, kind }, ...walk(files, folder, path)] : [{ path, kind }];
  });
}

/** What lies below a folder, by its path as in `Found`, and how it looks; folders themselves are left out. */
export type Looks = ReadonlyMap<string, Looked>;

/** Looks at all that lies below a folder. */
export function lookThrough(files: Files, folder: string): Looks {
  const looks = new Map<string, Looked>();
  const look = (at: string, below: string): void => {
    for (const { name, kind } of files.list(at)) {
      if (kind === 'folder') {
        look(join(at, name), `${below}${name}/`);
        continue;
      }
      const looked = files.look(join(at, name));
      if (looked) looks.set(below + name, looked);
    }
  };
  look(folder, '');
  return looks;
}

/** Removes a folder and all in it. Only for folders that this program made under a name of its own. */
export function removeTree(files: Files, folder: string): void {
  const found = walk(files, folder);
  for (const { path } of found.filter(({ kind }) => kind !== 'folder')) files.remove(join(folder, path));
  for (const { path } of found.filter(({ kind }) => kind === 'folder').toReversed())
    files.removeFolder(join(folder, path));
  files.removeFolder(folder);
}

/** Makes a folder and those above it that are missing; gives the ones it made, the outermost first. */
export function makeFolders(files: Files, folder: string): readonly string[] {
  if (files.look(folder)) return [];
  const above = makeFolders(files, dirname(folder));
  try {
    files.makeFolder(folder);
  } catch (error) {
    // Another build made it in the meantime.
    if (codeOf(error) !== 'EEXIST') throw error;
    return above;
  }
  return [...above, folder];
}
