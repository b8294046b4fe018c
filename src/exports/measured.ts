import { createHash } from 'node:crypto';
import { gathered } from './pieces.ts';
import type { OfferedFile } from './offeredFiles.ts';

/** What is known of a file once it was written: its bytes, and their SHA-256 in hexadecimal. */
export interface Measured {
  readonly bytes: number;
  readonly sha256: string;
}

const known = new WeakMap<OfferedFile, Measured>();

/** What a file holds, in pieces of bytes; once all were taken the file is measured. */
export function* bytesOf(file: OfferedFile): Generator<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of 'bytes' in file ? [file.bytes as Uint8Array<ArrayBuffer>] : encoded(gathered(file.pieces()))) {
    hash.update(piece);
    bytes += piece.length;
    yield piece;
  }
  known.set(file, { bytes, sha256: hash.digest('hex') });
}

/** Takes from whoever wrote a file what is known of it: it is not made for that. */
export const tellOf = (file: OfferedFile, { bytes, sha256 }: Measured): void => void known.set(file, { bytes, sha256 });

/** Size and checksum of a file; it is made for that, unless it was before. */
export function measured(file: OfferedFile): Measured {
  const before = known.get(file);
  if (before) return before;
  for (const piece of bytesOf(file)) void piece;
  return known.get(file)!;
}

function* encoded(texts: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for (const text of texts) yield encoder.encode(text);
}
