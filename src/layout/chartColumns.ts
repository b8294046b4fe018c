import type { Comparison } from '../derive/comparison.ts';
import type { Field } from '../field/field.ts';
import type { ComparisonColumn } from '../field/views.ts';

/** What can be drawn of the reports on a test: its columns of values, those that the vocabulary draws first, then every quantity without one. */
export function chartColumns(field: Field, { test, rows, columns }: Comparison): readonly ComparisonColumn[] {
  const others = new Set(rows.flatMap((row) => row.others.map(({ quantity }) => quantity)));
  return [
    ...columns
      .filter(({ name }) => rows.some(({ values }) => values[name]!.length > 0))
      .toSorted((a, b) => Number(b.chart.includes(test)) - Number(a.chart.includes(test))),
    ...field.quantities
      .filter(({ name }) => others.has(name))
      .map(({ name }) => ({
        name: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
        title: name.charAt(0).toUpperCase() + name.slice(1),
        quantities: [name],
        chart: [],
        qualifiers: [],
      })),
  ];
}
