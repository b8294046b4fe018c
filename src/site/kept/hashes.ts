import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Looked } from '../files.ts';
import { digest } from './engine.ts';
import { keepYoungest, keeps, keptFolder, sayPlace } from './folder.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** Of more files than these it is not worth the memory to know. */
const most = 100_000;
/** So many sites are remembered. */
const sites = 12;
/** Within so many milliseconds a file may be written twice and look the same, as in the index of Git. */
const soon = 2000;

/** What tells a file from what it was before. */
type Stamp = Omit<Looked, 'kind'>;

let known = new Map<string, string>();
const folder = join(keptFolder, 'hashes');
const fileOf = (out: string): string => join(folder, digest(out).slice(0, 32));

/** The SHA-256 of a file in hexadecimal digits: read once, for as long as the file has its size, inode and time of change. */
export function hashOfFile(path: string, looked = lookAt(path)): string {
  const look = textOf(looked);
  const before = known.get(look);
  if (before !== undefined) return before;
  const read = readHash(path);
  if (known.size < most && Date.now() - looked.changed > soon) known.set(look, read);
  return read;
}

/** Where files are read, one after the other, a piece at a time: a file may be as long as all memory. */
const room = new Uint8Array(256 * 1024);

function readHash(path: string): string {
  const file = openSync(path, 'r');
  try {
    let length = fill(file);
    // Most files are one piece, and most of what a digest costs is its beginning.
    if (length < room.length) return hash('sha256', room.subarray(0, length), 'hex');
    const sum = createHash('sha256');
    for (; length > 0; length = fill(file)) sum.update(room.subarray(0, length));
    return sum.digest('hex');
  } finally {
    closeSync(file);
  }
}

/** Reads on until the room is full or the file ends; gives how much was read. */
function fill(file: number): number {
  let length = 0;
  for (let more = -1; more !== 0 && length < room.length; length += more)
    more = readSync(file, room, length, room.length - length, null);
  return length;
}

function lookAt(path: string): Stamp {
  const { dev, ino, size, mtimeMs } = statSync(path);
  return { device: dev, inode: ino, size, changed: mtimeMs };
}

const textOf = ({ device, inode, size, changed }: Stamp): string => `${device} ${inode} ${size} ${changed}`;

/** Learns what was known of the files of a site. */
export function learnHashes(out: string): void {
  if (keeps()) known = (readSealed(fileOf(out)) as Map<string, string> | undefined) ?? known;
}

/** Keeps what is known of the files of a site that look so, for the next build. */
export function keepHashes(out: string, looks: Iterable<Stamp>): void {
  if (!keeps()) return;
  const all = known;
  known = new Map();
  for (const looked of looks) {
    const look = textOf(looked);
    const hash = all.get(look);
    if (hash !== undefined) known.set(look, hash);
  }
  writeSealed(fileOf(out), known);
  sayPlace(fileOf(out), out);
  keepYoungest(folder, '', sites);
}
