import type { Graph } from '../model/graph.ts';
import { claimPath } from './address.ts';
import { evidenceCells, factCells, titlesOf } from './cells.ts';
import { statementColumns } from './columns.ts';
import { csv, type Row } from './csv.ts';

/** One row per statement, in order of claim id. */
export function statementRows(graph: Graph): readonly Row[] {
  const title = titlesOf(graph);
  return graph.statements.map(({ id, subject, evidence }) => ({
    claim_id: id,
    subject_id: subject,
    subject: title(subject),
    statement: evidence.says,
    ...evidenceCells(evidence, claimPath(id)),
    ...factCells(graph, evidence, 'asserted', [id]),
  }));
}

/** All statements as CSV. */
export const statementsCsv = (graph: Graph): string => csv(statementColumns(graph.field), statementRows(graph));
