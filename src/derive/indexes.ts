import type { Edge, Evidence, Graph, MeasuredClaim, Node, NodeId, Outcome, StatementClaim } from '../model/graph.ts';

/** The graph, looked up from every side a page needs. */
export interface Indexes {
  readonly node: (id: NodeId) => Node;
  readonly nodesOfKind: (kind: Node['kind']) => readonly Node[];
  readonly edgesFrom: (id: NodeId) => readonly Edge[];
  readonly edgesTo: (id: NodeId) => readonly Edge[];
  readonly outcomesOf: (id: NodeId) => readonly Outcome[];
  readonly outcome: (id: string) => Outcome;
  readonly measured: (id: string) => MeasuredClaim;
  readonly measuredOf: (id: NodeId) => readonly MeasuredClaim[];
  readonly statementsOf: (id: NodeId) => readonly StatementClaim[];
}

/** Builds the look-ups once; each answers in constant time. */
export function indexGraph(graph: Graph): Indexes {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const outcomes = new Map(graph.outcomes.map((outcome) => [outcome.id, outcome]));
  const measured = new Map<string, MeasuredClaim>(graph.measured.map((claim) => [claim.id, claim]));
  const kinds = Map.groupBy(graph.nodes, (node) => node.kind);
  const from = Map.groupBy(graph.edges, (edge) => edge.source);
  const to = Map.groupBy(graph.edges, (edge) => edge.target);
  const outcomesBySubject = Map.groupBy(graph.outcomes, (outcome) => outcome.subject);
  const measuredBySubject = Map.groupBy(graph.measured, (claim) => claim.subject);
  const statementsBySubject = Map.groupBy(graph.statements, (claim) => claim.subject);
  return {
    node: (id) => nodes.get(id)!,
    nodesOfKind: (kind) => kinds.get(kind) ?? [],
    edgesFrom: (id) => from.get(id) ?? [],
    edgesTo: (id) => to.get(id) ?? [],
    outcomesOf: (id) => outcomesBySubject.get(id) ?? [],
    outcome: (id) => outcomes.get(id)!,
    measured: (id) => measured.get(id)!,
    measuredOf: (id) => measuredBySubject.get(id) ?? [],
    statementsOf: (id) => statementsBySubject.get(id) ?? [],
  };
}

/** Every piece of evidence that cites a reference, with what it is evidence for. */
export interface Citing {
  readonly claim: string;
  readonly subject: NodeId;
  readonly evidence: Evidence;
  readonly shape: 'relation' | 'measured' | 'statement';
}

/** What a reference is cited for: claims by reference id, in order of claim id. */
export function citations(graph: Graph): ReadonlyMap<NodeId, readonly Citing[]> {
  const all: Citing[] = [
    ...graph.edges
      .filter((edge) => !edge.derived)
      .flatMap((edge) =>
        edge.evidence.map((evidence) => ({
          claim: edge.id,
          subject: edge.source,
          evidence,
          shape: 'relation' as const,
        })),
      ),
    ...graph.measured.map(({ id, subject, evidence }) => ({
      claim: id,
      subject,
      evidence,
      shape: 'measured' as const,
    })),
    ...graph.statements.map(({ id, subject, evidence }) => ({
      claim: id,
      subject,
      evidence,
      shape: 'statement' as const,
    })),
  ];
  const byReference = new Map<NodeId, Citing[]>();
  for (const citing of all)
    for (const reference of citing.evidence.references)
      byReference.set(reference, [...(byReference.get(reference) ?? []), citing]);
  return byReference;
}
