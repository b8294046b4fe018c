import type { Author } from '../people/author.ts';

/** A work as a file of references gives it, its texts in plain Unicode; what the file does not say is absent. */
export interface Work {
  /** What the file calls it: the key of BibTeX, the id of CSL; empty where it has none. */
  readonly key: string;
  /** Line of the file on which its record begins. */
  readonly line: number;
  readonly authors: readonly Author[];
  /** More authors than are named. */
  readonly others: boolean;
  readonly title?: string;
  /** As short as the file gives it. */
  readonly journal: string;
  readonly journalFull?: string;
  readonly year: number;
  readonly volume?: string;
  readonly pages?: string;
  readonly doi?: string;
  /** Where the DOI was seen, if not in the file alone. */
  readonly doiSeen?: string;
}

/** What keeps a file of references from being read, at a line of it. */
export interface Fault {
  readonly line: number;
  readonly message: string;
}
