import type { Graph } from '../../model/graph.ts';

/** Entries, edges, outcomes and claims beyond which to note what each page asks of which would take more room than the graph. */
const most = 80_000;

/** Whether it is noted what pages ask of a content; of a very large one all pages are made each time. */
export const isNoted = ({ nodes, edges, inferred, outcomes, measured, statements }: Graph): boolean =>
  [nodes, edges, inferred, outcomes, measured, statements].reduce((sum, { length }) => sum + length, 0) <= most;
