import { sourcesOf } from '../derive/entryView.ts';
import { answering } from '../asking/asking.ts';
import { indexGraph, type Indexes } from '../derive/indexes.ts';
import type { Graph, Node, NodeId } from '../model/graph.ts';
import { citationFormats } from './bibliography.ts';
import { referenceCitation } from './citation.ts';

/** What the file with the papers of an entry is called after it: `materials/na-bi.works.ris`. */
export const worksExtension = 'works.ris';

/** The works that the page of an entry or section cites, by their numbers. */
function citedWorks(atlas: Indexes, { id, section, passages }: Node): readonly NodeId[] {
  if (!section) return sourcesOf(atlas, id);
  const number = (work: NodeId): number => atlas.node(work).bibliography!.number;
  return [...new Set(passages.flatMap(({ references }) => references))].sort((a, b) => number(a) - number(b));
}

/** The entries and sections that cite works, each of which has a file with their records. */
export const withWorks = (atlas: Indexes, { nodes }: Graph): readonly Node[] =>
  nodes.filter((node) => citesWorks(atlas.graph, node.id));

/** Whether an entry cites any: its prose may change, and it still does. */
const citesWorks = answering('cites works', (graph: Graph, id): boolean => {
  const atlas = indexGraph(graph);
  const node = atlas.node(id as NodeId);
  return !node.bibliography && citedWorks(atlas, node).length > 0;
});

/** The records of all works that a page cites, to be collected at once; the page itself is not among them. */
export const worksFile = (atlas: Indexes, node: Node): string =>
  citationFormats.ris(citedWorks(atlas, node).map((id) => referenceCitation(atlas.node(id))));
