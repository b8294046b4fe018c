import * as words from '#words/comparison.ts';
import type { ConditionTerm, Field } from '../field/field.ts';
import { isGiven } from '../model/condition.ts';
import type { Comparison } from './comparison.ts';
import { tableColumns } from './comparisonTable.ts';

/** A condition of a table, and how many of its reports do not state it. */
export interface Unstated {
  readonly label: string;
  readonly count: number;
}

/** The conditions of a table that reports leave out. */
export const unstatedIn = (field: Field, comparison: Comparison): readonly Unstated[] =>
  tableColumns(field, comparison)
    .flatMap((column): readonly ConditionTerm[] => (column.is === 'condition' ? [column.condition] : []))
    .map(({ name, label }) => ({
      label,
      count: comparison.rows.filter(({ outcome }) => !isGiven(outcome.conditions, name)).length,
    }));

/** Says it once for a table: “Not reported (–): flour in 12 of 31, hydration in 2”; empty where all is stated. */
export function unstatedWords(all: readonly Unstated[], reports: number): string {
  const missing = all.filter(({ count }) => count > 0);
  if (missing.length === 0) return '';
  return words.unstated(
    missing.map(({ label, count }, place) =>
      place === 0 ? words.unstatedInOf(label, count, reports) : words.unstatedIn(label, count),
    ),
  );
}
