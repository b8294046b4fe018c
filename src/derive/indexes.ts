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

/** Builds the look-ups, once for a graph; each answers in constant time. */
export const indexGraph = perGraph((graph: Graph): Indexes => {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const outcomes = new Map(graph.outcomes.map((outcome) => [outcome.id, outcome]));
  const measured = new Map<string, MeasuredClaim>(graph.measured.map((claim) => [claim.id, claim]));
  const statements = new Map<string, StatementClaim>(graph.statements.map((claim) => [claim.id, claim]));
  const edges = new Map<string, Edge>(graph.edges.map((edge) => [edge.id, edge]));
  const compared = Map.groupBy(
    graph.outcomes.filter(({ entry, subject }) => entry !== subject),
    ({ entry }) => entry,
  );
  const kinds = Map.groupBy(graph.nodes, (node) => node.kind);
  const from = Map.groupBy(graph.edges, (edge) => edge.source);
  const to = Map.groupBy(graph.edges, (edge) => edge.target);
  const outcomesBySubject = Map.groupBy(graph.outcomes, (outcome) => outcome.subject);
  const measuredBySubject = Map.groupBy(graph.measured, (claim) => claim.subject);
  const statementsBySubject = Map.groupBy(graph.statements, (claim) => claim.subject);
  return {
    graph,
    field: graph.field,
    node: (id) => nodes.get(id)!,
    nodesOfKind: (kind) => kinds.get(kind) ?? [],
    edgesFrom: (id) => from.get(id) ?? [],
    edgesTo: (id) => to.get(id) ?? [],
    outcomesOf: (id) => outcomesBySubject.get(id) ?? [],
    outcome: (id) => outcomes.get(id)!,
    edge: (id) => edges.get(id)!,
    comparedIn: (id) => compared.get(id) ?? [],
    measured: (id) => measured.get(id)!,
    value: (id) => measured.get(id),
    statement: (id) => statements.get(id),
    measuredOf: (id) => measuredBySubject.get(id) ?? [],
    statementsOf: (id) => statementsBySubject.get(id) ?? [],
  };
});
