import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { ColumnType } from '../column.ts';
import { cellText, type Cell } from '../csv.ts';
import type { Table } from '../tables.ts';

const types: Readonly<Record<ColumnType, BasicType>> = {
  text: 'STRING',
  word: 'STRING',
  number: 'DOUBLE',
  measure: 'STRING',
  boolean: 'BOOLEAN',
  list: 'STRING',
};

/** A table as Parquet: numbers and truth as such, all else as in the CSV; an empty cell is null. */
export function parquet({ columns, rows: made }: Table): Uint8Array {
  const rows = [...made()];
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((column) => ({
        name: column.name,
        type: types[column.type],
        nullable: true,
        data: rows.map((row) => valueOf(column.type, row[column.name])),
      })),
    }),
  );
}

function valueOf(type: ColumnType, cell: Cell): string | number | boolean | null {
  if (type === 'number' || type === 'boolean') return typeof cell === type ? (cell as number | boolean) : null;
  const text = cellText(cell);
  return text === '' ? null : text;
}
