import { term } from '../field/term.ts';
import type { Edge, Graph, InferredEdge, NodeId } from '../model/graph.ts';
import { perGraph } from './perGraph.ts';

/** Something that follows about an entry, with the claims it follows from and the rule in words. */
export interface Inference {
  readonly edge: InferredEdge;
  readonly other: NodeId;
  /** Reads from the entry to the other. */
  readonly label: string;
  readonly says: string;
  readonly chain: readonly Edge[];
}

const ends = perGraph(({ inferred, edges }) => ({
  from: Map.groupBy(inferred, ({ source }) => source),
  to: Map.groupBy(inferred, ({ target }) => target),
  edge: new Map(edges.map((edge) => [edge.id, edge])),
}));

/** What follows about an entry by the rules of the field, in the order of its relations; it is no evidence. */
export function inferencesOf(graph: Graph, id: NodeId): readonly Inference[] {
  const { from, to, edge } = ends(graph);
  const { relations, rules } = graph.field;
  const order = (one: Inference): number => relations.findIndex(({ name }) => name === one.edge.relation);
  const told = (found: InferredEdge, other: NodeId, label: string): Inference => ({
    edge: found,
    other,
    label,
    says: term(rules, found.rule).says,
    chain: found.from.map((claim) => edge.get(claim)!),
  });
  return [
    ...(from.get(id) ?? []).map((one) => told(one, one.target, term(relations, one.relation).label)),
    ...(to.get(id) ?? []).map((one) => told(one, one.source, term(relations, one.relation).inverse)),
  ].sort((a, b) => order(a) - order(b));
}
