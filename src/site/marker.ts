import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Files, Looked } from './files.ts';
import { lookThrough, type Looks } from './walk.ts';

/** The file in a built site that lists all others we wrote. A site says its own name, not that of the program. */
export const markerFile = '.review-site.json';

/** What that file was called up to version 0.1: such a site is still known as ours. */
export const formerMarker = '.sodiograph.json';

/** The name under which a file is copied into a site before it gets its own. */
export const partFile = '.review-site.part';

/** Files in a site that are ours by their names, whatever a killed build left in them. */
export const reserved: ReadonlySet<string> = new Set([markerFile, formerMarker, '.sodiograph.part', partFile]);

/** The SHA-256 of each file of a site that we wrote, by its path in the site; the marker itself is not in it. */
export type Marker = ReadonlyMap<string, string>;

/** SHA-256 in hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The same of a file that looks so. */
export const hashAt = (files: Files, path: string, looked: Looked): string =>
  files.hash?.(path, looked) ?? hashOf(files.read(path));

/** A path below a folder that cannot lead out of it. */
export const isInnerPath = (path: string): boolean => !leadsOut.test(path) && !reserved.has(path);

/** A part of a path that is empty, “.” or “..”, or a sign that some systems take for the end of one. */
const leadsOut = /(?:^|\/)\.{0,2}(?:\/|$)|\\/;

/** The marker of a folder that holds nothing but what we wrote; `looks` is how that looks. */
export const markerOf = (files: Files, folder: string, looks: Looks = lookThrough(files, folder)): Marker =>
  new Map(
    [...looks]
      .filter(([path, { kind }]) => kind === 'file' && !reserved.has(path))
      .map(([path, looked]) => [path, hashAt(files, join(folder, path), looked)]),
  );

/** Writes the marker of a folder, on the disk when this returns. */
export function writeMarker(files: Files, folder: string, marker: Marker): void {
  const path = join(folder, markerFile);
  const about = 'Files that the build of this site wrote, with their SHA-256. A build replaces these and no others.';
  files.write(path, `${JSON.stringify({ about, files: Object.fromEntries(marker) }, null, 1)}\n`);
  files.flush(path);
}

/** The marker of a folder; undefined where there is none that can be trusted. */
export function readMarker(files: Files, folder: string): Marker | undefined {
  const path = [markerFile, formerMarker]
    .map((name) => join(folder, name))
    .find((candidate) => files.look(candidate)?.kind === 'file');
  if (path === undefined) return undefined;
  const listed = parsed(files.read(path).toString('utf8'));
  if (typeof listed !== 'object' || listed === null || !('files' in listed)) return undefined;
  if (typeof listed.files !== 'object' || listed.files === null) return undefined;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(listed.files);
  const trusted = (entry: readonly [string, unknown]): entry is readonly [string, string] =>
    isInnerPath(entry[0]) && typeof entry[1] === 'string';
  return entries.every(trusted) ? new Map(entries) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
