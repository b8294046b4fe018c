import type { Finding } from '../model/finding.ts';
import type { ClaimId, Edge, Graph, InferredEdge, NodeId } from '../model/graph.ts';
import { againstClaim } from './audit/grades.ts';
import { contradictions } from './audit/conflicts.ts';
import { contrariesIn } from './contraries.ts';
import { answerFrom, networksOf } from './explanation.ts';
import { outcomeEdges, outcomeNodes, type OutcomeNode } from './outcomeNodes.ts';
import type { Route } from './paths.ts';
import { followed, type Said } from './said.ts';
import { remarksOn, type Remarks } from './routeRemarks.ts';

/** One step of an explained route, with its claim, or with what merely follows. */
export interface ExplainedStep {
  readonly edge: Edge | InferredEdge;
  /** The claims behind it: the edge itself, or those it follows from. */
  readonly chain: readonly Edge[];
  readonly forward: boolean;
  readonly from: NodeId;
  readonly to: NodeId;
  /** A claim about the same two entries that speaks the other way. */
  readonly against?: Edge;
}

/** A route as pages print it. */
export interface ExplainedRoute {
  readonly steps: readonly ExplainedStep[];
  /** Whether one work stands behind the whole route, and where it is weakest: sentences, as far as there is something to say. */
  readonly remarks: Remarks;
  /** Entries on the way for which the review gives values that disagree. */
  readonly disputed: readonly Finding[];
  /** The outcome that the route ends or begins at, with what the audit sets against its values, in sentences. */
  readonly outcome?: { readonly node: OutcomeNode; readonly against: readonly string[] };
}

/** What pages print as an answer. */
export interface ExplainedAnswer {
  /** False where nothing explains: the routes are then mere connections. */
  readonly explains: boolean;
  readonly routes: readonly ExplainedRoute[];
}

/**
 * Answers “how does one entry lead to another?” from the whole graph, its reported outcomes among the entries; prepares once, then
 * each answer takes milliseconds. `follows` lets it go by what merely follows from claims, where claims alone do not lead on.
 */
export function routeFinder(
  graph: Graph,
  follows = true,
): (from: NodeId, to: NodeId, count?: number) => ExplainedAnswer {
  const entries = [...graph.nodes, ...outcomeNodes(graph)];
  const place = new Map(entries.map(({ id }, index) => [id, index]));
  const all: readonly Edge[] = [...graph.edges, ...outcomeEdges(graph)];
  const edges = new Map<string, Edge>(all.map((edge) => [edge.id, edge]));
  const inferred = new Map<string, InferredEdge>(graph.inferred.map((edge) => [edge.id, edge]));
  const said = saidIn(graph, all, place, follows);
  const saidById = new Map(said.map((claim) => [claim.id, claim]));
  const disputes = Map.groupBy(contradictions(graph), ({ subject }) => subject);
  const outcomeOf = new Map(outcomeNodes(graph).map((node) => [node.id, node]));
  const contraryOf = contrariesIn(graph.field, said);
  const networks = networksOf(
    graph.field,
    entries.map(({ kind }) => kind),
    said,
  );
  const explain = ({ steps }: Route): ExplainedRoute => {
    const passed = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].map((entry) => entries[entry]!.id);
    const [node] = passed.flatMap((id) => outcomeOf.get(id) ?? []);
    return {
      remarks: remarksOn(
        graph.field,
        steps.map((step) => saidById.get(step.link.id)!.evidence),
      ),
      disputed: passed.flatMap((id) => disputes.get(id) ?? []),
      ...(node ? { outcome: { node, against: againstAny(graph, node.outcome.claims) } } : {}),
      steps: steps.map(({ link: { id }, forward, from, to }) => {
        const claim = saidById.get(id)!;
        const against = contraryOf(claim);
        return {
          edge: edges.get(id) ?? inferred.get(id)!,
          chain: (claim.from ?? [claim]).map((one) => edges.get(one.id)!),
          forward,
          from: entries[from]!.id,
          to: entries[to]!.id,
          ...(against ? { against: edges.get(against.id)! } : {}),
        };
      }),
    };
  };
  return (from, to, count) => {
    const { explains, routes } = answerFrom(networks, place.get(from)!, place.get(to)!, count);
    return { explains, routes: routes.map(explain) };
  };
}

const againstAny = (graph: Graph, claims: readonly ClaimId[]): readonly string[] => [
  ...new Set(claims.flatMap((claim) => againstClaim(graph, claim))),
];

/** All that is said, and what follows from it, with numbered ends. */
function saidIn(
  graph: Graph,
  edges: readonly Edge[],
  place: ReadonlyMap<NodeId, number>,
  follows: boolean,
): readonly Said[] {
  const ends = ({ id, source, target, relation }: Edge | InferredEdge) => ({
    id,
    source: place.get(source)!,
    target: place.get(target)!,
    relation,
  });
  const claims = edges.map((edge): Said => ({ ...ends(edge), evidence: edge.evidence }));
  if (!follows) return claims;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const numbers = new Map(
    graph.nodes.flatMap(({ id, bibliography }) => (bibliography ? [[id, bibliography.number] as const] : [])),
  );
  return [
    ...claims,
    ...graph.inferred.map((edge) =>
      followed(
        graph.field,
        ends(edge),
        edge.from.map((id) => byId.get(id)!),
        edge.works.map((id) => numbers.get(id)!),
      ),
    ),
  ];
}
