/** How a term of ours stands to one of another vocabulary, in the words of SKOS. */
export const matches = ['exact', 'close', 'broad', 'narrow', 'related'] as const;
export type Match = (typeof matches)[number];

/** What an entry is called elsewhere, as a source shows it. */
export interface Mapping {
  readonly match: Match;
  /** Absolute; of a substance also its InChI, which is a name that is no address. */
  readonly address: string;
  /** What it is called there. */
  readonly name: string;
  /** Where that was read. */
  readonly source: string;
}

/** Whether it can be followed. */
export const isAddress = (address: string): boolean => /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(address);

/** Whether it is an InChI: the layers of one, of which each but the first begins with a small letter. */
export const isInchi = (address: string): boolean =>
  /^InChI=1S?\/[A-Za-z0-9.]+(?:\/[a-z][A-Za-z0-9.,()+\-*?;]*)*$/.test(address);
