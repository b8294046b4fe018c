import { describe, expect, it } from 'vitest';
import { audit } from '../../src/derive/audit/audit.ts';
import { compareTests } from '../../src/derive/comparison.ts';
import { factsTeller, filtersOf, ordersOf } from '../../src/derive/comparisonFilters.ts';
import { columnsHeld, tableColumns } from '../../src/derive/comparisonTable.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { browserField } from '../../src/field/browserField.ts';
import { met } from '../../src/islands/compare/match.ts';
import { phrase, readState, writeState } from '../../src/islands/compare/state.ts';
import { missingOf } from '../../src/islands/search/numbers.ts';
import { chartOf } from '../../src/layout/chartPoints.ts';
import { chartWords } from '../../src/layout/chartWords.ts';
import { answerNumbers } from '../../src/search/finding/answer.ts';
import { clauseInWords } from '../../src/search/finding/clauseInWords.ts';
import { findNames } from '../../src/search/finding/findNames.ts';
import { mayBeNumbers } from '../../src/search/finding/mayBeNumbers.ts';
import { indexNames } from '../../src/search/finding/nameIndex.ts';
import { choicesInWords, countFacets, meets } from '../../src/search/finding/narrow.ts';
import { notCovered } from '../../src/search/finding/notCovered.ts';
import { missingPlace, placeOf } from '../../src/search/finding/place.ts';
import { asksForValues } from '../../src/search/finding/spokenAlone.ts';
import { readNumbers } from '../../src/search/finding/readNumbers.ts';
import { formulas } from '../../src/search/formulas.ts';
import { facetFile } from '../../src/search/indexing/facetFile.ts';
import { lostExamples } from '../../src/search/indexing/lostExamples.ts';
import { nameRecords } from '../../src/search/indexing/names.ts';
import { valueRecords } from '../../src/search/indexing/valueRecords.ts';
import { fromRow, toRow } from '../../src/search/records.ts';
import { fromValueRow, toValueRow } from '../../src/search/values.ts';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { breadSources } from '../derive/bread.ts';

/** A review of bread with a condition, a quantity, a unit and words that nobody but its vocabulary has heard of. */
const more = `
units:
  mm: { dimension: height, words: [millimetre] }
quantities:
  rise: { dimension: height, better: higher, says: How far the dough rose. }
spoken:
  puff: [rise]
  cs: [crust share]
  bulk: [loaf volume]
  hydration of the dough: { condition: hydration }
views:
  facets:
    kind: { heading: Kind, reads: of kind, by: kind }
    base: { heading: Made from, reads: from, by: relation, relation: made-from, of: { roles: [base] } }
    test: { heading: Test, reads: tested by, by: test }
    year: { heading: Year, reads: reported in, by: year }
`;
const compiled = compile([...breadSources, { path: 'vocabulary/search.yaml', text: more }]);
if (!compiled.graph) throw new Error(report(compiled.problems, 'bread'));
const { graph } = compiled;
const atlas = indexGraph(graph);
const field = browserField(graph.field);
const index = indexNames(field, nameRecords(graph).map(toRow).map(fromRow), formulas);
const values = valueRecords(graph).map(toValueRow).map(fromValueRow);

const firsts = (query: string): readonly string[] =>
  findNames(index, query).map(({ entry }) => index.records[entry]!.slug);
const read = (typed: string): readonly string[] =>
  readNumbers(field, typed)?.clauses.map((clause) => clauseInWords(field, clause)) ?? [];
const answers = (typed: string): readonly string[] =>
  answerNumbers(index, values, typed)!.hits.map(({ record }) => record.claim);

describe('the search of a review of bread', () => {
  it('finds names, other names, works and places by its own words', () => {
    expect(firsts('wet dough')[0]).toBe('wet-dough');
    expect(firsts('Teig')[0]).toBe('wet-dough');
    expect(firsts('[1]')[0]).toBe('oven-2020-1');
    expect(firsts('part 1')[0]).toBe('part-1');
    expect(placeOf(field.locators, findNames(index, 'Part 1 ¶1')[0]!)).toBe('p1');
    expect(missingPlace(index, 'part 7')).toMatch(/^There is no Part 7; the review has Part 1/);
  });

  it('says what its source leaves out, and nothing of another field', () => {
    expect(notCovered(field.scope, 'yeasted loaf')).toEqual(['yeasted bread']);
    expect(notCovered(field.scope, 'hard carbon')).toEqual([]);
  });

  it.each([
    // The last word of a name is said for it.
    ['volume > 3', ['loaf volume > 3']],
    ['loaf volume > 3', ['loaf volume > 3']],
    ['loaf volume > 3 mL/g', ['loaf volume > 3\u00a0mL g⁻¹']],
    ['3 mL g-1', ['loaf volume = 3\u00a0mL g⁻¹']],
    // A new condition and a new quantity are asked for by their labels, without a further word.
    ['steam >= 5 %', ['steam ≥ 5\u00a0%']],
    ['crust share 20 %', ['crust share = 20\u00a0%']],
    ['puff > 10 millimetres', ['rise > 10\u00a0mm']],
    // A bare share may be any of what is recorded as one.
    ['20 %', ['crust share or hydration = 20\u00a0%']],
    ['hydration > 3 mL/g', ['hydration > 3\u00a0mL g⁻¹ (mL g⁻¹ is no unit of hydration)']],
  ])('reads “%s”', (typed, expected) => {
    expect(read(typed)).toEqual(expected);
    expect(mayBeNumbers(field, typed)).toBe(true);
  });

  it('answers by quantities, conditions and entries, in the units of the field', () => {
    expect(answers('loaf volume > 3.5 mL/g')).toEqual(['long-dough--again--loaf-volume']);
    expect(answers('steam = 5 %')).toEqual(['long-dough--text--loaf-volume', 'long-dough--text--crust-share']);
    expect(answers('crust share >= 20 %')).toEqual(['long-dough--text--crust-share']);
    expect(answers('loaf volume > 1 mL/g rye')).toEqual(
      expect.arrayContaining(['long-dough--again--loaf-volume', 'wet-dough--loaf--loaf-volume']),
    );
    expect(answerNumbers(index, values, 'highest loaf volume')!.hits[0]!.record.value).toBe(4);
    expect(new Set(answerNumbers(index, values, 'loaf volume > 1 mL/g bakes')!.tests)).toEqual(new Set(['bake']));
  });

  it('shows the values of a quantity, or its entry, for a word for it without a number', () => {
    expect(asksForValues(index, 'CS')?.quantities).toEqual(['crust share']);
    expect(answerNumbers(index, values, 'CS')).toMatchObject({ isWord: true, mayBeText: false });
    expect(answers('CS')).toEqual(['long-dough--text--crust-share']);
    // Nobody measured it, so that the text may say something of it.
    expect(answerNumbers(index, values, 'puff')?.mayBeText).toBe(true);
    // The last word of a name that nobody has defined is a word like others.
    expect(asksForValues(index, 'share')).toBeUndefined();
  });

  it('tells which of its example searches find nothing', () => {
    const searches = ['wet dough', 'CS > 5 %', 'CS > 90 %', 'puffins at sea'];
    const offering = { ...graph, field: { ...graph.field, examples: { ...graph.field.examples, searches } } };
    expect(lostExamples(offering)).toEqual(['CS > 90 %', 'puffins at sea']);
  });

  it('holds every value with every condition that is given', () => {
    expect(values).toHaveLength(graph.measured.length);
    const text = values.find(({ claim }) => claim === 'long-dough--text--loaf-volume')!;
    expect(text.given).toEqual([['hydration', 70, '%'], ['steam', 5, '%'], ['oven']]);
    expect(text.conditions).toBe('at 70\u00a0% water, 5\u00a0% steam, a stone oven');
    expect(missingOf(field, text).map(({ label }) => label)).toEqual(['flour']);
  });

  it('narrows by the facets of the vocabulary', () => {
    const { facets } = field.views;
    const file = facetFile(graph);
    const entry = (slug: string): number => index.records.findIndex((record) => record.slug === slug);
    expect(Object.keys(file.values)).toEqual(['kind', 'base', 'test', 'year']);
    const choices = { base: ['plain-dough'], test: ['bake'] };
    expect(meets(facets, file, entry('long-dough'), choices)).toBe(true);
    expect(meets(facets, file, entry('rye'), choices)).toBe(false);
    // A work has the facets of what it reports on.
    expect(meets(facets, file, entry('oven-2021-2'), { base: ['plain-dough'], year: ['2021'] })).toBe(true);
    expect(choicesInWords(facets, file, choices)).toBe('from Plain dough, tested by bake');
    const all = index.records.map((_, place) => place);
    expect(
      countFacets(facets, file, all, {})
        .get('test')!
        .map(({ key }) => key),
    ).toEqual(['bake']);
  });
});

describe('the comparison of a review of bread', () => {
  const comparisons = compareTests(atlas, audit(graph));
  const [comparison] = comparisons as [(typeof comparisons)[number]];
  const columns = tableColumns(graph.field, comparison);
  const filters = filtersOf(atlas, comparisons).map(({ filter }) => filter);

  it('has columns of its own quantities and conditions', () => {
    expect(columns.map(({ key, label, unit }) => [key, label, ...(unit === undefined ? [] : [unit])])).toEqual([
      ['subject', 'Subject'],
      ['base', 'Plain dough'],
      ['hydration', 'Hydration', '%'],
      ['flour', 'Flour'],
      ['volume', 'Volume', 'mL/g'],
      ['also', 'Also reported'],
      ['source', 'Source'],
    ]);
  });

  it('shows every value and every condition, in a column or among what is also reported', () => {
    const { conditions, results } = columnsHeld(columns);
    for (const { outcome, values: held, others } of comparison.rows) {
      const inColumns = Object.entries(held).flatMap(([name, claims]) => (results.has(name) ? claims : []));
      const also = [...Object.entries(held).flatMap(([name, claims]) => (results.has(name) ? [] : claims)), ...others];
      expect([...inColumns, ...also].map(({ id }) => id).sort()).toEqual(
        outcome.claims.filter((id) => !id.endsWith('--baseline')).sort(),
      );
      const rest = outcome.conditions.filter(({ name }) => !conditions.has(name)).map(({ name }) => name);
      expect(rest).toEqual(outcome.id === 'long-dough--text' ? ['steam', 'oven'] : []);
    }
  });

  it('is narrowed and ordered by them, and says so', () => {
    expect(filters.flatMap(({ names }): readonly string[] => names)).toEqual([
      'base',
      'flour',
      'from',
      'to',
      'volume-from',
      'volume-to',
      'crust-share-from',
      'crust-share-to',
      'q',
      'contradicted',
    ]);
    const facts = factsTeller(atlas, comparisons);
    const row = comparison.rows.find(({ outcome }) => outcome.id === 'wet-dough--loaf')!;
    const said = { ...facts(row.outcome), contradicted: false, text: 'wet dough' };
    expect(said).toMatchObject({
      lists: { base: ['plain-dough'] },
      stated: { flour: ['rye'], hydration: { at: 80 } },
    });
    const state = (query: string) => readState(filters, new URLSearchParams(query));
    expect(met(filters, said, state('flour=rye&from=75'), String)).toBe('certain');
    expect(met(filters, said, state('to=75'), String)).toBe('no');
    expect(phrase(filters, state('base=x&flour=y&from=70&to=80'), (_, value) => value)).toBe(
      'from x with flour y hydration 70 to 80 %',
    );
    expect(writeState(filters, state('to=75&sort=-volume&stray=1'))).toBe('to=75&sort=-volume');
    expect(ordersOf(atlas, comparisons)).toEqual([
      ['', 'hydration'],
      ['-volume', 'volume, highest first'],
      ['subject', 'subject'],
    ]);
  });

  it('draws a chart whose words are those of its column', () => {
    const [column] = comparison.columns;
    const chart = chartOf(graph.field, comparison, column!, () => 'none');
    expect(chart.points.length).toBeGreaterThan(1);
    expect(chartWords(column!, graph.field.tests[0]!, chart)).toEqual({
      heading: 'Volume: bake',
      axis: 'Volume (mL g⁻¹)',
      narrow: 'Volume (mL g⁻¹)',
      says: '',
      lacks: 'no hydration or no volume',
      scale: 'linear',
      unit: 'mL g⁻¹',
    });
  });
});

it('neither says a word of batteries', () => {
  const said = JSON.stringify([field, values, index.records, facetFile(graph)]);
  expect(said).not.toMatch(
    /sodi|collector|electrolyte|cathode|anode|copper|dendrit|batter[iy]e?s?\b(?!.{0,3}yeast)|Coulombic|plating/i,
  );
});
