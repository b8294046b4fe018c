import type { FacetName } from './facets.ts';

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
