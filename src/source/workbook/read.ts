import { strFromU8, unzipSync } from 'fflate';
import { beyond, bounds, listed } from '../bounds.ts';
import type { Decoded } from '../bytes.ts';
import { writeCsv } from '../writeCsv.ts';
import { columnName, type Sheet, type SheetCell } from './cell.ts';
import { readOds } from './ods.ts';
import { readXlsx } from './xlsx.ts';

/** Whether a file is a workbook of a spreadsheet. */
export const isWorkbook = (path: string): boolean => /\.(?:xlsx|ods)$/.test(path);

/**
 * The one sheet of a workbook as CSV, a record a row, so that row and column of a cell are those of the sheet. What a cell shows
 * and CSV cannot hold is a flaw with its place, never left out.
 */
export function decodeWorkbook(path: string, bytes: Uint8Array): Decoded {
  const flaw = (message: string, line = 1, column = 1): Decoded => ({
    flaw: { line, column, rule: 'table-is-plain', message },
  });
  let sheets: readonly Sheet[];
  try {
    const files = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= 8 * bounds.table.most });
    const read = (name: string): string | undefined => files[name] && strFromU8(files[name]);
    sheets = (path.endsWith('.ods') ? readOds : readXlsx)(read).filter(({ cells }) => cells.length > 0);
  } catch {
    return flaw(
      'the file is no workbook, or one with a password; save it anew as .xlsx, .ods or CSV (UTF-8) from the spreadsheet',
    );
  }
  const [sheet, other] = sheets;
  if (!sheet) return { text: '' };
  if (other)
    return flaw(
      `the workbook has ${sheets.length} sheets, ${sheets.map(({ name }) => `“${name}”`).join(' and ')}; a table is one sheet: keep one, and save the other as a table of its own`,
    );
  const [wrong, ...more] = sheet.cells.filter((cell) => cell.flaw !== undefined);
  if (wrong) {
    const rest = more.length === 0 ? '' : `; likewise look at ${listed(more.map(nameOf))}`;
    return flaw(`cell ${nameOf(wrong)}: ${wrong.flaw ?? ''}${rest}`, wrong.row, wrong.column);
  }
  const tooMany = beyond('cells', sizeOf(sheet).width * sizeOf(sheet).height);
  return tooMany === undefined ? { text: csvOf(sheet) } : flaw(tooMany);
}

const nameOf = ({ row, column }: SheetCell): string => `${columnName(column)}${row}`;

const sizeOf = ({ cells }: Sheet): { readonly width: number; readonly height: number } => ({
  width: cells.reduce((most, { column }) => Math.max(most, column), 0),
  height: cells.reduce((most, { row }) => Math.max(most, row), 0),
});

function csvOf(sheet: Sheet): string {
  const { width, height } = sizeOf(sheet);
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
  for (const { row, column, text = '' } of sheet.cells) rows[row - 1]![column - 1] = text.replace(/\r\n?/g, '\n');
  return writeCsv(rows);
}
