/** The questions results can be narrowed by, in the order in which they are shown. */
export const facetNames = [
  'kind',
  'class',
  'strategy',
  'base',
  'element',
  'mechanism',
  'test',
  'year',
  'journal',
] as const;
export type FacetName = (typeof facetNames)[number];

/** `facets.json`: the values of each facet, and for each entry of `names.json` its values by number. */
export interface FacetFile {
  readonly values: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** One row an entry, one list of value numbers a facet in the order of `facetNames`. */
  readonly entries: readonly (readonly (readonly number[])[])[];
}

/** One value of a facet: what stands in the address, and what is shown. */
export interface FacetValue {
  readonly key: string;
  readonly label: string;
}

/** What is chosen: keys of values by facet. Values of one facet are alternatives; facets must all hold. */
export type Choices = Readonly<Partial<Record<FacetName, readonly string[]>>>;
