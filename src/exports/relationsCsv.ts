import type { Edge, Graph, InferredEdge } from '../model/graph.ts';
import { perGraph } from '../derive/perGraph.ts';
import { term } from '../field/term.ts';
import { edgePath, entryPath } from './address.ts';
import { evidenceCells, factCells, titlesOf } from './cells.ts';
import { relationColumns } from './columns.ts';
import { csv, type Row } from './csv.ts';

/** Makes the rows of an edge: one for each piece of its evidence; what follows from others has none of its own, and one row. */
export const edgeRowsOf = perGraph((graph: Graph): ((edge: Edge | InferredEdge) => readonly Row[]) => {
  const title = titlesOf(graph);
  const ends = ({ id, source, relation, target }: Edge | InferredEdge): Row => ({
    claim_id: id,
    source_id: source,
    source: title(source),
    relation,
    target_id: target,
    target: title(target),
  });
  const inferredRow = (edge: InferredEdge): Row => ({
    ...ends(edge),
    derived: true,
    reference_ids: edge.works,
    confidence: edge.confidence,
    note: `Follows from ${edge.from.join(' and ')}: ${term(graph.field.rules, edge.rule).says}`,
    url: entryPath(edge.source),
    modality: edge.modality,
    status: edge.status,
  });
  return (edge) =>
    'rule' in edge
      ? [inferredRow(edge)]
      : edge.evidence.map((evidence) => ({
          ...ends(edge),
          derived: edge.derived,
          statement: evidence.says,
          ...evidenceCells(evidence, edgePath(graph.field, edge)),
          ...factCells(graph, evidence, edge.status, [edge.id]),
        }));
});

/** The rows of all edges in order of edge id; then those of what follows from them. */
export function* relationRows(graph: Graph): Generator<Row> {
  const rowsOf = edgeRowsOf(graph);
  for (const edge of graph.edges) yield* rowsOf(edge);
  for (const edge of graph.inferred) yield* rowsOf(edge);
}

/** All edges with their evidence as CSV. */
export const relationsCsv = (graph: Graph): string => csv(relationColumns(graph.field), relationRows(graph));
