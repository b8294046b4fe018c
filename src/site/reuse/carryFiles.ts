import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A site for the same address, which answers at all that is promised, of which another has some files. */
export interface SiteBefore {
  readonly folder: string;
  /** Whether it has a file. */
  readonly had: (path: string) => boolean;
  /** The files that the other has too, as they are. */
  readonly carried: ReadonlySet<string>;
}

/** How many of some files are pages, and which are the very files of the site before. */
export interface Carried {
  readonly pages: number;
  readonly linked: readonly string[];
}

/**
 * Brings files of the site before into the next, but for those that are there; they are not written again where one disk holds both. One
 * that several shares of the work speak of is brought once.
 */
export function carryFiles(from: string, to: string, paths: readonly string[], there: ReadonlySet<string>): Carried {
  const folders = new Set<string>();
  const linked: string[] = [];
  const all = new Set(paths);
  for (const path of all) {
    if (there.has(path)) continue;
    const place = join(to, path);
    if (!folders.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    folders.add(dirname(place));
    if (linkOrCopy(join(from, path), place)) linked.push(path);
  }
  return { pages: [...all].filter((path) => path.endsWith('.html')).length, linked };
}

/** Brings a file to where nothing is, and fails where something is; gives whether it has a second name now, and not a copy. */
export function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    // Another disk, or one that knows no second names. Never over a file: it may be the very file of another folder.
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return false;
  }
}
