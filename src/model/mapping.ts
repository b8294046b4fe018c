/** How a term of ours stands to one of another vocabulary, in the words of SKOS. */
export const matches = ['exact', 'close', 'broad', 'narrow', 'related'] as const;
export type Match = (typeof matches)[number];

/** What an entry is called elsewhere, as a source shows it. */
export interface Mapping {
  readonly match: Match;
  /** Absolute. */
  readonly address: string;
  /** What it is called there. */
  readonly name: string;
  /** Where that was read. */
  readonly source: string;
}
