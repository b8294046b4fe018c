import type { StoredFacts } from './facts/factFile.ts';
import type { NameFile } from './records.ts';
import type { TextFile } from './textParts.ts';

/** `search/first.json`: what every search on the page of its own needs, in one file. Made when the text is indexed. */
export interface FirstFile extends NameFile {
  readonly facts: StoredFacts;
  readonly text: TextFile;
}
