import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from './engine.ts';
import { keepYoungest, keeps, keptFolder } from './folder.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** So many pictures stay, of some 25 kB each. */
const most = 20_000;
const pictures = join(keptFolder, 'pictures');

/** A picture that was made from the same texts before; else it is made now. */
export async function keptPicture(
  from: readonly string[],
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!keeps()) return make();
  const path = join(pictures, digest(...from).slice(0, 32));
  const known = readSealed(path);
  if (!(known instanceof Uint8Array)) {
    const made = await make();
    writeSealed(path, made);
    return made;
  }
  touch(path);
  return new Uint8Array(known);
}

/** Removes the pictures that were not used for longest, where there are very many. */
export const tidyPictures = (): void => keepYoungest(pictures, '', most);

function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // Its age matters only to tidying.
  }
}
