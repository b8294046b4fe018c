import { memory } from '../asking/asking.ts';
import type { Comparison } from '../derive/comparison.ts';
import { factsTeller, filtersOf, type FacetFilter } from '../derive/comparisonFilters.ts';
import type { Indexes } from '../derive/indexes.ts';
import { seriesBy } from '../derive/series.ts';
import type { ComparisonColumn } from '../field/views.ts';
import { chartColumns } from './chartColumns.ts';
import { chartOf, type Chart } from './chartPoints.ts';
import type { SeriesNames } from './chartSeries.ts';

/** A chart of a column. */
export interface ColumnChart {
  readonly column: ComparisonColumn;
  readonly chart: Chart;
}

/** The charts of comparisons, and what their colours are called. */
interface ComparisonCharts {
  readonly names: SeriesNames | undefined;
  readonly of: (comparison: Comparison) => readonly ColumnChart[];
}

const made = memory<readonly Comparison[], ComparisonCharts>();

/** The charts of comparisons, coloured by the first facet; worked out once, however many pages of tests show them. */
export const comparisonCharts = (atlas: Indexes, comparisons: readonly Comparison[]): ComparisonCharts =>
  made(comparisons, '', () => chartsOf(atlas, comparisons));

function chartsOf(atlas: Indexes, comparisons: readonly Comparison[]): ComparisonCharts {
  const facet = filtersOf(atlas, comparisons)
    .map(({ filter }) => filter)
    .find((filter): filter is FacetFilter => filter.is === 'facet');
  const factsOf = factsTeller(atlas, comparisons);
  return {
    names: facet && { label: facet.label, titles: facet.series },
    // One point is no chart.
    of: (comparison) =>
      chartColumns(atlas.field, comparison)
        .map((column) => ({
          column,
          chart: chartOf(atlas.field, comparison, column, (outcome) => seriesBy(facet, factsOf(outcome))),
        }))
        .filter(({ chart }) => chart.points.length > 1),
  };
}
