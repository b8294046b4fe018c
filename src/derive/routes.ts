import type { Finding } from '../model/finding.ts';
import type { Edge, Graph, NodeId } from '../model/graph.ts';
import { contradictions } from './audit/conflicts.ts';
import { contrariesIn } from './contraries.ts';
import { answerFrom, networksOf, type Said } from './explanation.ts';
import type { Route } from './paths.ts';
import { remarksOn, type Remarks } from './routeRemarks.ts';

/** One step of an explained route, with its claim. */
export interface ExplainedStep {
  readonly edge: Edge;
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
}

/** What pages print as an answer. */
export interface ExplainedAnswer {
  /** False where nothing explains: the routes are then mere connections. */
  readonly explains: boolean;
  readonly routes: readonly ExplainedRoute[];
}

/** Answers “how does one entry lead to another?” from the whole graph; prepares once, then each answer takes milliseconds. */
export function routeFinder(graph: Graph): (from: NodeId, to: NodeId, count?: number) => ExplainedAnswer {
  const place = new Map(graph.nodes.map((node, index) => [node.id, index]));
  const edges = new Map(graph.edges.map((edge) => [edge.id as string, edge]));
  const said = graph.edges.map(({ id, source, target, relation, evidence }): Said => ({
    id,
    source: place.get(source)!,
    target: place.get(target)!,
    relation,
    evidence,
  }));
  const disputes = Map.groupBy(contradictions(graph), ({ subject }) => subject);
  const saidById = new Map(said.map((claim) => [claim.id, claim]));
  const contraryOf = contrariesIn(graph.field, said);
  const networks = networksOf(
    graph.field,
    graph.nodes.map(({ kind }) => kind),
    said,
  );
  const explain = ({ steps }: Route): ExplainedRoute => ({
    remarks: remarksOn(
      graph.field,
      steps.map((step) => saidById.get(step.link.id)!.evidence),
    ),
    disputed: [...new Set(steps.flatMap(({ from, to }) => [from, to]))].flatMap(
      (entry) => disputes.get(graph.nodes[entry]!.id) ?? [],
    ),
    steps: steps.map((step) => {
      const against = contraryOf(saidById.get(step.link.id)!);
      return {
        edge: edges.get(step.link.id)!,
        forward: step.forward,
        from: graph.nodes[step.from]!.id,
        to: graph.nodes[step.to]!.id,
        ...(against ? { against: edges.get(against.id)! } : {}),
      };
    }),
  });
  return (from, to, count) => {
    const { explains, routes } = answerFrom(networks, place.get(from)!, place.get(to)!, count);
    return { explains, routes: routes.map(explain) };
  };
}
