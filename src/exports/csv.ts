import type { Column } from './column.ts';
import type { Pieces } from './pieces.ts';

/** What may stand in a cell before it is written; undefined is an empty cell. */
export type Cell = string | number | boolean | readonly (string | number)[] | undefined;
/** One row of a table: a cell for each of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** RFC 4180 text of a table: header row, LF line ends, lists joined by `;`. */
export const csv = (columns: readonly Column[], rows: Iterable<Row>): string => [...csvLines(columns, rows)].join('');

/** The same a line at a time. */
export function* csvLines(columns: readonly Column[], rows: Iterable<Row>): Pieces {
  yield `${columns.map(({ name }) => name).join(',')}\n`;
  for (const row of rows) yield `${columns.map((column) => quote(write(column, row[column.name]))).join(',')}\n`;
}

function write({ type }: Column, cell: Cell): string {
  const text = cellText(cell);
  return type === 'text' || type === 'list' ? guard(text) : text;
}

/** A cell as text: numbers in digits, items of a list joined by `;`. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? cell : cell.map((item) => String(item).replaceAll(';', ',')).join(';');
}

/** The number in digits, never with an exponent. */
export function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** A spreadsheet would run text that begins like a formula; a lone dash and a signed number with its unit are data. */
const guard = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^(?:-|[+-]\d[\d.,]*(?: [\p{L}%°/]+)?)$/u.test(text) ? `'${text}` : text;

/** A text as a cell of a table that no spreadsheet runs. */
export const textCell = (text: string): string => quote(guard(text));

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
