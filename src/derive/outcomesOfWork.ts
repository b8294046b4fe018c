import type { NodeId, Outcome } from '../model/graph.ts';
import { perGraph } from './perGraph.ts';

/** The reported outcomes by the works they are cited from. */
export const outcomesByWork = perGraph(({ outcomes }): ReadonlyMap<NodeId, readonly Outcome[]> => {
  const cited = outcomes.flatMap((outcome) => outcome.evidence.references.map((work) => ({ work, outcome })));
  return new Map(
    [...Map.groupBy(cited, ({ work }) => work)].map(([work, own]) => [work, own.map(({ outcome }) => outcome)]),
  );
});
