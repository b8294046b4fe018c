import type { Graph } from '../model/graph.ts';
import { term } from '../field/term.ts';
import { edgePath, entryPath } from './address.ts';
import { evidenceCells, factCells, titlesOf } from './cells.ts';
import { relationColumns } from './columns.ts';
import { csv, type Row } from './csv.ts';

/** One row per piece of evidence of an edge, in order of edge id; then what follows from them, which has no evidence of its own. */
export function relationRows(graph: Graph): readonly Row[] {
  const title = titlesOf(graph);
  const inferred = graph.inferred.map((edge) => ({
    claim_id: edge.id,
    source_id: edge.source,
    source: title(edge.source),
    relation: edge.relation,
    target_id: edge.target,
    target: title(edge.target),
    derived: true,
    reference_ids: edge.works,
    confidence: edge.confidence,
    note: `Follows from ${edge.from.join(' and ')}: ${term(graph.field.rules, edge.rule).says}`,
    url: entryPath(edge.source),
    modality: edge.modality,
    status: edge.status,
  }));
  const said = graph.edges.flatMap((edge) =>
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
      ...factCells(graph, evidence, edge.status, [edge.id]),
    })),
  );
  return [...said, ...inferred];
}

/** All edges with their evidence as CSV. */
export const relationsCsv = (graph: Graph): string => csv(relationColumns(graph.field), relationRows(graph));
