import { Zip, ZipDeflate } from 'fflate';

/** Files that are packed within: to pack them again takes long and gains nothing. */
const packed = /\.(?:parquet|xlsx|zip|png)$/;

/** A ZIP that grows with the files that are added to it, one after the other. */
export interface Archive {
  /** Begins a file; what is returned takes its bytes in pieces, the last of which may be empty. */
  readonly add: (name: string) => (piece: Uint8Array, isLast: boolean) => void;
  readonly end: () => void;
}

/** One ZIP of files below a folder, handed on as it grows; the same files in the same pieces give the same bytes (no clock: every file is dated 1980-01-01). */
export function archive(folder: string, write: (bytes: Uint8Array) => void): Archive {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  return {
    add: (name) => {
      // Level 9 takes twice as long for one byte in a hundred.
      const file = new ZipDeflate(`${folder}/${name}`, { level: packed.test(name) ? 0 : 6 });
      file.mtime = new Date(1980, 0, 1);
      zip.add(file);
      return (piece, isLast) => file.push(piece, isLast);
    },
    end: () => zip.end(),
  };
}
