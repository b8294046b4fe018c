import { dirname, join } from 'node:path';
import type { Files, Looked } from '../files.ts';
import { makeFolders, removeTree, type Looks } from '../walk.ts';

/** A twin of a site that is gone on from: of its files it has none but those that may be wanted. */
interface BegunTwin {
  /** Brings into it what a folder holds, whose place it takes. Gives its own files that stay: those that are wanted after all. */
  readonly join: (folder: string, isWanted: (path: string) => boolean) => ReadonlySet<string>;
}

/**
 * Goes on from the twin of a site, the one before it, whose files are for the most part the same: names for thousands of files need
 * not be made and taken away. It comes to a `place` where nothing is, and only what `wanted` is stays, the same file that has its path
 * in the site. Undefined where there is no twin.
 */
export function beginTwin(files: Files, twin: string, place: string, wanted: Looks): BegunTwin | undefined {
  if (files.look(twin)?.kind !== 'folder') return undefined;
  try {
    files.rename(twin, place);
  } catch {
    // Another build of the same has it, or it lies on another disk.
    return undefined;
  }
  const left = prune(files, place, wanted);
  return {
    join: (folder, isWanted) => {
      const isLeft = Map.groupBy(left, isWanted);
      dropFiles(files, place, isLeft.get(false) ?? []);
      const fresh = `${folder}.fresh`;
      files.rename(folder, fresh);
      files.rename(place, folder);
      moveInto(files, fresh, folder);
      return new Set(isLeft.get(true));
    },
  };
}

const isSame = (one: Looked, other: Looked | undefined): boolean =>
  one.kind === 'file' && other?.kind === 'file' && one.device === other.device && one.inode === other.inode;

/** Takes out of a folder what is not wanted in it, and folders that then hold nothing. */
function prune(files: Files, folder: string, wanted: Looks): ReadonlySet<string> {
  const stayed = new Set<string>();
  const pruneAt = (at: string, below: string): boolean => {
    let isEmpty = true;
    for (const { name, kind } of files.list(at)) {
      const [place, path] = [join(at, name), below + name];
      if (kind === 'folder') {
        if (pruneAt(place, `${path}/`)) files.removeFolder(place);
        else isEmpty = false;
        continue;
      }
      const asked = wanted.get(path);
      if (asked && isSame(asked, files.look(place))) {
        stayed.add(path);
        isEmpty = false;
      } else files.remove(place);
    }
    return isEmpty;
  };
  pruneAt(folder, '');
  return stayed;
}

/** Moves all that a folder holds into another, in which nothing stands where it goes. */
function moveInto(files: Files, from: string, to: string): void {
  for (const { name, kind } of files.list(from)) {
    const place = join(to, name);
    if (kind === 'folder' && files.look(place)) moveInto(files, join(from, name), place);
    else files.rename(join(from, name), place);
  }
  files.removeFolder(from);
}

/** Keeps a site as the twin of the one that took its place, where it held nothing but ours; gives whether it is kept. */
export function keepTwin(files: Files, site: string, twin: string): boolean {
  try {
    makeFolders(files, dirname(twin));
    if (files.look(twin)?.kind === 'folder') removeTree(files, twin);
    files.rename(site, twin);
    return true;
  } catch {
    // It lies on another disk, say.
    return false;
  }
}

/** Takes files out of a folder that the next site does not have after all, and folders that then hold nothing. */
export function dropFiles(files: Files, folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    files.remove(join(folder, path));
    for (
      let above = dirname(path);
      above !== '.' && files.list(join(folder, above)).length === 0;
      above = dirname(above)
    )
      files.removeFolder(join(folder, above));
  }
}
