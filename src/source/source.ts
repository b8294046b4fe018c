import type { Flaw } from './flaw.ts';

/** One file of the content folder: path relative to it with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Why the file has no text; then nothing else is read of it. */
  readonly unread?: Flaw;
}
