import { outsideDurations } from '../../battery/durations.ts';
import type { Graph, Outcome } from '../../model/graph.ts';

/** Outcomes that a check could be asked of, were their test among those its row names; one a test. */
export const unasked = (graph: Graph): readonly { readonly check: string; readonly outcome: Outcome }[] =>
  outsideDurations(graph).map((outcome) => ({ check: 'duration', outcome }));
