import { createHash } from 'node:crypto';
import { measured } from './measured.ts';
import type { OfferedFile } from './offeredFiles.ts';

/** A file on offer, as text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The SHA-256 of bytes, or of those of a text in UTF-8, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A checksum file that `sha256sum -c` reads: one line a file, in order of name. */
export const checksums = (files: readonly OfferedFile[]): string =>
  [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((file) => `${measured(file).sha256}  ${file.name}\n`)
    .join('');
