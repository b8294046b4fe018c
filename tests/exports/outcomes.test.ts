import { expect, test } from 'vitest';
import { derivations, deriveFigures } from '../../src/battery/figures.ts';
import { outcomesCsv } from '../../src/exports/outcomesCsv.ts';
import type { Graph, Measure } from '../../src/model/graph.ts';
import { parseMeasure } from '../../src/model/measure.ts';
import { real, small } from './fixture.ts';
import { headerOf, readCsv, rowWhere } from './tabular.ts';

const rows = readCsv(outcomesCsv(small));
const derived = ['derived_hours_from_cycles', 'derived_cycles_from_hours', 'derived_cumulative_capacity_mAh_cm2'];
const cells = (id: string, names: readonly string[]): readonly (string | undefined)[] => {
  const row = rowWhere(rows, 'outcome_id', id);
  return names.map((name) => row[name]);
};

test('each outcome is one row, with the derived columns after its results, and what version 2 adds at the end', () => {
  expect(rows.map((row) => row['outcome_id'])).toEqual(small.outcomes.map(({ id }) => id));
  expect(readCsv(outcomesCsv(real))).toHaveLength(real.outcomes.length);
  expect(headerOf(outcomesCsv(real)).slice(-8)).toEqual([
    ...derived,
    'method',
    'cell',
    'modality',
    'status',
    'findings',
  ]);
});

test('results of one test stand side by side, in columns named by quantity and unit', () => {
  expect(
    cells('bi-cu--table-2-half-cell', ['cycle_life_cycles', 'average_Coulombic_efficiency_pct', 'cycling_time_h']),
  ).toEqual(['750', '>99.9', '']);
  expect(cells('bi-cu--text-full-cell', ['capacity_retention_pct', 'confidence', 'url'])).toEqual([
    '98–99',
    'low',
    'materials/bi-cu/#outcome-bi-cu--text-full-cell',
  ]);
  expect(cells('sn-cu--text-half-cell', ['nucleation_overpotential_mV', 'baselines'])).toEqual([
    '7',
    'materials/cu-foil nucleation overpotential 44.5 mV',
  ]);
});

test('every value of the content is in the wide table', () => {
  const wide = new Map(
    readCsv(outcomesCsv(real)).map((row) => [row['outcome_id'], JSON.stringify(Object.values(row))]),
  );
  for (const { outcome, measure } of real.measured) expect(wide.get(outcome)).toContain(String(measure.value));
});

test('hours follow from cycles, cycles and cumulative capacity from hours, keeping the comparator', () => {
  expect(cells('bi-cu--table-2-half-cell', derived)).toEqual(['750', '', '']);
  expect(cells('bi-cu--text-symmetric', derived)).toEqual(['', '>850', '>212.5']);
  expect(cells('sn-cu--text-half-cell', derived)).toEqual(['>600', '', '']);
});

test('nothing is derived for full cells, or where a condition is missing or only bounded', () => {
  expect(cells('bi-cu--table-2-full-cell', derived)).toEqual(['', '', '']);
  expect(figures({ 'areal-capacity': '1 mAh/cm2' })).toEqual({});
  expect(figures({ 'areal-capacity': '1 mAh/cm2', 'current-density': 'up to 2 mA/cm2' })).toEqual({});
  expect(figures({ 'areal-capacity': '1 mAh/cm2', 'current-density': '1–2 mA/cm2' })).toEqual({});
});

test('an approximate condition makes an exact life approximate', () => {
  expect(figures({ 'areal-capacity': '1 mAh/cm2', 'current-density': '≈ 2 mA/cm2' })).toEqual({
    'hours from cycles': { comparator: '≈', value: 750, unit: 'h' },
  });
});

test('every derivation says its formula', () => {
  expect(Object.values(derivations).map(({ formula }) => formula)).toEqual([
    'cycles × 2 × areal capacity / current density',
    'hours × current density / (2 × areal capacity)',
    'hours × current density / 2',
  ]);
});

function figures(conditions: Readonly<Record<string, string>>): ReturnType<typeof deriveFigures> {
  const { outcomes, measured }: Graph = small;
  const outcome = outcomes.find(({ id }) => id === 'bi-cu--table-2-half-cell')!;
  const given = Object.entries(conditions).map(([name, text]) => ({
    name,
    shape: 'measure' as const,
    measure: parseMeasure(text, small.field.units) as Measure,
  }));
  return deriveFigures(
    small.field,
    { ...outcome, conditions: given },
    measured.filter((claim) => claim.outcome === outcome.id),
  );
}
