import * as words from '#words/comparison.ts';
import { memory } from '../asking/asking.ts';
import type { Field, Quantity } from '../field/field.ts';
import { find, term } from '../field/term.ts';
import { extentOf, inBase, type Extent } from '../model/agreement.ts';
import { measureOf } from '../model/condition.ts';
import type { Measure } from '../model/graph.ts';
import type { Comparison } from './comparison.ts';
import type { ComparisonRow } from './comparisonRow.ts';
import { comparedConditions, keyOf, tableColumns } from './comparisonTable.ts';
import { toldUnit } from './toldUnit.ts';

/** A range of numbers that the tables can be narrowed to: of a condition, or of what was reported. */
export interface RangeFilter {
  readonly is: 'range';
  readonly names: readonly [from: string, to: string];
  readonly label: string;
  readonly reads: string;
  readonly unit: string;
  /** Of how many of the first unit of its dimension, in which addresses count, that unit is. */
  readonly times: number;
  /** The condition, or the result by its key among the values of a report. */
  readonly of: { readonly condition: string } | { readonly result: string };
}

/** A range with the numbers that reports state, and how many do not. */
export interface OfferedRange {
  readonly filter: RangeFilter;
  /** The quantities that its numbers are of; none where it is a condition. */
  readonly quantities: readonly Quantity[];
  readonly numbers: readonly number[];
  readonly without: number;
}

type Rows = readonly ComparisonRow[];

/** Ranges of conditions, in the order of columns. */
export function conditionRanges(field: Field, comparisons: readonly Comparison[]): readonly OfferedRange[] {
  const rows = comparisons.flatMap((comparison) => comparison.rows);
  const { order = [], conditions: listed = [] } = field.views.comparison ?? {};
  const needed = new Map(
    comparisons.flatMap(({ test }) => comparedConditions(field, test)).map((shown) => [shown.name, shown]),
  );
  const rank = (name: string): number => (find(listed, name) ? listed.findIndex((one) => one.name === name) : 99);
  return field.conditions
    .flatMap(({ name, dimensions }) => (dimensions.length === 1 ? (needed.get(name) ?? []) : []))
    .filter(({ filter }) => filter)
    .sort((a, b) => rank(a.name) - rank(b.name))
    .map(({ name, key = name, reads }) => {
      const { label, dimensions } = term(field.conditions, name);
      const given = rows.flatMap(({ outcome }) => measureOf(outcome.conditions, name) ?? []);
      const names = name === order[0] ? (['from', 'to'] as const) : endsOf(key);
      return range(field, { names, label, reads: reads ?? label, of: { condition: name } }, dimensions[0], {
        given,
        without: rows.length - given.length,
        quantities: [],
      });
    });
}

/** What results of reports can be narrowed by: columns of values, what is derived, then quantities without a column. */
interface Result {
  readonly key: string;
  readonly label: string;
  readonly dimension: string;
  readonly quantities: readonly Quantity[];
  /** The values of a report that are what the label says. */
  readonly of: (row: ComparisonRow) => readonly Measure[];
}

/** Ranges of what was reported: every column of values of one dimension, what is derived, and what has no column. */
export function resultRanges(field: Field, comparisons: readonly Comparison[]): readonly OfferedRange[] {
  const rows = comparisons.flatMap((comparison) => comparison.rows);
  return resultsOf(field, comparisons).map(({ key, label, dimension, quantities, of }) => {
    const given = rows.map(of);
    const filter = { names: endsOf(key), label, reads: words.whereIs(label), of: { result: key } };
    const without = given.filter(({ length }) => length === 0).length;
    return range(field, filter, dimension, { given: given.flat(), without, quantities });
  });
}

/** Tells the results of a report by the keys of their ranges. */
export function resultsTeller(
  field: Field,
  comparisons: readonly Comparison[],
): (row: ComparisonRow) => Readonly<Record<string, readonly Extent[]>> {
  const results = resultsOf(field, comparisons);
  return (row) =>
    Object.fromEntries(
      results.flatMap(({ key, of }) => {
        const own = of(row);
        return own.length === 0 ? [] : [[key, own.map((measure) => extentOf(field.units, measure))] as const];
      }),
    );
}

const resultsMade = memory<readonly Comparison[], readonly Result[]>();

const resultsOf = (field: Field, comparisons: readonly Comparison[]): readonly Result[] =>
  resultsMade(comparisons, '', () => findResults(field, comparisons));

function findResults(field: Field, comparisons: readonly Comparison[]): readonly Result[] {
  const columns = comparisons.flatMap((comparison) => tableColumns(field, comparison));
  const derived = columns.find(({ is }) => is === 'derived');
  const [first] = comparisons.flatMap(({ rows }) => rows.flatMap(({ cumulative }) => cumulative ?? []));
  const taken = new Set(conditionRanges(field, comparisons).map(({ filter }) => filter.names[0]));
  const all: readonly Result[] = [
    ...(field.views.comparison?.columns ?? []).flatMap(({ name, title, card = title, quantities, qualifiers }) => {
      const [dimension, ...others] = new Set(quantities.map((one) => term(field.quantities, one).dimension));
      if (dimension === undefined || others.length > 0) return [];
      // What only stands in the column without being what its title says is no answer to it.
      const isMeant = (quantity: string): boolean => find(qualifiers, quantity)?.mark !== 'none';
      const of: Result['of'] = ({ values }) =>
        (values[name] ?? []).flatMap(({ quantity, measure }) => (isMeant(quantity) ? [measure] : []));
      return [{ key: name, label: small(card), dimension, quantities: quantities.filter(isMeant), of }];
    }),
    ...(derived && first
      ? [
          {
            key: derived.key,
            label: small(derived.label),
            dimension: term(field.units, first.measure.unit).dimension,
            quantities: [],
            of: ({ cumulative }: ComparisonRow) => (cumulative ? [cumulative.measure] : []),
          },
        ]
      : []),
    ...field.quantities.map(({ name, dimension }) => ({
      key: keyOf(name),
      label: name,
      dimension,
      quantities: [name],
      of: ({ others }: ComparisonRow) =>
        others.flatMap(({ quantity, measure }) => (quantity === name ? [measure] : [])),
    })),
  ];
  const rows: Rows = comparisons.flatMap((comparison) => comparison.rows);
  return all
    .map((one) => (taken.has(endsOf(one.key)[0]) ? { ...one, key: `result-${one.key}` } : one))
    .filter(({ of }) => rows.some((row) => of(row).length > 0));
}

const endsOf = (key: string): readonly [from: string, to: string] => [`${key}-from`, `${key}-to`];

/** Inside a sentence; what begins with more than one capital is a short form. */
const small = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

function range(
  { units }: Field,
  filter: Pick<RangeFilter, 'names' | 'label' | 'reads' | 'of'>,
  dimension: string | undefined,
  { given, without, quantities }: Pick<OfferedRange, 'without' | 'quantities'> & { readonly given: readonly Measure[] },
): OfferedRange {
  const unit = toldUnit(units, dimension, given);
  const numbers = [...new Set(given.map((measure) => inBase(units, measure)))].sort((a, b) => a - b);
  return {
    filter: { is: 'range', ...filter, unit: unit?.display ?? '', times: unit?.factor ?? 1 },
    quantities,
    numbers,
    without,
  };
}
