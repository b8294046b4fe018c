import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, plainNumber } from '../../src/exports/csv.ts';
import { anyGrapheme } from '../anyText.ts';

const word = { name: 'a', type: 'word', says: '' } as const;
const text = { name: 'b', type: 'text', says: '' } as const;

test('an independent reader gets back any cell, whatever it contains', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: anyGrapheme }), fc.string({ unit: anyGrapheme })), { minLength: 1 }),
      (rows) => {
        const written = csv(
          [word, { ...word, name: 'c' }],
          rows.map(([a, c]) => ({ a, c })),
        );
        expect(parse(written, { record_delimiter: '\n' })).toEqual([['a', 'c'], ...rows]);
      },
    ),
  );
});

test('lines end in a line feed, and there is no byte order mark', () => {
  expect(csv([word], [{ a: 'x' }])).toBe('a\nx\n');
});

test('text that a spreadsheet would run as a formula is disarmed, and nothing else is', () => {
  const cells = ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '-', '-2.71 V', '+5 %', '≈ 4', "it's"];
  expect(cells.map((b) => csv([text], [{ b }]).split('\n')[1])).toEqual([
    "'=1+1",
    "'+cmd|x",
    "'-2+3",
    "'@SUM(A1)",
    '-',
    '-2.71 V',
    '+5 %',
    '≈ 4',
    "it's",
  ]);
  expect(csv([word], [{ a: '=' }])).toBe('a\n=\n');
});

test('a list is joined by semicolons, and an item cannot break the list', () => {
  expect(csv([{ ...text, type: 'list' }], [{ b: ['x', 'y; z', 3] }])).toBe('b\n"x;y, z;3"\n');
});

test('numbers are written in digits', () => {
  expect([99.97, -2.71, 10000, 1e-7].map(plainNumber)).toEqual(['99.97', '-2.71', '10000', '0.0000001']);
});
