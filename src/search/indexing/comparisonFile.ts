import { ordered } from '#words/searchCompare.ts';
import { compareTests, type Comparison } from '../../derive/comparison.ts';
import { filtersOf } from '../../derive/comparisonFilters.ts';
import { tableColumns, valuesColumn, type TableColumn } from '../../derive/comparisonTable.ts';
import { hasGaps } from '../../derive/gaps.ts';
import type { Indexes } from '../../derive/indexes.ts';
import type { ComparedBy, ComparisonFile } from '../facts/comparisonFile.ts';

/** What a question can open the comparison with: its orders, and what there is to narrow it to. */
export function comparisonFile(atlas: Indexes): ComparisonFile {
  const comparisons = compareTests(atlas, []);
  const offered = filtersOf(atlas, comparisons);
  const columns = comparisons.flatMap((comparison) => tableColumns(atlas.field, comparison));
  const conditions = [
    ...new Map(
      columns.flatMap((one) => (one.is === 'condition' ? [[one.condition.label, one] as const] : [])),
    ).values(),
  ];
  return {
    by: [...byValues(atlas, comparisons), ...byConditions(comparisons, conditions)],
    filters: offered.flatMap(({ filter, choices }) =>
      'reads' in filter && choices.length > 0
        ? [
            {
              name: filter.names[0],
              reads: filter.reads,
              values: Object.fromEntries(choices.map(({ value, says }) => [value, says])),
            },
          ]
        : [],
    ),
    subjects: Object.fromEntries(
      comparisons.flatMap(({ rows }) => rows.map(({ subject }) => [subject.slug, subject.title] as const)),
    ),
    ranges: offered.flatMap(({ filter, quantities }): ComparisonFile['ranges'] => {
      if (filter.is !== 'range') return [];
      const { of, names, reads, unit, times } = filter;
      const told = { names, reads, unit, times };
      if ('condition' in of)
        return conditions.some(({ condition }) => condition.name === of.condition)
          ? [{ ...told, condition: of.condition }]
          : [];
      return quantities.length > 0 ? [{ ...told, quantities }] : [];
    }),
    hasGaps: hasGaps(atlas.graph),
  };
}

function byValues({ field }: Indexes, comparisons: readonly Comparison[]): readonly ComparedBy[] {
  return (field.views.comparison?.columns ?? []).flatMap((column) => {
    const tests = comparisons.flatMap(({ test, columns }) =>
      columns.some(({ name }) => name === column.name) && (column.tests?.includes(test) ?? true) ? [test] : [],
    );
    const { key, first } = valuesColumn(field, column);
    const isLow = first === 'ascending';
    const says = column.sort ?? ordered(column.title.toLowerCase(), isLow);
    return tests.length === 0 ? [] : [{ sort: isLow ? key : `-${key}`, says, quantities: column.quantities, tests }];
  });
}

const byConditions = (
  comparisons: readonly Comparison[],
  columns: readonly (TableColumn & { readonly is: 'condition' })[],
): readonly ComparedBy[] =>
  columns.flatMap(({ key, condition }) =>
    condition.shape === 'measure' && condition.dimensions.length === 1
      ? [
          {
            sort: `-${key}`,
            says: ordered(condition.label, false),
            quantities: [],
            condition: condition.name,
            tests: comparisons.flatMap(({ test, conditions }) =>
              conditions.some(({ name }) => name === condition.name) ? [test] : [],
            ),
          },
        ]
      : [],
  );
