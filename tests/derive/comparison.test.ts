import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTests } from '../../src/derive/comparison.ts';
import { factsTeller, filtersOf, ordersOf } from '../../src/derive/comparisonFilters.ts';
import { tableColumns } from '../../src/derive/comparisonTable.ts';
import type { ComparisonRow } from '../../src/derive/comparisonRow.ts';
import { audit } from '../../src/derive/audit/audit.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { compareValues, nextSort } from '../../src/islands/compare/sort.ts';
import {
  matches,
  phrase,
  readState,
  relaxed,
  writeState,
  type CompareRow,
  type CompareState,
} from '../../src/islands/compare/state.ts';
import { chartOf } from '../../src/layout/chartPoints.ts';
import { logScale, lossScale } from '../../src/layout/chartScale.ts';
import { boxOf, placeScatter } from '../../src/layout/chartScatter.ts';
import { spread } from '../../src/layout/chartSpread.ts';
import { compile } from '../../src/compiler/compile.ts';
import { contentFolder, readSources } from '../../src/site/content.ts';
import { measureOf } from '../../src/model/condition.ts';
import type { Graph } from '../../src/model/graph.ts';

const graph: Graph = compile(readSources(contentFolder())).graph!;
const comparisons = compareTests(indexGraph(graph), audit(graph));
const rows = comparisons.flatMap(({ rows }) => rows);
const row = (id: string): ComparisonRow => rows.find(({ outcome }) => outcome.id === id)!;

describe('the comparison of cells', () => {
  it('has every cell test once, and no other', () => {
    const ids = rows.map(({ outcome }) => outcome.id);
    const cells = graph.outcomes.filter(({ test }) => test.endsWith('-cell')).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(cells.toSorted());
  });
  it('loses no value', () => {
    for (const { outcome, values, others } of rows) {
      const shown = [...Object.values(values).flat(), ...others].map(({ id }) => id);
      const baselines = outcome.claims.filter((id) => id.endsWith('--baseline'));
      expect([...shown, ...baselines].toSorted()).toEqual(outcome.claims.toSorted());
    }
  });
  it('stands in order of current density, what is not reported last', () => {
    for (const { rows } of comparisons) {
      const densities = rows.map(({ outcome }) => measureOf(outcome.conditions, 'current-density')?.value ?? Infinity);
      expect(densities).toEqual(densities.toSorted((a, b) => a - b));
    }
  });
  it('derives the charge from cycles and capacity, else from hours and current density, and keeps bounds', () => {
    expect(row('bi-cns-cu--table-2-half-cell').cumulative).toEqual({
      measure: { comparator: '=', value: 3861, unit: 'mAh/cm2' },
      formula: 'cycles × areal capacity',
    });
    expect(row('pc-cfe-cu--table-2-symmetric-cell').cumulative).toEqual({
      measure: { comparator: '>', value: 4000, unit: 'mAh/cm2' },
      formula: 'hours × current density / 2',
    });
    expect(row('bi-cns-cu--text-symmetric').cumulative).toBeUndefined();
    expect(row('zn-al--table-2-full-cell').cumulative).toBeUndefined();
  });
  it('counts a bare collector to its own family, and knows when none is named', () => {
    const bare = row('cu6sn5-cu--text-bare-cu');
    expect(bare.bare).toBe(true);
    expect(bare.bases).toEqual([]);
    expect(bare.onBases.slice(0, 2)).toEqual(['materials/cu-foil', 'materials/copper-collectors']);
    expect(bare.family?.id).toBe('materials/copper-collectors');
    expect(row('cf-zno--table-2-half-cell').onBases).toEqual([]);
  });
  it('names the other report of the same test, but no test that differs or has another value', () => {
    const twins = (id: string) => row(id).twins.map((outcome) => outcome.id);
    expect(twins('bi-cns-cu--text-half-cell')).toEqual(['bi-cns-cu--table-2-half-cell']);
    expect(twins('bi-cns-cu--table-2-half-cell')).toEqual(['bi-cns-cu--text-half-cell']);
    expect(twins('bi-cns-cu--text-symmetric')).toEqual([]);
    expect(twins('cup2-cu--text-half-cell')).toEqual([]);
  });
  it('points to the disagreements a report takes part in', () => {
    const kinds = row('zn-al--text-full-cell').disagreements.map(({ finding }) => finding.kind);
    expect(kinds).toEqual(['account']);
    expect(row('psn-cu--table-2-half-cell').disagreements).toEqual([]);
  });
});

describe('the tables of this review', () => {
  const keys = (test: string) =>
    tableColumns(
      graph.field,
      comparisons.find((one) => one.test === test)!,
    ).map(({ key }) => key);
  const conditions = ['density', 'capacity'];
  it('have the columns that a reader knows, by the keys that addresses name', () => {
    const start = ['collector', 'base'];
    const end = ['also', 'source'];
    expect(keys('half-cell')).toEqual([
      ...[...start, 'electrolyte', ...conditions, 'cycles', 'hours', 'efficiency', 'cumulative', ...end],
    ]);
    expect(keys('symmetric-cell')).toEqual([
      ...[...start, 'electrolyte', ...conditions, 'cycles', 'hours', 'cumulative', ...end],
    ]);
    expect(keys('full-cell')).toEqual([...start, 'cathode', 'electrolyte', 'rate', 'cycles', 'retention', ...end]);
  });
  it('are narrowed and ordered by the names that addresses have had', () => {
    const atlas = indexGraph(graph);
    expect(filtersOf(atlas, comparisons).flatMap(({ filter: { names } }): readonly string[] => names)).toEqual([
      ...['base', 'electrolyte', 'from', 'to', 'capacity-from', 'capacity-to', 'q', 'contradicted'],
    ]);
    expect(ordersOf(atlas, comparisons).map(([key]) => key)).toEqual([
      ...['', 'capacity', '-cycles', '-hours', '-efficiency', '-retention', '-cumulative', 'collector'],
    ]);
    expect(factsTeller(atlas, comparisons)(row('bi-cns-cu--table-2-half-cell'))).toMatchObject({
      numbers: { from: 1, 'capacity-from': 3 },
    });
  });
});

describe('a chart', () => {
  const of = (test: string) => comparisons.find((comparison) => comparison.test === test)!.rows;
  const drawn = (test: string, name: string) =>
    chartOf(
      graph.field,
      of(test),
      graph.field.views.comparison!.columns.find((column) => column.name === name)!,
    );
  it('draws once what text and table say alike, and says how many reports it leaves out', () => {
    const { points, left } = drawn('symmetric-cell', 'hours');
    const cnf = points.filter(({ subject }) => subject.slug === 'cnf');
    expect(cnf.map(({ outcomes }) => outcomes.length)).toEqual([2]);
    expect(points.reduce((sum, { outcomes }) => sum + outcomes.length, left)).toBe(of('symmetric-cell').length);
  });
  it.each([
    ['symmetric-cell', 'hours', logScale],
    ['half-cell', 'efficiency', lossScale],
  ] as const)('of %ss has labels that do not cover each other or a mark', (test, charted, scale) => {
    const { points } = drawn(test, charted);
    const plot = { left: 62, right: 1078, top: 12, bottom: 512 };
    const densities = points.map(({ along }) => along);
    const x = logScale(densities, 82, 928, 1.12);
    const y = scale(
      points.map(({ value }) => value),
      plot.bottom,
      plot.top,
    );
    const marks = placeScatter(points, x, y, plot, ({ subject, shown }) => `${subject.title} ${shown}`);
    const boxes = marks.map(boxOf);
    for (const [index, a] of boxes.entries()) {
      expect(a.left >= plot.left && a.right <= plot.right && a.top >= 0 && a.bottom <= plot.bottom + 8).toBe(true);
      for (const b of boxes.slice(index + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 0.01 || b.bottom <= a.top + 0.01).toBe(
          true,
        );
      for (const mark of marks)
        expect(mark.x < a.left || mark.x > a.right || mark.y < a.top || mark.y > a.bottom).toBe(true);
    }
  });
  it('marks an efficiency that is not called average', () => {
    const apart = drawn('half-cell', 'efficiency').points.filter(({ qualifier }) => qualifier);
    expect(apart.map(({ subject, shown }) => [subject.slug, shown])).toEqual([['fe2o3-ni', '99.77\u00a0%']]);
  });
  it('spreads labels apart, inside the plot and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 10 }), (wanted) => {
        const at = spread(wanted, 10, 0, 100);
        const sorted = at.toSorted((a, b) => a - b);
        expect(sorted[0]!).toBeGreaterThanOrEqual(-1e-6);
        expect(sorted.at(-1)!).toBeLessThanOrEqual(100 + 1e-6);
        sorted.slice(1).forEach((value, index) => expect(value - sorted[index]!).toBeGreaterThanOrEqual(10 - 1e-6));
      }),
    );
  });
});

describe('a filter', () => {
  const filters = filtersOf(indexGraph(graph), comparisons).map(({ filter }) => filter);
  const state = (query: string) => readState(filters, new URLSearchParams(query));
  const written = (one: CompareState): string => writeState(filters, one);
  const facts: CompareRow = {
    lists: { base: ['cu-foil'], electrolyte: [] },
    numbers: { from: 1, 'capacity-from': 2 },
    contradicted: false,
    text: 'bi@cu 80',
  };
  const passes = (query: string): boolean => matches(filters, facts, state(query), (text) => text.toLowerCase());
  it('lets through what fits all of it', () => {
    expect(passes('')).toBe(true);
    expect(passes('base=cu-foil&electrolyte=none&from=1&to=1&q=Bi')).toBe(true);
    expect(passes('base=al-foil')).toBe(false);
    expect(passes('base=none')).toBe(false);
    expect(passes('from=2')).toBe(false);
    expect(passes('capacity-from=1&capacity-to=2')).toBe(true);
    expect(passes('capacity-to=1')).toBe(false);
    expect(matches(filters, { ...facts, numbers: { from: 1 } }, state('capacity-to=9'), String)).toBe(false);
    expect(passes('contradicted=yes')).toBe(false);
  });
  it('reads as a sentence', () => {
    const words = (query: string): string => phrase(filters, state(query), (_, value) => value);
    expect(words('base=Cu foil&from=1')).toBe('on Cu foil at 1 mA cm⁻² or more');
    expect(words('from=1&to=2&contradicted=yes')).toBe('at 1 to 2 mA cm⁻² contradicted or not reconciled');
    expect(words('to=1&capacity-from=1&capacity-to=1')).toBe('at 1 mA cm⁻² or less cycling 1 mAh cm⁻²');
    expect(words('')).toBe('');
  });
  it('comes back from the address as it went there', () => {
    const query = 'test=half-cell&capacity-from=1&capacity-to=2&q=a+b&sort=-hours';
    expect(written(state(`${query}&stray=1`))).toBe(query);
  });
  it('can be loosened by one condition at a time, a range being one', () => {
    expect(relaxed(filters, state('base=x&from=1&to=2')).map(written)).toEqual(['from=1&to=2', 'base=x']);
    expect(relaxed(filters, state('capacity-from=1&capacity-to=2')).map(written)).toEqual(['']);
  });
});

describe('an order', () => {
  it('starts with the direction of the column and then turns', () => {
    expect(nextSort('', 'hours', 'descending')).toBe('-hours');
    expect(nextSort('-hours', 'hours', 'descending')).toBe('hours');
    expect(nextSort('-hours', 'base', 'ascending')).toBe('base');
  });
  it('puts what is missing last either way, and 9 before 10', () => {
    expect(compareValues('9', '10', false)).toBeLessThan(0);
    expect(compareValues('9', '10', true)).toBeGreaterThan(0);
    expect(compareValues(undefined, '1', false)).toBeGreaterThan(0);
    expect(compareValues(undefined, '1', true)).toBeGreaterThan(0);
    expect(compareValues('Na2O', 'Na15Sn4', false)).toBeLessThan(0);
  });
});
