import { answering, listening } from '../asking/asking.ts';
import { perGraph } from './perGraph.ts';
import type { Field } from '../field/field.ts';
import type { Edge, Graph, MeasuredClaim, Node, NodeId, Outcome, StatementClaim } from '../model/graph.ts';

/** The graph, looked up from every side a page needs. */
export interface Indexes {
  readonly graph: Graph;
  /** The words of its field. */
  readonly field: Field;
  readonly node: (id: NodeId) => Node;
  readonly nodesOfKind: (kind: Node['kind']) => readonly Node[];
  readonly edgesFrom: (id: NodeId) => readonly Edge[];
  readonly edgesTo: (id: NodeId) => readonly Edge[];
  readonly outcomesOf: (id: NodeId) => readonly Outcome[];
  readonly outcome: (id: string) => Outcome;
  /** An edge that is known to be one. */
  readonly edge: (id: string) => Edge;
  /** The outcomes of other subjects that stand in the file of an entry: what it was compared with in the same place. */
  readonly comparedIn: (id: NodeId) => readonly Outcome[];
  /** A measured claim that is known to be one. */
  readonly measured: (id: string) => MeasuredClaim;
  /** The same of any claim: undefined when it is none. */
  readonly value: (id: string) => MeasuredClaim | undefined;
  readonly statement: (id: string) => StatementClaim | undefined;
  readonly measuredOf: (id: NodeId) => readonly MeasuredClaim[];
  readonly statementsOf: (id: NodeId) => readonly StatementClaim[];
}

/** All members by what they are looked up by. */
const tablesOf = perGraph((graph: Graph) => ({
  node: new Map(graph.nodes.map((node) => [node.id, node])),
  outcome: new Map(graph.outcomes.map((outcome) => [outcome.id, outcome])),
  value: new Map<string, MeasuredClaim>(graph.measured.map((claim) => [claim.id, claim])),
  statement: new Map<string, StatementClaim>(graph.statements.map((claim) => [claim.id, claim])),
  edge: new Map<string, Edge>(graph.edges.map((edge) => [edge.id, edge])),
  comparedIn: Map.groupBy(
    graph.outcomes.filter(({ entry, subject }) => entry !== subject),
    ({ entry }) => entry,
  ),
  nodesOfKind: Map.groupBy(graph.nodes, (node) => node.kind),
  edgesFrom: Map.groupBy(graph.edges, (edge) => edge.source),
  edgesTo: Map.groupBy(graph.edges, (edge) => edge.target),
  outcomesOf: Map.groupBy(graph.outcomes, (outcome) => outcome.subject),
  measuredOf: Map.groupBy(graph.measured, (claim) => claim.subject),
  statementsOf: Map.groupBy(graph.statements, (claim) => claim.subject),
}));

type Tables = ReturnType<typeof tablesOf>;
type Found<Name extends keyof Tables> = ReturnType<Tables[Name]['get']>;

/** A look-up in a table: who asks rests on what it finds, not on all that is in the table. */
function lookup<Name extends keyof Tables>(name: Name): (graph: Graph, key: string) => Found<Name> {
  const found = (graph: Graph, key: string): Found<Name> => tablesOf(graph)[name].get(key as never) as Found<Name>;
  const told = answering(`look up ${name}`, found);
  return (graph, key) => (listening() ? told : found)(graph, key);
}

const find = {
  node: lookup('node'),
  outcome: lookup('outcome'),
  value: lookup('value'),
  statement: lookup('statement'),
  edge: lookup('edge'),
  comparedIn: lookup('comparedIn'),
  nodesOfKind: lookup('nodesOfKind'),
  edgesFrom: lookup('edgesFrom'),
  edgesTo: lookup('edgesTo'),
  outcomesOf: lookup('outcomesOf'),
  measuredOf: lookup('measuredOf'),
  statementsOf: lookup('statementsOf'),
};

/** Builds the look-ups, once for a graph; each answers in constant time. */
export const indexGraph = perGraph((graph: Graph): Indexes => ({
  graph,
  field: graph.field,
  node: (id) => find.node(graph, id)!,
  nodesOfKind: (kind) => find.nodesOfKind(graph, kind) ?? [],
  edgesFrom: (id) => find.edgesFrom(graph, id) ?? [],
  edgesTo: (id) => find.edgesTo(graph, id) ?? [],
  outcomesOf: (id) => find.outcomesOf(graph, id) ?? [],
  outcome: (id) => find.outcome(graph, id)!,
  edge: (id) => find.edge(graph, id)!,
  comparedIn: (id) => find.comparedIn(graph, id) ?? [],
  measured: (id) => find.value(graph, id)!,
  value: (id) => find.value(graph, id),
  statement: (id) => find.statement(graph, id),
  measuredOf: (id) => find.measuredOf(graph, id) ?? [],
  statementsOf: (id) => find.statementsOf(graph, id) ?? [],
}));
