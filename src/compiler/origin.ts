import type { Places } from '../source/yaml/places.ts';

/** Where an item of a list of front matter was written: the file, and the path of the item in it. */
export interface Origin {
  readonly path: string;
  readonly places: Places;
  readonly at: readonly PropertyKey[];
  /** Fields that the item takes from elsewhere in the same text: the path of the map that has them. */
  readonly taken: ReadonlyMap<string, readonly PropertyKey[]>;
  /** The places that the results of an outcome had as written, where some were taken out. */
  readonly results?: readonly number[];
}

/** The items of each list, in the order of the data they became. */
export type Origins = Readonly<Record<string, readonly Origin[]>>;
