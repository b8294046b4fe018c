import { createHash } from 'node:crypto';

/** A file on offer, as text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The SHA-256 of a text’s UTF-8 bytes, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A checksum file that `sha256sum -c` reads: one line a file, in order of name. */
export const checksums = (files: readonly TextFile[]): string =>
  [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, text }) => `${sha256(text)}  ${name}\n`)
    .join('');
