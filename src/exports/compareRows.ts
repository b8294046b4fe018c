import type { RowFacts } from '../derive/comparisonFilters.ts';
import type { Told } from '../derive/likeness.ts';

/** Values in order, each different one once. */
export interface Column {
  readonly distinct: readonly string[];
  readonly at: readonly number[];
}

/** All rows of the table of a test, column by column; cells as HTML of the page of all comparisons. */
export interface TestRows {
  /** What its rows are about: one, and several. */
  readonly subject: readonly [one: string, many: string];
  /** What tells its reports apart. */
  readonly told: readonly Told[];
  readonly outcomes: readonly string[];
  readonly facts: readonly RowFacts[];
  /** Which rows the audit finds at odds with others. */
  readonly contradicted: readonly number[];
  readonly cells: readonly Column[];
}

/** Where it lies, from the root of the site. */
export const rowsPath = 'compare/rows.json';
