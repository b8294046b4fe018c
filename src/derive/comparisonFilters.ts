import { find, term } from '../field/term.ts';
import { inBase } from '../model/agreement.ts';
import { entriesOf, measureOf } from '../model/condition.ts';
import type { NodeId } from '../model/graph.ts';
import type { Comparison } from './comparison.ts';
import type { ComparisonRow } from './comparisonRow.ts';
import {
  baseReads,
  baseWord,
  comparedConditions,
  subjectWords,
  tableColumns,
  valuesColumn,
} from './comparisonTable.ts';
import type { Indexes } from './indexes.ts';

/** One thing that the tables can be narrowed by: its names in the address, and how it reads in a sentence. */
export type Filter =
  | { readonly is: 'choice'; readonly names: readonly [string]; readonly label: string; readonly reads: string }
  | {
      readonly is: 'range';
      readonly names: readonly [from: string, to: string];
      readonly label: string;
      readonly reads: string;
      readonly unit: string;
    }
  | { readonly is: 'words' | 'flag'; readonly names: readonly [string] };

/** A filter with what there is to choose; choices with the number of rows they leave, ranges with the values that occur. */
export interface Offered {
  readonly filter: Filter;
  readonly choices: readonly { readonly value: string; readonly says: string; readonly count: number }[];
  readonly values: readonly number[];
  /** How many rows do not say. */
  readonly without: number;
}

/** What a row says of itself: what it lists and counts, by the first name of the filter. */
export interface RowFacts {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly numbers: Readonly<Record<string, number>>;
}

/** A filter with what it asks of a row. */
type Asking =
  | { readonly filter: Filter; readonly listed: (row: ComparisonRow) => readonly NodeId[] }
  | { readonly filter: Filter; readonly number: (row: ComparisonRow) => number | undefined };

const slug = (id: string): string => id.slice(id.indexOf('/') + 1);

/** Base, conditions of entries, then ranges of conditions, in the order of columns. */
function asking(atlas: Indexes, comparisons: readonly Comparison[]): readonly Asking[] {
  const { field } = atlas;
  const order = field.views.comparison?.order ?? [];
  const base = baseWord(field);
  const needed = new Map(
    comparisons.flatMap(({ test }) => comparedConditions(field, test)).map((shown) => [shown.name, shown]),
  );
  const shown = field.conditions.flatMap(({ name }) => needed.get(name) ?? []).filter(({ filter }) => filter);
  const listed = field.views.comparison?.conditions ?? [];
  const rank = (name: string): number => (find(listed, name) ? listed.findIndex((one) => one.name === name) : 99);
  const ordered = shown.toSorted((a, b) => rank(a.name) - rank(b.name));
  const choices = ordered.flatMap((one): readonly Asking[] => {
    const { shape, label } = term(field.conditions, one.name);
    if (shape !== 'entries') return [];
    const filter: Filter = { is: 'choice', names: [one.key ?? one.name], label, reads: one.reads ?? `with ${label}` };
    return [{ filter, listed: ({ outcome }) => entriesOf(outcome.conditions, one.name) }];
  });
  const ranges = ordered.flatMap((one): readonly Asking[] => {
    const { dimensions, label } = term(field.conditions, one.name);
    if (dimensions.length !== 1) return [];
    const key = one.key ?? one.name;
    const unit =
      field.units.find(({ dimension, factor }) => dimension === dimensions[0] && factor === 1)?.display ?? '';
    const filter: Filter = {
      is: 'range',
      names: one.name === order[0] ? ['from', 'to'] : [`${key}-from`, `${key}-to`],
      label,
      reads: one.reads ?? label,
      unit,
    };
    const number = ({ outcome }: ComparisonRow): number | undefined => {
      const measure = measureOf(outcome.conditions, one.name);
      return measure && inBase(field.units, measure);
    };
    return [{ filter, number }];
  });
  return [
    ...(base === undefined
      ? []
      : [
          {
            filter: { is: 'choice' as const, names: ['base'] as const, label: base, reads: baseReads(field) },
            listed: ({ onBases }: ComparisonRow) => onBases,
          },
        ]),
    ...choices,
    ...ranges,
  ];
}

/** What the tables can be narrowed by, and what there is to choose. */
export function filtersOf(atlas: Indexes, comparisons: readonly Comparison[]): readonly Offered[] {
  const rows = comparisons.flatMap((comparison) => comparison.rows);
  const none = { choices: [], values: [], without: 0 };
  return [
    ...asking(atlas, comparisons).map((one): Offered => {
      if ('number' in one) {
        const values = [...new Set(rows.flatMap((row) => one.number(row) ?? []))].sort((a, b) => a - b);
        return { ...none, filter: one.filter, values };
      }
      const count = (of: (row: ComparisonRow) => boolean): number => rows.filter(of).length;
      const choices = [...new Set(rows.flatMap(one.listed))].map((id) => ({
        value: slug(id),
        says: atlas.node(id).title,
        count: count((row) => one.listed(row).includes(id)),
      }));
      return {
        ...none,
        filter: one.filter,
        choices: choices.sort((a, b) => b.count - a.count || a.says.localeCompare(b.says, 'en')),
        without: count((row) => one.listed(row).length === 0),
      };
    }),
    { ...none, filter: { is: 'words', names: ['q'] } },
    { ...none, filter: { is: 'flag', names: ['contradicted'] } },
  ];
}

/** Tells what filters ask of each row. */
export function factsTeller(atlas: Indexes, comparisons: readonly Comparison[]): (row: ComparisonRow) => RowFacts {
  const all = asking(atlas, comparisons);
  return (row) => ({
    lists: Object.fromEntries(
      all.flatMap((one) => ('listed' in one ? [[one.filter.names[0], one.listed(row).map(slug)] as const] : [])),
    ),
    numbers: Object.fromEntries(
      all.flatMap((one) => {
        const value = 'number' in one ? one.number(row) : undefined;
        return value === undefined ? [] : [[one.filter.names[0], value] as const];
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
      const says = column.sort ?? `${column.title.toLowerCase()}, ${low ? 'lowest' : 'highest'} first`;
      return [low ? key : `-${key}`, says] as const;
    }),
    ...(held.some(({ is }) => is === 'derived')
      ? [['-cumulative', derived?.sort ?? `${derived?.title ?? 'derived'}, most first`] as const]
      : []),
    ...(byCondition.length === 0 ? [] : [[subjectKey, subject] as const]),
  ];
}
