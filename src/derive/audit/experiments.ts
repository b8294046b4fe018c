import { named } from '../../vocabulary/named.ts';
import type { Conditions, Graph, MeasuredClaim, Outcome } from '../../model/graph.ts';
import { differIn, type Differ } from './comparable.ts';
import { topicOf } from './quantityFamily.ts';

/** An outcome with those of its claims that are about its own subject. */
export interface Told {
  readonly outcome: Outcome;
  readonly claims: readonly MeasuredClaim[];
}

/** What is told of one subject in one test after one paper: candidates for being the same experiment. */
export interface Experiments {
  readonly groups: readonly (readonly Told[])[];
  readonly differ: Differ;
}

/** The outcomes of a graph, grouped by subject, test and reference; in order of outcome id. */
export function experiments(graph: Graph): Experiments {
  const claims = Map.groupBy(graph.measured, (claim) => claim.outcome);
  const told = graph.outcomes.map((outcome) => ({
    outcome,
    claims: (claims.get(outcome.id) ?? []).filter((claim) => claim.subject === outcome.subject),
  }));
  const groups = Map.groupBy(
    told,
    ({ outcome }) => `${outcome.subject} ${outcome.test} ${outcome.evidence.referenceNumbers.join(' ')}`,
  );
  return { groups: [...groups.values()], differ: differIn(graph) };
}

/** Whether two outcomes report on the same thing: a life with a life, an efficiency with an efficiency, or a full cell with the same cathode. */
export function sameTopic(a: Told, b: Told): boolean {
  const topics = new Set(a.claims.map((claim) => topicOf(claim.quantity)));
  return (
    b.claims.some((claim) => topics.has(topicOf(claim.quantity))) ||
    sameCathode(a.outcome.conditions, b.outcome.conditions)
  );
}

const sameCathode = (a: Conditions, b: Conditions): boolean =>
  named(a).cathode !== undefined && named(a).cathode === named(b).cathode;
