/** The name of a question that results can be narrowed by; the vocabulary has them in the order in which they are shown. */
export type FacetName = string;

/** `facets.json`: the values of each facet, and for each entry of `names.json` its values by number. */
export interface FacetFile {
  readonly values: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** One row an entry, one list of value numbers a facet in the order of the vocabulary. */
  readonly entries: readonly (readonly (readonly number[])[])[];
}

/** One value of a facet: what stands in the address, and what is shown. */
export interface FacetValue {
  readonly key: string;
  readonly label: string;
}

/** What is chosen: keys of values by facet. Values of one facet are alternatives; facets must all hold. */
export type Choices = Readonly<Partial<Record<FacetName, readonly string[]>>>;
