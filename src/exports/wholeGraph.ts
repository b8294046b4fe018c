import { outcomeEdges, outcomeNodes, type OutcomeNode } from '../derive/outcomeNodes.ts';
import type { Edge, Graph, InferredEdge, Node } from '../model/graph.ts';

/** Everything that is joined in a graph: entries and reported outcomes, and edges of every status in order of id. */
export interface WholeGraph {
  readonly entries: readonly Node[];
  readonly outcomes: readonly OutcomeNode[];
  readonly edges: readonly (Edge | InferredEdge)[];
}

/** A graph with its outcomes as entries, and with what follows from it. */
export const wholeGraph = (graph: Graph): WholeGraph => ({
  entries: graph.nodes,
  outcomes: outcomeNodes(graph),
  edges: [...graph.edges, ...graph.inferred, ...outcomeEdges(graph)].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

/** The evidence of an edge; what is inferred has none. */
export const evidenceOfEdge = (edge: Edge | InferredEdge): Edge['evidence'] =>
  edge.status === 'inferred' ? [] : edge.evidence;

/** The distinct works behind an edge: of its evidence, or of the whole chain it follows from. */
export const worksOf = (edge: Edge | InferredEdge): number =>
  edge.status === 'inferred' ? edge.works.length : new Set(edge.evidence.flatMap(({ references }) => references)).size;
