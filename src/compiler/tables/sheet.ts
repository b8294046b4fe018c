import { LineCounter } from 'yaml';
import { inspectCharacters } from '../../source/characters.ts';
import type { Flaw } from '../../source/flaw.ts';
import type { CsvReading } from './csv.ts';

/** Further from row to row than a sheet has columns. */
const apart = 65_536;

/** The cells of a workbook’s sheet: their offsets stand for row and column, which is where people look for them. */
export const ofSheet = ({ rows }: CsvReading): CsvReading => ({
  rows: rows.map((row, line) => row.map(({ text }, column) => ({ text, offset: line * apart + column }))),
});

/** Leads from such an offset to its row as the line and its column. */
export function rowsOf({ rows }: CsvReading): LineCounter {
  const lines = new LineCounter();
  for (let row = 0; row < Math.max(1, rows.length); row++) lines.addNewLine(row * apart);
  return lines;
}

/** The unseen characters of all cells, at row and column. */
export const unseenIn = ({ rows }: CsvReading): readonly Flaw[] =>
  rows.flatMap((row, line) =>
    row.flatMap(({ text }, column) =>
      inspectCharacters(text).map((flaw) => ({ ...flaw, line: line + 1, column: column + 1 })),
    ),
  );
