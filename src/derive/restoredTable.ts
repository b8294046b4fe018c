import { flatten } from '../chemistry/markup.ts';
import type { MeasuredClaim, Node, Outcome, TableRow } from '../model/graph.ts';
import { parseLocator } from '../vocabulary/locators.ts';
import type { Test } from '../vocabulary/tests.ts';

/** What a cell of a restored table holds: outcomes, a printed dash, a lost placeholder, or nothing recorded. */
export type Cell =
  { readonly state: 'given'; readonly outcomes: readonly Outcome[] } | { readonly state: 'dash' | 'lost' | 'empty' };

/** The cell of one collector and test in a table of results. */
export function cellOf(table: Node, row: TableRow, test: Test, outcomes: readonly Outcome[]): Cell {
  const found = outcomes.filter((outcome) => {
    const locator = parseLocator(outcome.evidence.locator);
    return (
      outcome.test === test &&
      locator?.section === table.section!.number &&
      locator.row !== undefined &&
      flatten(locator.row) === flatten(row.printed)
    );
  });
  if (found.length > 0) return { state: 'given', outcomes: found };
  if (row.blank.includes(test)) return { state: 'dash' };
  return { state: row.lost.includes(test) ? 'lost' : 'empty' };
}

/** The claims of a table of properties (parameter × element) for one row, by subject in the order met. */
export function claimsOfRow(table: Node, row: TableRow, measured: readonly MeasuredClaim[]): readonly MeasuredClaim[] {
  return measured.filter(
    (claim) =>
      parseLocator(claim.evidence.locator)?.section === table.section!.number && claim.quantity === row.quantity,
  );
}
