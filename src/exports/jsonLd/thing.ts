import type { Indexes } from '../../derive/indexes.ts';
import type { Graph, NodeId } from '../../model/graph.ts';
import { absolute, claimPath, entryPath } from '../address.ts';

/** A node object of JSON-LD; what is undefined is not written. */
export type Thing = Readonly<Record<string, unknown>>;

/** The graph with its look-ups, as the atlas has them. */
export interface Indexed extends Indexes {
  readonly graph: Graph;
}

/** The licence of our text and data. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Names a thing that is described elsewhere. */
export const refer = (id: string): Thing => ({ '@id': id });

/** A document in schema.org’s vocabulary. */
export const linkedData = (things: readonly Thing[]): Thing => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

/**
 * The permanent names of things. A page is named by its address, what it is about by a fragment of it: nobody should take
 * properties of a material for properties of a web page.
 */
export const names = {
  page: (site: string, path: string): string => absolute(site, path),
  entry: (site: string, id: NodeId): string => `${absolute(site, entryPath(id))}#${fragmentOf(id)}`,
  claim: (site: string, id: string): string => `${absolute(site, claimPath(id))}#claim`,
  observation: (site: string, id: string): string => `${absolute(site, claimPath(id))}#observation`,
  terms: (site: string, kind: string): string => `${absolute(site, `${kind}/`)}#terms`,
  dataset: (site: string): string => `${absolute(site, 'data/')}#dataset`,
} as const;

function fragmentOf(id: NodeId): string {
  if (id.startsWith('materials/')) return 'substance';
  if (id.startsWith('references/')) return 'work';
  return id.startsWith('sections/') ? 'text' : 'term';
}
