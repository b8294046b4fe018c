import type { Yaml } from '../source/yaml/read.ts';

/** Where an item of a list of front matter was written: the text, and the path of the item in it. */
export interface Origin extends Pick<Yaml, 'document' | 'lines'> {
  readonly path: string;
  readonly at: readonly PropertyKey[];
  /** Fields that the item takes from elsewhere in the same text: the path of the map that has them. */
  readonly taken: ReadonlyMap<string, readonly PropertyKey[]>;
}

/** The items of each list, in the order of the data they became. */
export type Origins = Readonly<Record<string, readonly Origin[]>>;
