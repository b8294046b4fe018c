import * as words from '#words/data.ts';
import type { Graph } from '../model/graph.ts';
import { claimRows } from './claimsCsv.ts';
import type { Column } from './column.ts';
import { claimColumns, relationColumns, statementColumns } from './columns.ts';
import { csvLines, type Row } from './csv.ts';
import type { DataFile } from './pieces.ts';
import { perGraph } from '../derive/perGraph.ts';
import { entryColumns, entryRows } from './entriesCsv.ts';
import { findingColumns, findingRows } from './findingsCsv.ts';
import { outcomeColumnsOf, outcomeRows } from './outcomesCsv.ts';
import { referenceColumns, referenceRows } from './referencesCsv.ts';
import { relationRows } from './relationsCsv.ts';
import { restoredTables } from './restored/tables.ts';
import { statementRows } from './statementsCsv.ts';

/** A table on offer: its file name without extension, what a row is, its columns, its rows, made anew each time, and its file. */
export interface Table {
  readonly name: string;
  readonly says: string;
  readonly columns: readonly Column[];
  readonly rows: () => Iterable<Row>;
  readonly file: DataFile;
}

const table = (name: string, says: string, columns: readonly Column[], rows: () => Iterable<Row>): Table => ({
  name,
  says,
  columns,
  rows,
  file: { name: `${name}.csv`, pieces: () => csvLines(columns, rows()) },
});

/** All tables, each documented by its columns. */
export const tables = perGraph((graph: Graph): readonly Table[] => {
  const { field } = graph;
  return [
    table('claims', words.claimRows, claimColumns(field), () => claimRows(graph)),
    table('outcomes', words.outcomeRows, outcomeColumnsOf(graph), () => outcomeRows(graph)),
    table('relations', words.relationRows, relationColumns(field), () => relationRows(graph)),
    table('statements', words.statementRows, statementColumns(field), () => statementRows(graph)),
    table('findings', words.findingRows, findingColumns, () => findingRows(graph)),
    table('entries', words.entryRows, entryColumns, () => entryRows(graph)),
    table('references', words.referenceRows, referenceColumns, () => referenceRows(graph)),
    ...restoredTables(graph).map(({ name, says, columns, rows }) => table(name, says, columns, () => rows)),
  ];
});
