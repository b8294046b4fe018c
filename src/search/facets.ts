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

/** How a facet is headed, and how a choice reads in the sentence above the results. */
export const facetTerms: Readonly<Record<FacetName, { readonly heading: string; readonly reads: string }>> = {
  kind: { heading: 'Kind', reads: 'of kind' },
  class: { heading: 'Class', reads: 'of class' },
  strategy: { heading: 'Strategy', reads: 'using' },
  base: { heading: 'Base collector', reads: 'on' },
  element: { heading: 'Element', reads: 'containing' },
  mechanism: { heading: 'Mechanism', reads: 'acting through' },
  test: { heading: 'Cell test', reads: 'tested in' },
  year: { heading: 'Year of the work', reads: 'reported in' },
  journal: { heading: 'Journal', reads: 'published in' },
};

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
