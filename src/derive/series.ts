import { alternativesOf, type FacetFilter, type RowFacts } from './comparisonFilters.ts';

/** What a mark of a chart is coloured as: a series by its place, one beyond those told apart, one of several (not stated which), or not stated. */
export type Series = number | 'other' | 'several' | 'none';

/** The series of a report by a facet; `several` where alternatives are of different ones. */
export function seriesBy(filter: FacetFilter | undefined, facts: RowFacts): Series {
  if (filter === undefined) return 'none';
  // Of what holds at once the first that has a series counts.
  const all = alternativesOf(filter, facts).map(
    (values): Series => values.map((value) => filter.seriesOf[value]).find((at) => at !== undefined) ?? 'other',
  );
  const [first, ...others] = new Set(all);
  if (first === undefined) return 'none';
  return others.length > 0 ? 'several' : first;
}

/** The series of reports that one mark stands for: what only some of them state is what all of them are. */
export function seriesOfAll(all: readonly Series[]): Series {
  const [first, ...others] = new Set(all.filter((one) => one !== 'none' && one !== 'several'));
  if (first !== undefined) return others.length > 0 ? 'several' : first;
  return all.includes('several') ? 'several' : 'none';
}
