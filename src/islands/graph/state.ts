/** What the address of the explorer says: everything needed to see the same picture again. */
export interface GraphState {
  /** `<kind>/<slug>` of the entry in the middle; the overview when absent. */
  readonly focus?: string | undefined;
  readonly steps: number;
  /** Id of a box or a line. */
  readonly selected?: string | undefined;
  /** Boxes a column shows at most. */
  readonly most: number;
  /** Lines shown at most. */
  readonly lines: number;
  /** Whether sections and references are drawn too. */
  readonly sources: boolean;
  /** Whether what merely follows is drawn; absent: around an entry, and not in the overview. */
  readonly follows?: boolean | undefined;
  /** Tests whose outcomes stand each for itself. */
  readonly open: readonly string[];
  readonly filters: Filters;
}

/** Show only these; an empty list shows all. */
export interface Filters {
  readonly kind: readonly string[];
  readonly class: readonly string[];
  readonly relation: readonly string[];
  readonly basis: readonly string[];
  readonly reference: readonly string[];
}

export const filterNames = ['kind', 'class', 'relation', 'basis', 'reference'] as const;
export const noFilters: Filters = { kind: [], class: [], relation: [], basis: [], reference: [] };
/** More lines than this at once are a tangle. */
export const fewLines = 60;
export const start: GraphState = { steps: 1, most: 12, lines: fewLines, sources: false, open: [], filters: noFilters };

/** Whether what merely follows is drawn in a state. */
export const showsFollows = ({ follows, focus }: Pick<GraphState, 'follows' | 'focus'>): boolean =>
  follows ?? focus !== undefined;

/** Reads the state from a query string; what is not understood is left at its default. */
export function readState(query: string): GraphState {
  const found = new URLSearchParams(query);
  const focus = found.get('focus');
  const selected = found.get('selected');
  const most = Number(found.get('most'));
  const follows = found.get('follows');
  const list = (name: string): readonly string[] => (found.get(name) ?? '').split(';').filter((value) => value !== '');
  return {
    ...(focus && /^[a-z]+\/[a-z0-9-]+$/.test(focus) ? { focus } : {}),
    ...(selected ? { selected } : {}),
    steps: ['2', '3'].includes(found.get('steps') ?? '') ? Number(found.get('steps')) : 1,
    most: most >= 1 && most <= 200 ? Math.floor(most) : start.most,
    lines: found.get('lines') === 'all' ? Infinity : fewLines,
    sources: found.get('sources') === 'yes',
    ...(follows === 'yes' || follows === 'no' ? { follows: follows === 'yes' } : {}),
    open: list('open'),
    filters: {
      kind: list('kind'),
      class: list('class'),
      relation: list('relation'),
      basis: list('basis'),
      reference: list('reference'),
    },
  };
}

/** The query string of a state, `?…` or empty; `readState` gives the state back. */
export function writeState(state: GraphState): string {
  const query = new URLSearchParams();
  if (state.focus) query.set('focus', state.focus);
  if (state.steps !== start.steps) query.set('steps', String(state.steps));
  if (state.most !== start.most) query.set('most', String(state.most));
  if (state.lines !== start.lines) query.set('lines', 'all');
  if (state.sources) query.set('sources', 'yes');
  if (state.follows !== undefined) query.set('follows', state.follows ? 'yes' : 'no');
  if (state.open.length > 0) query.set('open', state.open.join(';'));
  for (const name of filterNames) if (state.filters[name].length > 0) query.set(name, state.filters[name].join(';'));
  if (state.selected) query.set('selected', state.selected);
  // Slashes, colons and semicolons may stand in a query as they are, and read better.
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%3B', ';').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
