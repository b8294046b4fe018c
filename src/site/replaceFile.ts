import { basename, dirname, join } from 'node:path';
import type { Files } from './files.ts';

/**
 * Gives a file a new text, or makes it. At every moment it has the old text or the new, whole; what a kill leaves beside it, the
 * next call takes away. A symbolic link stays one. Throws with the old text in place.
 */
export function replaceFile(files: Files, path: string, text: string): void {
  const place = files.look(path) ? files.real(path) : path;
  const part = join(dirname(place), `.${basename(place)}.sodiograph-part`);
  if (files.look(part)) files.remove(part);
  try {
    files.write(part, text);
    files.flush(part);
    files.rename(part, place);
  } catch (error) {
    removeIfThere(files, part);
    throw error;
  }
}

function removeIfThere(files: Files, path: string): void {
  try {
    if (files.look(path)) files.remove(path);
  } catch {
    // The error that made it a leftover is the one to tell; the next call removes it.
  }
}
