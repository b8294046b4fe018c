import type { Graph } from '../model/graph.ts';
import { claimRows } from './claimsCsv.ts';
import { claimColumns } from './columns.ts';
import { json } from './json.ts';

/** All measured values as a JSON array: the columns of claims.csv as keys, lists as arrays, what is not reported as null. */
export function claimsJson(graph: Graph): string {
  const columns = claimColumns(graph.field);
  return json(claimRows(graph).map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))));
}
