import { kindOfShape, relationsWith } from '../field/select.ts';
import type { Graph, Node } from '../model/graph.ts';
import { indexGraph, type Indexes } from './indexes.ts';
import { perGraph } from './perGraph.ts';

/** Sections, tables and figures in reading order; none where the field has no reading path. */
export function readingPath({ field, nodesOfKind }: Pick<Indexes, 'field' | 'nodesOfKind'>): readonly Node[] {
  const kind = kindOfShape(field, 'reading path');
  return kind === undefined ? [] : inReadingOrder(nodesOfKind(kind));
}

/** The parts of the reading path among some entries, in its order. */
export const inReadingOrder = (nodes: readonly Node[]): readonly Node[] =>
  nodes
    .flatMap((node) => (node.section ? [{ node, order: node.section.order }] : []))
    .sort((a, b) => a.order - b.order)
    .map(({ node }) => node);

/** A part of the reading path among the others: what comes before and after it, and what is part of it. */
export interface PathPlace {
  /** All of them, in order. */
  readonly path: readonly Node[];
  readonly previous: Node | undefined;
  readonly next: Node | undefined;
  readonly children: readonly Node[];
}

const placesOn = perGraph((graph): ReadonlyMap<Node, PathPlace> => {
  const atlas = indexGraph(graph);
  const path = readingPath(atlas);
  const belonging = relationsWith(graph.field, 'belongs');
  const parts = Map.groupBy(
    path.flatMap((node) =>
      atlas
        .edgesFrom(node.id)
        .flatMap(({ relation, target }) => (belonging.includes(relation) ? [{ node, target }] : [])),
    ),
    ({ target }) => target,
  );
  return new Map(
    path.map((node, at) => [
      node,
      {
        path,
        previous: path[at - 1],
        next: path[at + 1],
        children: [...new Set((parts.get(node.id) ?? []).map((part) => part.node))],
      },
    ]),
  );
});

/** Where a part of the text stands in the reading path; worked out once a graph. */
export const placeOnPath = (graph: Graph, node: Node): PathPlace =>
  placesOn(graph).get(node) ?? { path: [], previous: undefined, next: undefined, children: [] };
