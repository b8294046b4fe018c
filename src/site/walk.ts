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

/** Looks at all that lies below a folder, but for files of which it is `known` how they look. */
export function lookThrough(
  files: Files,
  folder: string,
  known: (path: string) => Looked | undefined = unknown,
): Looks {
  const looks = new Map<string, Looked>();
  everyLook(files, folder, known, (path, looked) => {
    looks.set(path, looked);
    return true;
  });
  return looks;
}

const unknown = (): undefined => undefined;

/** Whether all that lies below a folder looks as it `should`, and nothing is missing. Takes no room, as `lookThrough` does. */
export function allLooks(
  files: Files,
  folder: string,
  count: number,
  should: (path: string, looked: Looked) => boolean,
): boolean {
  let met = 0;
  const isSame = everyLook(files, folder, unknown, (path, looked) => {
    met += 1;
    return should(path, looked);
  });
  return isSame && met === count;
}

/** Looks at all that lies below a folder, for as long as `act` says that it is worth it; gives whether it was to the end. */
function everyLook(
  files: Files,
  folder: string,
  known: (path: string) => Looked | undefined,
  act: (path: string, looked: Looked) => boolean,
): boolean {
  const look = (at: string, below: string): boolean =>
    files.list(at).every(({ name, kind }) => {
      const path = below + name;
      // As "join" would have it, which takes longer than to look.
      const place = `${at}/${name}`;
      if (kind === 'folder') return look(place, `${path}/`);
      const looked = (kind === 'file' ? known(path) : undefined) ?? files.look(place);
      return looked === undefined || act(path, looked);
    });
  return look(folder, '');
}

/** Whether something looks as something did: the very file, of the same size and time. */
export const looksAs = (one: Looked, other: Looked | undefined): boolean =>
  other !== undefined &&
  one.kind === other.kind &&
  one.inode === other.inode &&
  one.device === other.device &&
  one.changed === other.changed &&
  one.size === other.size;

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
