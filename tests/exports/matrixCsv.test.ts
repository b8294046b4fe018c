import { oneOf } from '#words/columns.ts';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { matrixOf } from '../../src/derive/evidenceMatrix.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { toMatrixCsv } from '../../src/exports/matrixCsv.ts';
import { small } from './fixture.ts';

it('a matrix with quotation marks, commas and line ends in its titles is read back by another reader', () => {
  const matrix = matrixOf(indexGraph(small), 'materials-evidence');
  const title = 'Foil "A", thin;\nand flat';
  const rows = matrix.rows.map((row) => ({ ...row, node: { ...row.node, title } }));
  const columns = matrix.columns.map((column) => ({ ...column, title: '5" disc' }));
  const text = toMatrixCsv(small.field, { ...matrix, rows, columns });
  const read = parse<Record<string, string>>(text, { columns: true, record_delimiter: '\r\n' });
  expect(read).toHaveLength(rows.reduce((sum, { cells }) => sum + cells.length, 0));
  for (const line of read) expect([line['row'], line['column']]).toEqual([title, '5" disc']);
  expect(text).toContain('"5"" disc"');
});

it('of a very large matrix the blank cells are left out, and nothing else', () => {
  const matrix = matrixOf(indexGraph(small), 'materials-evidence');
  const read = (blanks: boolean) =>
    parse<Record<string, string>>(toMatrixCsv(small.field, matrix, blanks), {
      columns: true,
      record_delimiter: '\r\n',
    });
  const all = read(true);
  const filled = all.filter((line) => line['claims'] !== '0' || line['inferred_ids'] !== '');
  expect(filled.length).toBeGreaterThan(0);
  expect(filled.length).toBeLessThan(all.length);
  expect(read(false)).toEqual(filled);
  expect(toMatrixCsv(small.field, matrix)).toBe(toMatrixCsv(small.field, matrix, true));
});

it('words in a sentence', () => {
  expect([oneOf(['a']), oneOf(['a', 'b']), oneOf(['a', 'b', 'c'])]).toEqual(['a.', 'a or b.', 'a, b or c.']);
});
