import type { Graph, Place } from '../model/graph.ts';
import { isBaseline } from '../model/baseline.ts';
import { beyond } from '../source/bounds.ts';
import type { Problem } from './problem.ts';

/** What of a whole graph is beyond the bounds: ids that make an address too long, and values too many to compare with each other. */
export function boundsOfGraph(graph: Pick<Graph, 'measured' | 'statements' | 'edges'>): readonly Problem[] {
  const claims = [...graph.measured, ...graph.statements, ...graph.edges.filter((edge) => !edge.derived)];
  const alike = Map.groupBy(
    graph.measured.filter((claim) => !isBaseline(claim)),
    ({ subject, test, quantity }) => `${subject} ${test} ${quantity}`,
  );
  return [
    ...claims.flatMap(({ id, place }) => say(place, beyond('address', `claims/${id}`.length))),
    ...[...alike.values()].flatMap((own) => say(own[0]!.place, beyond('alike', own.length))),
  ];
}

const say = (place: Place, message: string | undefined): readonly Problem[] =>
  message === undefined ? [] : [{ ...place, rule: 'within-bounds', message }];
