import type { StoredFacts } from './facts/factFile.ts';
import type { NameFile } from './records.ts';
import type { TextFile } from './textParts.ts';

/**
 * `search/first.json`: what every search on the page of its own needs, in one file. Made when the text is indexed. Names and facts of a
 * large review stay files of their own: who asks for one of them would wait for the other.
 */
export interface FirstFile {
  readonly text: TextFile;
  readonly names?: NameFile;
  readonly facts?: StoredFacts;
}

/** Letters of a file of names or facts that comes with the others: of a thousand entries, or nearly. */
export const longestTogether = 150_000;
