import { selects } from '../field/select.ts';
import type { Graph } from '../model/graph.ts';

/** Which views have something to show; the others leave the navigation. */
export interface Offer {
  readonly read: boolean;
  readonly explore: boolean;
  readonly matrix: boolean;
  readonly paths: boolean;
  readonly compare: boolean;
}

/** Looks through a graph once for what its views would show. */
export function offerOf({ field, nodes, edges, outcomes }: Graph): Offer {
  const { overview, matrices, comparison } = field.views;
  const typed = edges.some((edge) => !edge.derived);
  const explains = new Set(field.relations.filter((row) => row.explains !== undefined).map(({ name }) => name));
  return {
    read: nodes.some((node) => node.section),
    explore:
      overview !== undefined && typed && nodes.some((node) => overview.columns.some(({ of }) => selects(of, node))),
    matrix: matrices.some(({ rows }) => nodes.some((node) => selects(rows, node))),
    paths: edges.some(({ relation }) => explains.has(relation)),
    compare: comparison !== undefined && outcomes.some(({ test }) => comparison.tests.includes(test)),
  };
}
