/** What the tables are narrowed to and ordered by; empty means any. */
export interface CompareState {
  readonly test: string;
  readonly base: string;
  readonly electrolyte: string;
  readonly from: string;
  readonly to: string;
  readonly 'capacity-from': string;
  readonly 'capacity-to': string;
  readonly q: string;
  readonly contradicted: string;
  /** The key of a column, with a minus for the highest first. */
  readonly sort: string;
}

/** The names in the query of the address, in the order they are written. */
export const filterNames = [
  'base',
  'electrolyte',
  'from',
  'to',
  'capacity-from',
  'capacity-to',
  'q',
  'contradicted',
] as const;
export const stateNames = ['test', ...filterNames, 'sort'] as const;
export type FilterName = (typeof filterNames)[number];

/** Reads a query; what it does not name is empty. */
export const readState = (query: URLSearchParams): CompareState =>
  Object.fromEntries(stateNames.map((name) => [name, query.get(name)?.trim() ?? ''])) as unknown as CompareState;

/** Writes a query without what is empty. */
export const writeState = (state: CompareState): string =>
  new URLSearchParams(
    stateNames.flatMap((name) => (state[name] === '' ? [] : [[name, state[name]] as [string, string]])),
  ).toString();

/** What a row says of itself. */
export interface CompareRow {
  readonly bases: readonly string[];
  readonly electrolytes: readonly string[];
  readonly density: number | undefined;
  readonly capacity: number | undefined;
  readonly contradicted: boolean;
  /** In plain type. */
  readonly text: string;
}

/** Whether a row passes every filter. A row without a current density or areal capacity is in no range of it. */
export function matches(row: CompareRow, state: CompareState, plain: (text: string) => string): boolean {
  const listed = (wanted: string, has: readonly string[]): boolean =>
    wanted === '' || (wanted === 'none' ? has.length === 0 : has.includes(wanted));
  return (
    listed(state.base, row.bases) &&
    listed(state.electrolyte, row.electrolytes) &&
    within(row.density, state.from, state.to) &&
    within(row.capacity, state['capacity-from'], state['capacity-to']) &&
    (state.contradicted === '' || row.contradicted) &&
    plain(state.q)
      .split(' ')
      .every((word) => row.text.includes(word))
  );
}

const within = (value: number | undefined, from: string, to: string): boolean =>
  (from === '' || (value !== undefined && value >= Number(from))) &&
  (to === '' || (value !== undefined && value <= Number(to)));

/** The filters as the end of a sentence: “on Cu foil at 1 mA cm⁻² or more”; `says` gives the words of a choice. */
export function phrase(state: CompareState, says: (name: FilterName, value: string) => string): string {
  const { base, electrolyte, from, to, q, contradicted } = state;
  return [
    base && `on ${says('base', base)}`,
    electrolyte && `in ${says('electrolyte', electrolyte)}`,
    rangePhrase('at', from, to, 'mA cm⁻²'),
    rangePhrase('cycling', state['capacity-from'], state['capacity-to'], 'mAh cm⁻²'),
    q && `with “${q}”`,
    contradicted && 'contradicted or not reconciled',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function rangePhrase(word: string, from: string, to: string, unit: string): string {
  if (from !== '' && from === to) return `${word} ${from} ${unit}`;
  if (from !== '' && to !== '') return `${word} ${from} to ${to} ${unit}`;
  if (from !== '') return `${word} ${from} ${unit} or more`;
  return to === '' ? '' : `${word} ${to} ${unit} or less`;
}

/** For each filter in use, the state without it. A range counts as one. */
export function relaxed(state: CompareState): readonly CompareState[] {
  const drop = (...names: readonly FilterName[]): readonly CompareState[] =>
    names.some((name) => state[name] !== '')
      ? [{ ...state, ...Object.fromEntries(names.map((name) => [name, ''])) }]
      : [];
  return [
    ...drop('base'),
    ...drop('electrolyte'),
    ...drop('from', 'to'),
    ...drop('capacity-from', 'capacity-to'),
    ...drop('q'),
    ...drop('contradicted'),
  ];
}
