import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTests } from '../../src/derive/comparison.ts';
import { factsTeller, filtersOf, ordersOf } from '../../src/derive/comparisonFilters.ts';
import { tableColumns } from '../../src/derive/comparisonTable.ts';
import type { ComparisonRow } from '../../src/derive/comparisonRow.ts';
import { audit } from '../../src/derive/audit/audit.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { compareValues, nextSort, type SortValue } from '../../src/islands/compare/sort.ts';
import { met, type CompareRow } from '../../src/islands/compare/match.ts';
import { phrase, readState, relaxed, writeState, type CompareState } from '../../src/islands/compare/state.ts';
import { chartOf } from '../../src/layout/chartPoints.ts';
import { logScale, lossScale } from '../../src/layout/chartScale.ts';
import { boxOf, placeScatter } from '../../src/layout/chartScatter.ts';
import { spread } from '../../src/layout/chartSpread.ts';
import { measureOf } from '../../src/model/condition.ts';
import { graph } from '../review.ts';

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
  it('counts a bare collector as its own base, and knows when none is named', () => {
    const factsOf = factsTeller(indexGraph(graph), comparisons);
    const bare = row('cu6sn5-cu--text-bare-cu');
    expect([bare.bare, bare.bases]).toEqual([true, []]);
    expect(factsOf(bare.outcome).lists['base']).toEqual(['cu-foil']);
    expect(factsOf(row('cf-zno--table-2-half-cell').outcome).lists['base']).toBeUndefined();
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
    const ends = (name: string): readonly string[] => [`${name}-from`, `${name}-to`];
    const atlas = indexGraph(graph);
    expect(filtersOf(atlas, comparisons).flatMap(({ filter: { names } }): readonly string[] => names)).toEqual([
      ...['electrolyte', 'base', 'strategy', 'phase', 'cathode'],
      ...['from', 'to', 'capacity-from', 'capacity-to'],
      ...['cycles', 'hours', 'efficiency', 'retention', 'cumulative'].flatMap(ends),
      ...['reversible-capacity', 'energy-density', 'nucleation-overpotential', 'overpotential'].flatMap(ends),
      ...['overpotential-ratio', 'voltage-hysteresis', 'voltage-polarisation'].flatMap(ends),
      ...['q', 'contradicted'],
    ]);
    expect(ordersOf(atlas, comparisons).map(([key]) => key)).toEqual([
      ...['', 'capacity', '-cycles', '-hours', '-efficiency', '-retention', '-cumulative', 'collector'],
    ]);
    expect(factsTeller(atlas, comparisons)(row('bi-cns-cu--table-2-half-cell').outcome)).toMatchObject({
      stated: {
        'current-density': { at: 1 },
        'areal-capacity': { at: 3 },
        electrolytes: ['naotf-diglyme', 'naclo4-ec-pc-fec'],
      },
      lists: { base: ['cu-foil'], phase: ['na-bi'] },
    });
  });
});

describe('a chart', () => {
  const of = (test: string) => comparisons.find((comparison) => comparison.test === test)!.rows;
  const drawn = (test: string, name: string) =>
    chartOf(
      graph.field,
      comparisons.find((comparison) => comparison.test === test)!,
      graph.field.views.comparison!.columns.find((column) => column.name === name)!,
      () => 'none',
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
    stated: {
      'current-density': { at: 1, of: 'current density' },
      'areal-capacity': { at: 2, by: '>', of: 'areal capacity' },
      electrolytes: ['napf6-dme', 'naclo4-ec-dec'],
    },
    results: {
      hours: [{ at: 1000, by: '>', of: 'time' }],
      efficiency: [{ at: 99.8, of: 'fraction' }],
      'voltage-hysteresis': [
        { at: 12, of: 'potential' },
        { at: 30, of: 'potential' },
      ],
    },
    lists: { base: ['cu-foil'] },
    contradicted: false,
    text: 'bi@cu 80',
  };
  const passes = (query: string, row = facts) => met(filters, row, state(query), (text) => text.toLowerCase());
  it('lets through what surely fits all of it', () => {
    expect(passes('')).toBe('certain');
    expect(passes('base=cu-foil&strategy=none&from=1&to=1&q=Bi')).toBe('certain');
    expect(passes('base=copper-collectors')).toBe('certain');
    expect(passes('base=al-foil&base=cu-foil')).toBe('certain');
    for (const query of ['base=al-foil', 'base=none', 'from=2', 'contradicted=yes']) expect(passes(query)).toBe('no');
  });
  it('keeps apart what possibly fits: one of several, or a bound', () => {
    expect(passes('electrolyte=ester-electrolyte')).toBe('possible');
    expect(passes('electrolyte=naclo4-ec-dec&base=cu-foil')).toBe('possible');
    // It is one of these in either case.
    expect(passes('electrolyte=ester-electrolyte&electrolyte=ether-electrolyte')).toBe('certain');
    expect(passes('electrolyte=fec-electrolytes')).toBe('no');
    expect(passes('capacity-from=1')).toBe('certain');
    expect(passes('capacity-from=3')).toBe('possible');
    // More than 2 is not 2 or less.
    expect(passes('capacity-to=2')).toBe('no');
    expect(passes('capacity-to=9', { ...facts, stated: {} })).toBe('no');
  });
  it('goes by results as by conditions; of several values one is enough', () => {
    expect(passes('hours-from=1000')).toBe('certain');
    expect(passes('hours-from=1500')).toBe('possible');
    expect(passes('hours-to=1000')).toBe('no');
    expect(passes('efficiency-from=99.5&efficiency-to=99.9&hours-from=500')).toBe('certain');
    expect(passes('efficiency-from=99.9')).toBe('no');
    expect(passes('voltage-hysteresis-to=15')).toBe('certain');
    expect(passes('voltage-hysteresis-from=31')).toBe('no');
    // What reports no life is in no range of lives.
    expect(passes('cycles-from=0')).toBe('no');
  });
  it('offers every result that reports give, with the unit most are printed in', () => {
    const results = filtersOf(indexGraph(graph), comparisons).flatMap(({ filter, without }) =>
      filter.is === 'range' && 'result' in filter.of ? [{ ...filter, without }] : [],
    );
    expect(results.map(({ names: [from], unit }) => [from, unit])).toEqual([
      ['cycles-from', 'cycles'],
      ['hours-from', 'h'],
      ['efficiency-from', '%'],
      ['retention-from', '%'],
      ['cumulative-from', 'mAh cm⁻²'],
      ['reversible-capacity-from', 'mAh g⁻¹'],
      ['energy-density-from', 'Wh kg⁻¹'],
      ['nucleation-overpotential-from', 'mV'],
      ['overpotential-from', 'mV'],
      ['overpotential-ratio-from', ''],
      ['voltage-hysteresis-from', 'mV'],
      ['voltage-polarisation-from', 'mV'],
    ]);
    const rows = comparisons.flatMap((one) => one.rows);
    const lives = rows.filter(({ values }) =>
      (values['hours'] ?? []).some(({ quantity }) => quantity !== 'time to instability'),
    );
    expect(results[1]!.without).toBe(rows.length - lives.length);
  });
  it('reads as a sentence', () => {
    const words = (query: string): string => phrase(filters, state(query), (_, value) => value);
    expect(words('base=Cu foil&from=1')).toBe('on Cu foil at 1 mA cm⁻² or more');
    expect(words('from=1&to=2&contradicted=yes')).toBe('at 1 to 2 mA cm⁻² contradicted or not reconciled');
    expect(words('to=1&capacity-from=1&capacity-to=1')).toBe('at 1 mA cm⁻² or less cycling 1 mAh cm⁻²');
    expect(words('hours-from=1000')).toBe('where life in hours is 1000 h or more');
    expect(words('base=Cu foil&hours-from=500&efficiency-from=99.5&efficiency-to=99.9&q=Bi')).toBe(
      'on Cu foil where life in hours is 500 h or more and where average CE is 99.5 to 99.9 % with “Bi”',
    );
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
  const order = (descending: boolean, ...values: readonly SortValue[]): readonly (string | undefined)[] =>
    values.toSorted((a, b) => compareValues(a, b, descending)).map(({ value }) => value);
  it('puts what is missing last either way, and 9 before 10', () => {
    expect(order(false, {}, { value: '10' }, { value: '9' })).toEqual(['9', '10', undefined]);
    expect(order(true, {}, { value: '9' }, { value: '10' })).toEqual(['10', '9', undefined]);
    expect(order(false, { value: 'Na15Sn4' }, { value: 'Na2O' })).toEqual(['Na2O', 'Na15Sn4']);
  });
  it('goes by what is sure of a bound or a range', () => {
    const above = { value: '40', most: 'open' };
    const below = { value: '90', least: 'open' };
    const range = { value: '30', least: '30', most: '60' };
    // Highest first: more than 40 is at least that, 30 to 60 only 30; of up to 90 nothing is sure.
    expect(order(true, below, range, { value: '40' }, { value: '35' }, above)).toEqual(['40', '40', '35', '30', '90']);
    expect([{ value: '40' }, above].toSorted((a, b) => compareValues(a, b, true))).toEqual([above, { value: '40' }]);
    // Lowest first: 30 to 60 may be 60; of more than 40 nothing is sure.
    expect(order(false, above, below, range, { value: '50' })).toEqual(['50', '30', '90', '40']);
  });
});
