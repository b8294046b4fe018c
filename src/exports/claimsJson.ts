import type { Graph } from '../model/graph.ts';
import { claimRowOf } from './claimsCsv.ts';
import { claimColumns } from './columns.ts';
import { jsonPieces } from './json.ts';
import { mapped } from './mapped.ts';
import type { Pieces } from './pieces.ts';

/** All measured values as a JSON array: the columns of claims.csv as keys, lists as arrays, what is not reported as null. */
export function claimsJson(graph: Graph): Pieces {
  const columns = claimColumns(graph.field);
  const row = claimRowOf(graph);
  return jsonPieces(
    mapped(graph.measured, (claim) => {
      const cells = row(claim);
      return Object.fromEntries(columns.map(({ name }) => [name, cells[name] ?? null]));
    }),
  );
}
