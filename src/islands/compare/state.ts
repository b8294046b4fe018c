import * as words from '#words/compare.ts';
import type { Filter } from '../../derive/comparisonFilters.ts';
import type { RangeFilter } from '../../derive/comparisonRanges.ts';

/** What the tables are narrowed to, ordered and drawn by, by name in the address; what is empty or absent means any. */
export type CompareState = Readonly<Record<string, readonly string[]>>;

type Filters = readonly Filter[];

/** What can stand in an address several times. */
const several: readonly string[] = ['chart', 'keep', 'page'];

/**
 * The names in the query of the address, in the order they are written: `colour` a facet, `chart` charts that are open, `keep` reports
 * side by side, `page` the page of a test whose rows take several, `like` a report that others are set beside, `sort` the key of a column, with a minus for the highest first.
 */
export const stateNames = (filters: Filters): readonly string[] => [
  'test',
  ...filters.flatMap(({ names }): readonly string[] => names),
  'colour',
  ...several,
  'like',
  'sort',
];

const isMany = (filters: Filters, name: string): boolean =>
  several.includes(name) || filters.some(({ is, names }) => is === 'facet' && names[0] === name);

/** Reads a query; what it does not name is empty. */
export const readState = (filters: Filters, query: URLSearchParams): CompareState =>
  Object.fromEntries(
    stateNames(filters).map((name) => {
      const values = [...new Set(query.getAll(name).map((value) => value.trim()))].filter((value) => value !== '');
      return [name, isMany(filters, name) ? values : values.slice(0, 1)];
    }),
  );

/** Writes a query without what is empty. */
export const writeState = (filters: Filters, state: CompareState): string =>
  new URLSearchParams(
    stateNames(filters).flatMap((name) => (state[name] ?? []).map((value) => [name, value])),
  ).toString();

/** The one value of a name; empty where there is none. */
export const one = (state: CompareState, name: string): string => state[name]?.[0] ?? '';

/** Whether anything is asked of a filter. */
export const isAsked = ({ names }: Filter, state: CompareState): boolean =>
  names.some((name: string) => (state[name] ?? []).length > 0);

/** The filters as the end of a sentence: “on Plain dough at 60 % or more”; `says` gives the words of a choice. */
export const phrase = (
  filters: Filters,
  state: CompareState,
  says: (name: string, value: string) => string,
): string => {
  const parts = filters
    .map((filter) => ({ filter, says: partOf(filter, state, says) }))
    .filter((part) => part.says !== '');
  const isResult = ({ filter }: (typeof parts)[number]): boolean => filter.is === 'range' && 'result' in filter.of;
  return parts
    .map((part, at) => (isResult(part) && at > 0 && isResult(parts[at - 1]!) ? words.andWhere(part.says) : part.says))
    .join(' ');
};

function partOf(filter: Filter, state: CompareState, says: (name: string, value: string) => string): string {
  const [value, end] = [one(state, filter.names[0]), one(state, filter.names.at(-1)!)];
  switch (filter.is) {
    case 'facet': {
      const chosen = (state[filter.names[0]] ?? []).map((choice) => says(filter.names[0], choice));
      return chosen.length === 0 ? '' : words.reads(filter.reads, chosen);
    }
    case 'range':
      return rangePhrase(filter.reads, value, end, filter);
    case 'words':
      return value && words.withQuoted(value);
    case 'flag':
      return value && words.contradicted;
  }
}

/** A number of an address in the unit that is told. */
const inUnit = (number: string, times: number): string =>
  times === 1 || number === '' || Number.isNaN(Number(number))
    ? number
    : String(Number((Number(number) / times).toPrecision(12)));

function rangePhrase(word: string, low: string, high: string, range: Pick<RangeFilter, 'unit' | 'times'>): string {
  const { unit, times } = range;
  const [from, to] = [inUnit(low, times), inUnit(high, times)];
  const told = (number: string): string => (unit === '' ? number : `${number} ${unit}`);
  if (from !== '' && from === to) return words.exactly(word, told(from));
  if (from !== '' && to !== '') return words.fromTo(word, from, told(to));
  if (from !== '') return words.orMore(word, told(from));
  return to === '' ? '' : words.orLess(word, told(to));
}

/** For each filter in use, the state without it. A range counts as one. */
export const relaxed = (filters: Filters, state: CompareState): readonly CompareState[] =>
  filters.flatMap((filter) =>
    isAsked(filter, state)
      ? [{ ...state, page: [], ...Object.fromEntries(filter.names.map((name) => [name, []])) }]
      : [],
  );

/** Whether two states show the same rows in the same order, however they are coloured. */
export const showsTheSame = (filters: Filters, a: CompareState, b: CompareState): boolean =>
  [a, b]
    .map((state) => writeState(filters, { ...state, colour: [], chart: [], keep: [], page: [] }))
    .every((query, _, [first]) => query === first);
