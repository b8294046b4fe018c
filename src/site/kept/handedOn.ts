import { statSync } from 'node:fs';
import type { Compilation } from '../../compiler/compile.ts';
import { readSealed } from './sealed.ts';
import { shareStrings } from './shareStrings.ts';

/** Bytes of a compilation from which on it is worth the time to hold equal strings once: the room that they take counts, of some 2,000 entries. */
const worthSharing = 1 << 25;

/** The compilation that waits in a file, read for many pages; undefined where there is none that is whole. */
export function readCompilation(path: string): Compilation | undefined {
  const read = readSealed(path) as Compilation | undefined;
  return read && statSync(path).size > worthSharing ? shareStrings(read) : read;
}

/**
 * The compilation that was made before the pages of a build and handed on to this process; undefined where none was. Who has it needs no
 * compiler, and loads none.
 */
export function handedOn(): Compilation | undefined {
  const handed = process.env['SODIOGRAPH_COMPILED'];
  return handed ? readCompilation(handed) : undefined;
}
