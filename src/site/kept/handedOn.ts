import type { Compilation } from '../../compiler/compile.ts';
import { readSealed } from './sealed.ts';
import { shareStrings } from './shareStrings.ts';

/** The compilation that waits in a file, read for many pages; undefined where there is none that is whole. */
export const readCompilation = (path: string): Compilation | undefined =>
  shareStrings(readSealed(path) as Compilation | undefined);

/**
 * The compilation that was made before the pages of a build and handed on to this process; undefined where none was. Who has it needs no
 * compiler, and loads none.
 */
export function handedOn(): Compilation | undefined {
  const handed = process.env['SODIOGRAPH_COMPILED'];
  return handed ? readCompilation(handed) : undefined;
}
