import { zipSync, type ZipOptions } from 'fflate';
import { bytesOf, type OfferedFile } from './offeredFiles.ts';

/** Files that are packed within: to pack them again takes long and gains nothing. */
const packed = /\.(?:parquet|xlsx|zip|png)$/;

/** One ZIP of files below a folder; the same files give the same bytes (no clock: every file is dated 1980-01-01). */
export function archive(files: readonly OfferedFile[], folder: string): Uint8Array<ArrayBuffer> {
  const entries = files.map((file): [string, [Uint8Array, ZipOptions]] => [
    `${folder}/${file.name}`,
    // Level 9 takes twice as long for one byte in a hundred.
    [bytesOf(file), { level: packed.test(file.name) ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}
