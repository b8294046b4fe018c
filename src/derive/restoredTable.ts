import { flatten } from '../chemistry/markup.ts';
import type { Field, Test } from '../field/field.ts';
import type { MeasuredClaim, Node, Outcome, TableRow } from '../model/graph.ts';
import { parseLocator } from '../model/locator.ts';
import { claimsBySection } from './claimsAt.ts';
import type { Indexes } from './indexes.ts';

/** What a cell of a restored table holds: outcomes, a printed dash, a lost placeholder, or nothing recorded. */
export type Cell =
  { readonly state: 'given'; readonly outcomes: readonly Outcome[] } | { readonly state: 'dash' | 'lost' | 'empty' };

/** The cell of one row and test in a table of results, from the outcomes of the subject of the row. */
export function cellOf(
  { locators }: Pick<Field, 'locators'>,
  table: Node,
  row: TableRow,
  test: Test,
  outcomes: readonly Outcome[],
): Cell {
  const printed = flatten(row.printed);
  const found = outcomes.filter((outcome) => {
    if (outcome.test !== test) return false;
    const locator = parseLocator(outcome.evidence.locator, locators);
    return locator?.section === table.section?.number && locator?.row !== undefined && flatten(locator.row) === printed;
  });
  if (found.length > 0) return { state: 'given', outcomes: found };
  if (row.blank.includes(test)) return { state: 'dash' };
  return { state: row.lost.includes(test) ? 'lost' : 'empty' };
}

/** The claims of a table of properties (parameter × subject) for one row, in the order of the graph. */
export const claimsOfRow = ({ graph }: Indexes, table: Node, row: TableRow): readonly MeasuredClaim[] =>
  (claimsBySection(graph).get(table.section?.number) ?? []).flatMap(({ item }) =>
    item.shape === 'measured' && item.claim.quantity === row.quantity ? [item.claim] : [],
  );
