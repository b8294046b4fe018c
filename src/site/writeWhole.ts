import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file so that whoever looks, and whatever interrupts, finds the old text or the new one, never a part. Throws what the system says. */
export function writeWhole(path: string, text: string): void {
  const next = `${path}.next`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    const file = openSync(next, 'w');
    try {
      writeFileSync(file, text);
      // Without it a power cut may keep the new name and lose the text.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
