import { expect, test } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import { restoredTables } from '../../src/exports/restored/tables.ts';
import type { Graph } from '../../src/model/graph.ts';
import { real, small } from './fixture.ts';
import { readCsv, rowWhere } from './tabular.ts';

const textOf = (graph: Graph, name: string): string => {
  const { columns, rows: cells } = restoredTables(graph).find((table) => table.name === name)!;
  return csv(columns, cells);
};
const rows = readCsv(textOf(real, 'table-2'));
const group = (row: Readonly<Record<string, string>>, name: string): readonly (string | undefined)[] =>
  Object.entries(row)
    .filter(([column]) => column.startsWith(`${name}_`))
    .map(([, cell]) => cell);

test('Table 1 is restored: six properties of sodium, lithium and potassium, as printed', () => {
  const table = readCsv(textOf(real, 'table-1'));
  expect(table.map((row) => [row['quantity'], row['unit'], row['sodium'], row['lithium'], row['potassium']])).toEqual([
    ['density', 'g/cm3', '0.968', '0.534', '0.862'],
    ['relative atomic mass', '1', '22.98', '6.941', '39.089'],
    ['redox potential', 'V', '-2.71', '-3.04', '-2.93'],
    ['ionic radius', 'angstrom', '1.02', '0.76', '1.38'],
    ['theoretical specific capacity', 'mAh/g', '1166', '3860', '687'],
    ['crustal abundance', '%', '2.74', '0.0065', '2.47'],
  ]);
});

test('Table 2 is restored: 24 collectors, one a row, in the order of print', () => {
  const section = real.nodes.find((node) => node.section?.number === 'Table 2')!;
  expect(rows).toHaveLength(24);
  expect(rows.map((row) => row['printed_name'])).toEqual(section.section!.rows.map(({ printed }) => printed));
});

test('every value recorded from Table 2 stands in its row', () => {
  for (const { subject, evidence, measure } of real.measured.filter((claim) =>
    claim.evidence.locator.startsWith('Table 2 ('),
  )) {
    const row = rowWhere(rows, 'subject_id', subject);
    expect(
      Object.entries(row).some(
        ([column, cell]) => /_life$|_CE_pct$/.test(column) && cell.replace(/^[>≈]/, '') === String(measure.value),
      ),
    ).toBe(true);
    expect(row['reference_number']).toBe(evidence.referenceNumbers.join(';'));
  }
});

test('a row tells apart values with their comparators, printed dashes and lost cells', () => {
  const whiskers = rowWhere(rows, 'printed_name', 'MP-NWBS on Al');
  expect(group(whiskers, 'half_cell')).toEqual(['1', '0.5', '1600', 'cycles', '>99.9', 'high']);
  expect(group(whiskers, 'symmetric_cell')).toEqual(['-', '-', '-', '-', '']);
  expect(group(whiskers, 'anode_free')).toEqual([
    'Na₁.₅VPO₄.₈F₀.₇',
    'materials/na15vpo48f07',
    '0.1 A/g',
    '100',
    'cycles',
    'high',
  ]);
  const gold = rowWhere(rows, 'printed_name', 'Cu@Au');
  expect(group(gold, 'half_cell')).toEqual(['', '', '', '', '', '']);
  expect(gold['note']).toContain('Lost in the source');
});

test('a single dash among values is kept', () => {
  expect(rowWhere(rows, 'printed_name', 'CNF')['half_cell_average_CE_pct']).toBe('-');
});

test('a doubtful alignment shows in the confidence of its cell and in the note', () => {
  const doubtful = rowWhere(rows, 'printed_name', 'CuNW-Cu');
  expect([doubtful['half_cell_confidence'], doubtful['anode_free_confidence']]).toEqual(['high', 'low']);
  expect(doubtful['note']).toContain('anode-free full cell: ');
});

test('a row is found whichever way its sub- and superscripts are written', () => {
  const [row] = readCsv(textOf(small, 'table-2'));
  expect(group(row!, 'half_cell')).toEqual(['2', '1', '750', 'cycles', '>99.9', 'high']);
  expect(group(row!, 'full_cell')).toEqual(['NVP', 'materials/nvp', '5 C', '10000', 'cycles', 'medium']);
});
