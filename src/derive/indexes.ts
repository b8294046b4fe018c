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

const byId = <Member extends { readonly id: string }>(members: readonly Member[]): ReadonlyMap<Member['id'], Member> =>
  new Map(members.map((member) => [member.id, member]));

/** All members by what they are looked up by; each table is made when it is asked for. */
const tables = {
  node: perGraph(({ nodes }) => byId(nodes)),
  outcome: perGraph(({ outcomes }) => byId(outcomes)),
  value: perGraph(({ measured }) => byId(measured)),
  statement: perGraph(({ statements }) => byId(statements)),
  edge: perGraph(({ edges }) => byId(edges)),
  comparedIn: perGraph(({ outcomes }) =>
    Map.groupBy(
      outcomes.filter(({ entry, subject }) => entry !== subject),
      ({ entry }) => entry,
    ),
  ),
  nodesOfKind: perGraph(({ nodes }) => Map.groupBy(nodes, (node) => node.kind)),
  edgesFrom: perGraph(({ edges }) => Map.groupBy(edges, (edge) => edge.source)),
  edgesTo: perGraph(({ edges }) => Map.groupBy(edges, (edge) => edge.target)),
  outcomesOf: perGraph(({ outcomes }) => Map.groupBy(outcomes, (outcome) => outcome.subject)),
  measuredOf: perGraph(({ measured }) => Map.groupBy(measured, (claim) => claim.subject)),
  statementsOf: perGraph(({ statements }) => Map.groupBy(statements, (claim) => claim.subject)),
};

type Tables = typeof tables;
type Found<Name extends keyof Tables> = ReturnType<ReturnType<Tables[Name]>['get']>;

/** A look-up in a table: who asks rests on what it finds, not on all that is in the table. */
function lookup<Name extends keyof Tables>(name: Name): (graph: Graph, key: string) => Found<Name> {
  const found = (graph: Graph, key: string): Found<Name> => tables[name](graph).get(key as never) as Found<Name>;
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
