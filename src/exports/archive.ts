import { strToU8, zipSync } from 'fflate';
import type { TextFile } from './checksums.ts';

/** One ZIP of text files below a folder; the same files give the same bytes (no clock: every file is dated 1980-01-01). */
export function archive(files: readonly TextFile[], folder: string): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, text }) => [`${folder}/${name}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
