import { perGraph } from '../derive/perGraph.ts';
import type { Graph, StatementClaim } from '../model/graph.ts';
import { claimPath } from './address.ts';
import { evidenceCells, factCells, titlesOf } from './cells.ts';
import { statementColumns } from './columns.ts';
import { csv, type Row } from './csv.ts';
import { mapped, type Mapped } from './mapped.ts';

/** Makes the row of a statement. */
export const statementRowOf = perGraph((graph: Graph): ((claim: StatementClaim) => Row) => {
  const title = titlesOf(graph);
  return ({ id, subject, evidence }) => ({
    claim_id: id,
    subject_id: subject,
    subject: title(subject),
    statement: evidence.says,
    ...evidenceCells(evidence, claimPath(id)),
    ...factCells(graph, evidence, 'asserted', [id]),
  });
});

/** One row per statement, in order of claim id. */
export const statementRows = (graph: Graph): Mapped<Row> => mapped(graph.statements, statementRowOf(graph));

/** All statements as CSV. */
export const statementsCsv = (graph: Graph): string => csv(statementColumns(graph.field), statementRows(graph));
