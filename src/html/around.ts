import { goneAddresses, type GoneAddresses } from '../derive/gone.ts';
import { indexGraph, type Indexes } from '../derive/indexes.ts';
import { perGraph } from '../derive/perGraph.ts';
import { citer, type Citer } from '../exports/citation.ts';
import { oncePerSite } from '../exports/once.ts';
import type { Graph, Node } from '../model/graph.ts';
import type { Html } from './template.ts';

/** What pages look up: the graph, its citations, the parts of the text retold, and what was published and is gone. */
export interface Lookups extends Indexes {
  readonly cite: Citer;
  readonly sections: readonly Node[];
  readonly gone: GoneAddresses;
}

/** Makes the look-ups of a graph; `site` is the absolute address of the site. */
export const lookupsOf = (graph: Graph, site: string): Lookups => ({
  ...indexGraph(graph),
  // Each when it is asked for: what a page does not ask is nothing that it rests on.
  get cite() {
    return citing(graph, site);
  },
  get sections() {
    return sectionsOf(graph);
  },
  get gone() {
    return goneIn(graph);
  },
});

const citing = oncePerSite(citer);
const sectionsOf = perGraph(({ nodes }): readonly Node[] => nodes.filter((node) => node.section));
const goneIn = perGraph(goneAddresses);

/** What a piece of a page needs to know around it. */
export interface Around {
  readonly atlas: Lookups;
  /** The absolute address of the site. */
  readonly site: string;
  /** A root-absolute address as the page writes it. */
  readonly link: (address: string) => string;
  /** Whether files stand beside the page of a claim, since a version promised them. */
  readonly hasFiles: (claim: string) => boolean;
  /** What an entry looks like in a few strokes, by its slug, where the site has drawings. */
  readonly pictogram?: ((slug: string) => Html | undefined) | undefined;
}
