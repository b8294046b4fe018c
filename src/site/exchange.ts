import { dirname, join } from 'node:path';
import { codeOf, type Files } from './files.ts';
import type { Holding } from './holding.ts';
import { markerFile, markerOf, partFile, writeMarker, type Marker } from './marker.ts';
import { obstacle, siteAt } from './obstacle.ts';
import { besides } from './settle.ts';
import { looksAs, lookThrough, makeFolders, walk, type Looks } from './walk.ts';

/** What is known of two sites that are exchanged. */
export interface Known {
  /** What the old one held a while ago. */
  readonly old: Holding;
  /** How files of the new one look that are the very files of the old. */
  readonly same: Looks;
}

/**
 * Puts a built site in the place of another, which is whole at every moment but the one between two renamings; `settle`
 * mends that. The other is then beside it. Gives how the new site looks, and what the other held. Throws a line, with the other in its
 * place, when something hinders it.
 */
export function exchange(
  files: Files,
  built: string,
  out: string,
  keep: readonly string[],
  known: Known,
): { readonly looks: Looks; readonly old: Holding } {
  const { next, previous } = besides(out);
  const old = siteAt(files, out, known.old);
  const hindered = obstacle(out, old, keep);
  if (hindered !== undefined) throw new Error(hindered);
  const kept = [...old.foreign.keys()];
  for (const path of kept) carry(files, out, built, path);
  // A file that both have was just looked at in the old one.
  const looks = new Map(
    lookThrough(files, built, (path) => {
      const same = old.foreign.has(path) ? undefined : known.same.get(path);
      return same && looksAs(same, old.looks.get(path)) ? same : undefined;
    }),
  );
  const marker = new Map([...markerOf(files, built, looks)].filter(([path]) => !old.foreign.has(path)));
  writeMarker(files, built, marker);
  looks.set(markerFile, files.look(join(built, markerFile))!);
  const isMoved = put(files, built, next, kept, marker);
  // A site without a marker is known only while it is whole, and is about to be removed file by file.
  if (old.ours.size > 0 && !old.marked) mark(files, out, old.ours);
  if (old.present) files.rename(out, previous);
  try {
    files.rename(next, out);
  } catch (error) {
    if (old.present) files.rename(previous, out);
    throw error;
  }
  return { looks: isMoved ? looks : lookThrough(files, out), old };
}

/** Writes the marker of a site that had none; half of one may be there of a build that was killed. */
function mark(files: Files, folder: string, ours: Marker): void {
  if (files.look(join(folder, markerFile))) files.remove(join(folder, markerFile));
  writeMarker(files, folder, ours);
}

/** Copies a file from the old site into the new one; it wins over a file the build made. */
function carry(files: Files, from: string, to: string, path: string): void {
  makeFolders(files, dirname(join(to, path)));
  if (files.look(join(to, path))) files.remove(join(to, path));
  files.copy(join(from, path), join(to, path));
}

/** Moves a built site beside the place where it is to be, or copies it when that is on another disk; gives whether it was moved. */
function put(files: Files, built: string, next: string, kept: readonly string[], marker: Marker): boolean {
  try {
    files.rename(built, next);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    files.makeFolder(next);
    // The marker first, and each file under its name only once it is whole: whenever this is killed, what is there is ours.
    writeMarker(files, next, marker);
    for (const { path } of walk(files, built).filter(({ kind }) => kind === 'folder'))
      files.makeFolder(join(next, path));
    // What the marker does not list comes first: with all that it lists, the site is complete.
    for (const path of [...kept, ...marker.keys()]) {
      files.copy(join(built, path), join(next, partFile));
      files.rename(join(next, partFile), join(next, path));
    }
    return false;
  }
}
