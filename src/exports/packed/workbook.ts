import writeExcelFile from 'write-excel-file/node';
import { cellText, type Cell } from '../csv.ts';
import type { Table } from '../tables.ts';
import { undated } from './undated.ts';

type SheetCell = {
  readonly value: string | number | boolean;
  readonly type: StringConstructor | NumberConstructor | BooleanConstructor;
};

/** Cells of a worksheet hold at most so many characters. */
const most = 32_767;

/**
 * All tables as one workbook, a sheet each, for programs that open it by double click. Text is text, whatever it begins with: a
 * cell of a workbook has a type, so that nothing is run as a formula and no id becomes a date. The same content gives the same bytes.
 */
export async function workbook(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name.slice(0, 31),
    stickyRowsCount: 1,
    columns: columns.map(({ type }) => ({ width: type === 'text' ? 40 : 18 })),
    data: [
      columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const })),
      ...Array.from(rows(), (row) => columns.map(({ name: column }) => sheetCell(row[column]))),
    ],
  }));
  // Packed in this thread: others take as long to start as the packing takes.
  const bytes = await writeExcelFile(sheets as Parameters<typeof writeExcelFile>[0]).toBuffer();
  return undated(new Uint8Array(bytes));
}

function sheetCell(cell: Cell): SheetCell | null {
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  const text = cellText(cell).slice(0, most);
  return text === '' ? null : { value: text, type: String };
}
