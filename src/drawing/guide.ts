/** One row of the home page’s map: schematics whose parts lead to their entries. */
export interface MapRow {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** Ids of schematics. */
  readonly shows: readonly string[];
  /** An entry to go on with, by its slug. */
  readonly on?: string;
}

/** What the home page draws: ways to go by the schematics that show them, then rows of the map. */
export interface HomeMap {
  readonly ways: { readonly title: string; readonly entries: readonly string[] };
  readonly rows: readonly MapRow[];
}

/** A stop of the guided tour: what to look at, and where to go on. Entries by their slugs. */
export interface TourStop {
  /** Its anchor; what a reader has seen is kept by it, so it never changes. */
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly minutes: number;
  readonly schematics?: readonly string[];
  /** Collectors whose cross-sections are shown. */
  readonly sections?: readonly string[];
  /** Reported outcomes of a test as a chart. */
  readonly chart?: { readonly test: string };
  /** A question about two entries, with the best chain of claims. */
  readonly path?: { readonly from: string; readonly to: string };
  /** Where accounts do not agree. */
  readonly audit?: true;
  /** Entries to read on. */
  readonly more: readonly string[];
}

/** The slugs of the entries that a stop needs. */
export const entriesOfStop = ({ sections = [], path, more }: TourStop): readonly string[] => [
  ...sections,
  ...(path ? [path.from, path.to] : []),
  ...more,
];
