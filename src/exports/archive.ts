import { zipSync } from 'fflate';
import { bytesOf, type OfferedFile } from './offeredFiles.ts';

/** One ZIP of files below a folder; the same files give the same bytes (no clock: every file is dated 1980-01-01). */
export function archive(files: readonly OfferedFile[], folder: string): Uint8Array<ArrayBuffer> {
  const entries = files.map((file) => [`${folder}/${file.name}`, bytesOf(file)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
