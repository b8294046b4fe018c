import { subjectWordsOf, tableColumns } from '../../derive/comparisonTable.ts';
import { toldOf } from '../../derive/likeForLike.ts';
import type { Column, TestRows } from '../../exports/compareRows.ts';
import { isGiven } from '../../model/condition.ts';
import type { Around } from '../around.ts';
import { compared, comparedFacts } from './compared.ts';
import { rowCells } from './table.ts';

/** All rows of all tests, for the script that finds, sorts and hands over among them; by test. */
export function compareRows(around: Around): Readonly<Record<string, TestRows>> {
  const factsOf = comparedFacts(around.atlas.graph);
  const { field } = around.atlas;
  const beside: Around = { ...around, link: (address) => `..${address}` };
  return Object.fromEntries(
    compared(around.atlas.graph).map((comparison) => {
      const { test, rows } = comparison;
      const columns = tableColumns(field, comparison);
      const cells = rows.map((row) => rowCells(beside, row, columns).map(String));
      return [
        test,
        {
          subject: subjectWordsOf(field, rows),
          told: toldOf(field, test).filter(
            ({ name, needed }) => needed || rows.some(({ outcome: { conditions } }) => isGiven(conditions, name)),
          ),
          outcomes: rows.map(({ outcome }) => outcome.id),
          facts: rows.map(({ outcome }) => factsOf(outcome)),
          contradicted: rows.flatMap(({ disagreements }, at) => (disagreements.length > 0 ? [at] : [])),
          cells: columns.map((_, at) => columnOf(cells.map((row) => row[at]!))),
        },
      ];
    }),
  );
}

function columnOf(values: readonly string[]): Column {
  const places = new Map([...new Set(values)].map((value, at) => [value, at]));
  return { distinct: [...places.keys()], at: values.map((value) => places.get(value)!) };
}
