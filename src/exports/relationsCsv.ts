import type { Graph } from '../model/graph.ts';
import { edgePath } from './address.ts';
import { evidenceCells, titlesOf } from './cells.ts';
import { relationColumns } from './columns.ts';
import { csv, type Row } from './csv.ts';

/** One row per piece of evidence of an edge, in order of edge id. */
export function relationRows(graph: Graph): readonly Row[] {
  const title = titlesOf(graph);
  return graph.edges.flatMap((edge) =>
    edge.evidence.map((evidence) => ({
      claim_id: edge.id,
      source_id: edge.source,
      source: title(edge.source),
      relation: edge.relation,
      target_id: edge.target,
      target: title(edge.target),
      derived: edge.derived,
      statement: evidence.says,
      ...evidenceCells(evidence, edgePath(graph.field, edge)),
    })),
  );
}

/** All edges with their evidence as CSV. */
export const relationsCsv = (graph: Graph): string => csv(relationColumns(graph.field), relationRows(graph));
