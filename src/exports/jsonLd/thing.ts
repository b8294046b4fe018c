import type { Indexes } from '../../derive/indexes.ts';
import type { Field } from '../../field/field.ts';
import { term } from '../../field/term.ts';
import type { Graph, NodeId } from '../../model/graph.ts';
import { absolute, claimPath, entryPath } from '../address.ts';
import { pageContext } from '../linkedData/context.ts';
import { named } from '../linkedData/skolem.ts';

/** A node object of JSON-LD; what is undefined is not written. */
export type Thing = Readonly<Record<string, unknown>>;

/** The graph with its look-ups, as the atlas has them. */
export interface Indexed extends Indexes {
  readonly graph: Graph;
}

/** Names a thing that is described elsewhere. */
export const refer = (id: string): Thing => ({ '@id': id });

/** A document in schema.org’s vocabulary, in which everything has a name. */
export const linkedData = (site: string, things: readonly Thing[]): Thing => ({
  '@context': pageContext(site),
  '@graph': things.map(named),
});

/**
 * The permanent names of things. A page is named by its address, what it is about by a fragment of it: nobody should take
 * properties of a material for properties of a web page.
 */
export const names = {
  page: (site: string, path: string): string => absolute(site, path),
  entry: (field: Kinds, site: string, id: NodeId): string =>
    `${absolute(site, entryPath(id))}#${fragmentOf(field, id)}`,
  claim: (site: string, id: string): string => `${absolute(site, claimPath(id))}#claim`,
  observation: (site: string, id: string): string => `${absolute(site, claimPath(id))}#observation`,
  outcome: (site: string, id: string): string => `${absolute(site, `outcomes/${id}/`)}#outcome`,
  terms: (site: string, kind: string): string => `${absolute(site, `${kind}/`)}#terms`,
  unit: (site: string, unit: string): string =>
    `${absolute(site, 'data/graph.jsonld')}#unit-${encodeURIComponent(unit)}`,
  dataset: (site: string): string => `${absolute(site, 'data/')}#dataset`,
} as const;

type Kinds = Pick<Field, 'kinds'>;

function fragmentOf({ kinds }: Kinds, id: NodeId): string {
  const { shape, thing } = term(kinds, id.slice(0, id.indexOf('/')));
  switch (shape) {
    case 'works':
      return 'work';
    case 'reading path':
      return 'text';
    case 'topic':
      return thing;
  }
}
