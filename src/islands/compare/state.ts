import type { Filter, RowFacts } from '../../derive/comparisonFilters.ts';

/** What the tables are narrowed to and ordered by, by name in the address; empty means any. */
export type CompareState = Readonly<Record<string, string>>;

type Filters = readonly Filter[];

/** The names in the query of the address, in the order they are written; `sort` is the key of a column, with a minus for the highest first. */
export const stateNames = (filters: Filters): readonly string[] => [
  'test',
  ...filters.flatMap(({ names }): readonly string[] => names),
  'sort',
];

/** Reads a query; what it does not name is empty. */
export const readState = (filters: Filters, query: URLSearchParams): CompareState =>
  Object.fromEntries(stateNames(filters).map((name) => [name, query.get(name)?.trim() ?? '']));

/** Writes a query without what is empty. */
export const writeState = (filters: Filters, state: CompareState): string =>
  new URLSearchParams(
    stateNames(filters).flatMap((name) => {
      const value = state[name] ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  ).toString();

/** What a row says of itself. */
export interface CompareRow extends RowFacts {
  readonly contradicted: boolean;
  /** In plain type. */
  readonly text: string;
}

/** What is chosen of a filter: one value, or both ends of a range. */
const chosen = ({ names }: Filter, state: CompareState): readonly [string, string] => [
  state[names[0]] ?? '',
  state[names.at(-1)!] ?? '',
];

/** Whether a row passes every filter. A row without a condition is in no range of it. */
export const matches = (
  filters: Filters,
  row: CompareRow,
  state: CompareState,
  plain: (text: string) => string,
): boolean =>
  filters.every((filter) => {
    const [value, end] = chosen(filter, state);
    switch (filter.is) {
      case 'choice': {
        const has = row.lists[filter.names[0]] ?? [];
        return value === '' || (value === 'none' ? has.length === 0 : has.includes(value));
      }
      case 'range':
        return within(row.numbers[filter.names[0]], value, end);
      case 'words':
        return plain(value)
          .split(' ')
          .every((word) => row.text.includes(word));
      case 'flag':
        return value === '' || row.contradicted;
    }
  });

const within = (value: number | undefined, from: string, to: string): boolean =>
  (from === '' || (value !== undefined && value >= Number(from))) &&
  (to === '' || (value !== undefined && value <= Number(to)));

/** The filters as the end of a sentence: “on Plain dough at 60 % or more”; `says` gives the words of a choice. */
export const phrase = (filters: Filters, state: CompareState, says: (name: string, value: string) => string): string =>
  filters
    .map((filter) => {
      const [value, end] = chosen(filter, state);
      switch (filter.is) {
        case 'choice':
          return value && `${filter.reads} ${says(filter.names[0], value)}`;
        case 'range':
          return rangePhrase(filter.reads, value, end, filter.unit);
        case 'words':
          return value && `with “${value}”`;
        case 'flag':
          return value && 'contradicted or not reconciled';
      }
    })
    .filter((part) => part !== '')
    .join(' ');

function rangePhrase(word: string, from: string, to: string, unit: string): string {
  const told = (number: string): string => (unit === '' ? number : `${number} ${unit}`);
  if (from !== '' && from === to) return `${word} ${told(from)}`;
  if (from !== '' && to !== '') return `${word} ${from} to ${told(to)}`;
  if (from !== '') return `${word} ${told(from)} or more`;
  return to === '' ? '' : `${word} ${told(to)} or less`;
}

/** For each filter in use, the state without it. A range counts as one. */
export const relaxed = (filters: Filters, state: CompareState): readonly CompareState[] =>
  filters.flatMap((filter) =>
    chosen(filter, state).some((value) => value !== '')
      ? [{ ...state, ...Object.fromEntries(filter.names.map((name) => [name, ''])) }]
      : [],
  );
