import { meetsChoice, meetsRange, strongest, weakest, type Certainty } from '../../derive/certainty.ts';
import {
  alternativesOf,
  familiesIn,
  type FacetFilter,
  type Filter,
  type RowFacts,
} from '../../derive/comparisonFilters.ts';
import type { RangeFilter } from '../../derive/comparisonRanges.ts';
import type { Extent } from '../../model/agreement.ts';
import { isAsked, one, type CompareState } from './state.ts';

/** What a row says of itself. */
export interface CompareRow extends RowFacts {
  readonly contradicted: boolean;
  /** In plain type. */
  readonly text: string;
}

/** Whether a row surely passes every filter, possibly does, or does not; `plain` makes plain type of what is typed. */
export const met = (
  filters: readonly Filter[],
  row: CompareRow,
  state: CompareState,
  plain: (text: string) => string,
): Certainty =>
  weakest(filters.map((filter) => (isAsked(filter, state) ? metBy(filter, row, state, plain) : 'certain')));

function metBy(filter: Filter, row: CompareRow, state: CompareState, plain: (text: string) => string): Certainty {
  switch (filter.is) {
    case 'facet':
      return metByFacet(filter, row, state[filter.names[0]] ?? []);
    case 'range': {
      const [from, to] = filter.names.map((name) => one(state, name));
      const [low, high] = [from === '' ? -Infinity : Number(from), to === '' ? Infinity : Number(to)];
      // A report may give a result several times: one of them is enough.
      return strongest(numbersIn(row, filter).map((stated) => meetsRange(stated, low, high)));
    }
    case 'words':
      return sure(
        plain(one(state, filter.names[0]))
          .split(' ')
          .every((word) => row.text.includes(word)),
      );
    case 'flag':
      return sure(row.contradicted);
  }
}

/** Whether a row has one of the chosen values; `none` is chosen for those that state nothing. */
export function metByFacet(filter: FacetFilter, row: RowFacts, chosen: readonly string[]): Certainty {
  const alternatives = alternativesOf(filter, row);
  return strongest([
    sure(chosen.includes('none') && alternatives.length === 0),
    meetsChoice(alternatives, chosen, families(filter)),
  ]);
}

const known = new WeakMap<FacetFilter, (value: string) => readonly string[]>();
function families(filter: FacetFilter): (value: string) => readonly string[] {
  const found = known.get(filter) ?? familiesIn(filter);
  known.set(filter, found);
  return found;
}

const sure = (whether: boolean): Certainty => (whether ? 'certain' : 'no');

function numbersIn({ stated, results }: RowFacts, { of }: RangeFilter): readonly Extent[] {
  if ('result' in of) return results[of.result] ?? [];
  const found = stated[of.condition];
  return typeof found === 'object' && 'at' in found ? [found as Extent] : [];
}
