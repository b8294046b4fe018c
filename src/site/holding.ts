import { join } from 'node:path';
import type { Files, Looked } from './files.ts';
import { hashAt, readMarker, reserved, type Marker } from './marker.ts';
import { allLooks, looksAs, lookThrough, type Looks } from './walk.ts';

/** What a folder holds, seen by who wrote it. */
export interface Holding {
  /** Whether there is such a folder. */
  readonly present: boolean;
  /** Files we wrote, unchanged since, by their paths; the marker is not among them. */
  readonly ours: Marker;
  /** Everything else that is no folder, by its path, with how it came to be here. */
  readonly foreign: ReadonlyMap<string, 'added' | 'changed'>;
  /** Whether it has a marker and every file listed in it, or is a site of a version that wrote no marker. */
  readonly complete: boolean;
  /** Whether it says itself what we wrote. */
  readonly marked: boolean;
  /** How all that is no folder looks. */
  readonly looks: Looks;
  /** How the folder itself looks. */
  readonly folder?: Looked;
  /** When that began to be looked at, in milliseconds since 1970. */
  readonly seen: number;
}

const nothing: Holding = {
  present: false,
  ours: new Map(),
  foreign: new Map(),
  complete: false,
  marked: false,
  looks: new Map(),
  seen: 0,
};

/** Within so many milliseconds a file may be written twice and look the same, as in the index of Git. */
const soon = 2000;

/** The files of a site that has no marker because an older version built it; empty when it is no such site. */
export type Recognise = (files: Files, folder: string, paths: readonly string[]) => ReadonlySet<string>;

/**
 * Looks at every file in a folder. What is no folder at all counts as foreign under the path “”. Where all looks as it did `before`, it
 * holds the same.
 */
export function holdingOf(
  files: Files,
  folder: string,
  recognise: Recognise = () => new Set(),
  before = nothing,
): Holding {
  const looked = files.look(folder);
  if (!looked) return nothing;
  if (looked.kind !== 'folder') return { ...nothing, present: true, foreign: new Map([['', 'added']]) };
  const seen = Date.now();
  if (before.folder && isAsBefore(files, folder, before)) return before;
  const looks = lookThrough(files, folder);
  const found = [...looks].filter(([path, { kind }]) => !(kind === 'file' && reserved.has(path)));
  const marker = readMarker(files, folder);
  const older = marker
    ? new Set<string>()
    : recognise(
        files,
        folder,
        found.map(([path]) => path),
      );
  const ours = new Map<string, string>();
  const foreign = new Map<string, 'added' | 'changed'>();
  for (const [path, look] of found) {
    const listed = marker?.get(path);
    const isListed = look.kind === 'file' && (listed !== undefined || older.has(path));
    const hash = isListed ? hashAt(files, join(folder, path), look) : undefined;
    if (hash !== undefined && (hash === listed || older.has(path))) ours.set(path, hash);
    else foreign.set(path, listed ? 'changed' : 'added');
  }
  const complete = marker ? ours.size === marker.size : older.size > 0;
  return { present: true, ours, foreign, complete, marked: marker !== undefined, looks, folder: looked, seen };
}

/** Whether all looks as it did, and nothing was so new then that it may have been changed since and look the same. */
const isAsBefore = (files: Files, folder: string, { looks, seen }: Holding): boolean =>
  allLooks(files, folder, looks.size, (path, look) => looksAs(look, looks.get(path)) && look.changed <= seen - soon);
