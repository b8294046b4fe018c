import * as words from '#words/comparison.ts';
import { memory } from '../asking/asking.ts';
import type { Quantity } from '../field/field.ts';
import type { Extent } from '../model/agreement.ts';
import type { NodeId, Outcome } from '../model/graph.ts';
import { countChoices } from './certainty.ts';
import type { Comparison } from './comparison.ts';
import { offeredFacets, type FacetValue } from './comparisonFacets.ts';
import { conditionRanges, resultRanges, resultsTeller, type RangeFilter } from './comparisonRanges.ts';
import { subjectWords, tableColumns, valuesColumn } from './comparisonTable.ts';
import { withAbove } from './facetTree.ts';
import type { Indexes } from './indexes.ts';
import type { Statements } from './likeness.ts';
import { statedBy } from './stated.ts';

/** One thing that the tables can be narrowed by: its names in the address, and how it reads in a sentence. */
export type Filter =
  | {
      readonly is: 'facet';
      readonly names: readonly [string];
      readonly label: string;
      readonly reads: string;
      /** The condition that states it; else a report lists what holds. */
      readonly condition?: string;
      readonly values: readonly FacetValue[];
      readonly series: readonly string[];
      readonly seriesOf: Readonly<Record<string, number>>;
    }
  | RangeFilter
  | { readonly is: 'words' | 'flag'; readonly names: readonly [string] };

/** A filter that is a facet. */
export type FacetFilter = Filter & { readonly is: 'facet' };

/** A filter with what there is to choose: values of a facet with the reports that surely and possibly have them, numbers of a range. */
export interface Offered {
  readonly filter: Filter;
  readonly choices: readonly (FacetValue & { readonly certain: number; readonly possible: number })[];
  readonly numbers: readonly number[];
  /** Of a range: the quantities that its numbers are of; none where it is a condition. */
  readonly quantities: readonly Quantity[];
  /** How many reports do not say. */
  readonly without: number;
}

/** What a report says of itself: its conditions, its results by the key of their range, and what holds of its subject by facet; entries by their names in addresses. */
export interface RowFacts {
  readonly stated: Statements;
  readonly results: Readonly<Record<string, readonly Extent[]>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** What a report has of a facet: the alternatives, one of which is meant, each with the values that hold at once. */
export function alternativesOf(filter: FacetFilter, { stated, lists }: RowFacts): readonly (readonly string[])[] {
  if (filter.condition === undefined) {
    const all = lists[filter.names[0]] ?? [];
    return all.length > 0 ? [all] : [];
  }
  const entries = stated[filter.condition];
  return Array.isArray(entries) ? (entries as readonly string[]).map((one) => [one]) : [];
}

/** What each value of a facet is part of, itself included. */
export function familiesIn({ values }: FacetFilter): (value: string) => readonly string[] {
  const above = new Map(values.map((one) => [one.value, one.above]));
  const known = new Map<string, readonly string[]>();
  return (value) => {
    const found = known.get(value) ?? withAbove(above, value);
    known.set(value, found);
    return found;
  };
}

const slug = (id: NodeId): string => id.slice(id.indexOf('/') + 1);

const made = memory<readonly Comparison[], readonly Offered[]>();

/** Facets, then ranges of conditions and of results in the order of columns, then words and a mark; made once for the comparisons of a graph. */
export const filtersOf = (atlas: Indexes, comparisons: readonly Comparison[]): readonly Offered[] =>
  made(comparisons, '', () => makeFilters(atlas, comparisons));

function makeFilters(atlas: Indexes, comparisons: readonly Comparison[]): readonly Offered[] {
  const outcomes = comparisons.flatMap(({ rows }) => rows.map(({ outcome }) => outcome));
  const factsOf = factsTeller(atlas, comparisons);
  const facts = outcomes.map(factsOf);
  const none = { choices: [], numbers: [], quantities: [], without: 0 };
  const facets = offeredFacets(atlas, comparisons).map((one): Offered => {
    const { facet, values, series, seriesOf } = one;
    const filter: FacetFilter = {
      is: 'facet',
      names: [facet.name],
      label: facet.heading.charAt(0).toLowerCase() + facet.heading.slice(1),
      reads: facet.reads,
      ...(facet.condition !== undefined && { condition: facet.condition }),
      values,
      series,
      seriesOf,
    };
    const had = facts.map((row) => alternativesOf(filter, row));
    const met = countChoices(had, familiesIn(filter));
    const choices = values
      .filter(({ depth }) => depth !== undefined)
      .map((value) => ({ ...value, certain: 0, possible: 0, ...met.get(value.value) }));
    return { ...none, filter, choices, without: had.filter(({ length }) => length === 0).length };
  });
  return [
    ...facets,
    ...conditionRanges(atlas.field, comparisons).map((one) => ({ ...none, ...one })),
    ...resultRanges(atlas.field, comparisons).map((one) => ({ ...none, ...one })),
    { ...none, filter: { is: 'words', names: ['q'] } },
    { ...none, filter: { is: 'flag', names: ['contradicted'] } },
  ];
}

const tellers = memory<readonly Comparison[], (outcome: Outcome) => RowFacts>();

/** Tells what each report says of itself; the same for all who ask of the comparisons of a graph. */
export const factsTeller = (atlas: Indexes, comparisons: readonly Comparison[]): ((outcome: Outcome) => RowFacts) =>
  tellers(comparisons, '', () => makeTeller(atlas, comparisons));

function makeTeller(atlas: Indexes, comparisons: readonly Comparison[]): (outcome: Outcome) => RowFacts {
  const facets = offeredFacets(atlas, comparisons).filter(({ facet }) => facet.condition === undefined);
  const resultsOf = resultsTeller(atlas.field, comparisons);
  const rows = new Map(comparisons.flatMap((one) => one.rows.map((row) => [row.outcome.id, row] as const)));
  return (outcome) => ({
    results: resultsOf(rows.get(outcome.id)!),
    stated: Object.fromEntries(
      Object.entries(statedBy(atlas.field, outcome)).map(([name, stated]) => [
        name,
        Array.isArray(stated) ? (stated as readonly NodeId[]).map(slug) : stated,
      ]),
    ),
    lists: Object.fromEntries(
      facets.flatMap(({ facet, alternatives }) => {
        const all = alternatives(outcome).flat();
        return all.length === 0 ? [] : [[facet.name, all] as const];
      }),
    ),
  });
}

/** The orders to choose from, as sort keys with words; the empty one is how the tables come. */
export function ordersOf(
  { field }: Indexes,
  comparisons: readonly Comparison[],
): readonly (readonly [key: string, says: string])[] {
  const { order = [], columns = [], derived } = field.views.comparison ?? {};
  const [subject] = subjectWords(field);
  const held = comparisons.flatMap((comparison) => tableColumns(field, comparison));
  const conditions = order.flatMap(
    (name) => held.find((one) => one.is === 'condition' && one.condition.name === name) ?? [],
  );
  const shown = columns.filter((column) => held.some((one) => one.is === 'values' && one.column.name === column.name));
  const subjectKey = held.find(({ is }) => is === 'subject')?.key ?? 'subject';
  const byCondition = conditions.flatMap((one) =>
    one.is === 'condition' ? [[one.key, one.condition.label] as const] : [],
  );
  const plain = byCondition.length === 0 ? subject : byCondition[0]![1];
  return [
    ['', plain],
    ...byCondition.slice(1),
    ...shown.map((column) => {
      const { key, first } = valuesColumn(field, column);
      const low = first === 'ascending';
      const title = column.title.toLowerCase();
      const says = column.sort ?? (low ? words.lowestFirst(title) : words.highestFirst(title));
      return [low ? key : `-${key}`, says] as const;
    }),
    ...(held.some(({ is }) => is === 'derived')
      ? [['-cumulative', derived?.sort ?? words.mostFirst(derived?.title ?? words.derivedValues)] as const]
      : []),
    ...(byCondition.length === 0 ? [] : [[subjectKey, subject] as const]),
  ];
}
