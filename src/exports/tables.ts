import type { Graph } from '../model/graph.ts';
import { claimRows } from './claimsCsv.ts';
import type { Column } from './column.ts';
import { claimColumns, relationColumns, statementColumns } from './columns.ts';
import { csv, type Row } from './csv.ts';
import { entryColumns, entryRows } from './entriesCsv.ts';
import { findingColumns, findingRows } from './findingsCsv.ts';
import { outcomeColumnsOf, outcomeRows } from './outcomesCsv.ts';
import { referenceColumns, referenceRows } from './referencesCsv.ts';
import { relationRows } from './relationsCsv.ts';
import { restoredTables } from './restored/tables.ts';
import { statementRows } from './statementsCsv.ts';

/** A table on offer: its file name without extension, what a row is, its columns and its text. */
export interface Table {
  readonly name: string;
  readonly says: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly text: string;
}

const table = (name: string, says: string, columns: readonly Column[], rows: readonly Row[]): Table => ({
  name,
  says,
  columns,
  rows,
  text: csv(columns, rows),
});

/** All tables, each documented by its columns. */
export function tables(graph: Graph): readonly Table[] {
  const { field } = graph;
  return [
    table('claims', 'One measured value a row, baselines included.', claimColumns(field), claimRows(graph)),
    table(
      'outcomes',
      'One test under one set of conditions a row, its results side by side.',
      outcomeColumnsOf(graph),
      outcomeRows(graph),
    ),
    table('relations', 'One piece of evidence for one relation a row.', relationColumns(field), relationRows(graph)),
    table(
      'statements',
      'One statement that is neither a relation nor a number a row.',
      statementColumns(field),
      statementRows(graph),
    ),
    table('findings', 'One finding of the audit that does not fit a row.', findingColumns, findingRows(graph)),
    table('entries', 'One entry of the graph a row.', entryColumns, entryRows(graph)),
    table(
      'references',
      'One work that the review cites a row, and the review itself.',
      referenceColumns,
      referenceRows(graph),
    ),
    ...restoredTables(graph).map(({ name, says, columns, rows }) => table(name, says, columns, rows)),
  ];
}
