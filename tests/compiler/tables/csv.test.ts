import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { delimiterOf, readCsv } from '../../../src/compiler/tables/csv.ts';

const texts = (text: string, delimiter = ','): readonly (readonly string[])[] =>
  readCsv(text, delimiter).rows.map((row) => row.map((cell) => cell.text));

it('reads what another reader reads, whatever is in the cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é', '\t'), maxLength: 6 });
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(end);
      expect(texts(text)).toEqual(rows);
      expect(parse(text, { relax_column_count: true, record_delimiter: end })).toEqual(rows);
    }),
  );
});

it.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,\r\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  [
    'a,b\n1,',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['"a ""b""",c', [['a "b"', 'c']]],
  ['', []],
])('reads %j', (text, rows) => {
  expect(texts(text)).toEqual(rows);
});

it.each([
  ['a,"b\nc', { offset: 2, why: 'open' }],
  ['a,"b"c\n', { offset: 5, why: 'behind' }],
])('finds where quoting goes wrong in %j', (text, broken) => {
  expect(readCsv(text, ',').broken).toEqual(broken);
});

it('finds every cell again at its offset', () => {
  const text = 'entry,"a ""b""",\r\nx;y,"",z\n';
  for (const cell of readCsv(text, ',').rows.flat())
    expect(text.slice(cell.offset).replace(/^"/, '').replaceAll('""', '"').startsWith(cell.text)).toBe(true);
});

it.each([
  ['entry,id\nx;y;z', ','],
  ['entry;id\nx,y,z', ';'],
  ['entry\tid', '\t'],
  ['entry', ','],
])('sees what parts the cells of %j', (text, sign) => {
  expect(delimiterOf(text)).toBe(sign);
});
