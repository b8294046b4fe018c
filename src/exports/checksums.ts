import { createHash } from 'node:crypto';

/** A file on offer, as text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The SHA-256 of bytes, or of those of a text in UTF-8, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A checksum file that `sha256sum -c` reads: one line a file, in order of name. */
export const checksums = (
  files: readonly (TextFile | { readonly name: string; readonly bytes: Uint8Array })[],
): string =>
  [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((file) => `${sha256('bytes' in file ? file.bytes : file.text)}  ${file.name}\n`)
    .join('');
