import { flatten } from '../chemistry/markup.ts';
import type { Field, Test } from '../field/field.ts';
import { quantityId } from '../field/quantityId.ts';
import type { TableGroup, TableView } from '../field/views.ts';
import { isGiven } from '../model/condition.ts';
import type { Graph, MeasuredClaim, Node, Outcome, TableRow } from '../model/graph.ts';
import { parseLocator } from '../model/locator.ts';
import { claimsBySection } from './claimsAt.ts';
import type { Indexes } from './indexes.ts';

/** What a cell of a restored table holds: outcomes, a printed dash, a lost placeholder, or nothing recorded. */
export type Cell =
  { readonly state: 'given'; readonly outcomes: readonly Outcome[] } | { readonly state: 'dash' | 'lost' | 'empty' };

/**
 * The groups of columns of a table of results: those of the vocabulary, and one for each other test that a row reports on, with what
 * its outcomes give. No value is left out because nobody foresaw it.
 */
export function groupsOf({ field, outcomes, measured }: Graph, table: Node, view?: TableView): readonly TableGroup[] {
  const told = view?.groups ?? [];
  const here = outcomes.filter(
    ({ evidence }) => parseLocator(evidence.locator, field.locators)?.section === table.section?.number,
  );
  const others = field.tests.filter(({ name }) => told.every(({ test }) => test !== name));
  return [
    ...told,
    ...others.flatMap(({ name: test, label }): readonly TableGroup[] => {
      const own = here.filter((outcome) => outcome.test === test);
      const ids = new Set(own.map(({ id }) => id));
      const given = new Set(measured.flatMap(({ outcome, quantity }) => (ids.has(outcome) ? [quantity] : [])));
      const results = field.quantities
        .filter(({ name }) => given.has(name))
        .map(({ name }) => ({ name: inColumns(quantityId(name)), quantities: [name] }));
      const conditions = field.conditions.filter(({ name }) =>
        own.some((outcome) => isGiven(outcome.conditions, name)),
      );
      return own.length === 0
        ? []
        : [
            {
              name: inColumns(test),
              test,
              title: label,
              conditions: conditions.map(({ name }) => name),
              results,
            },
          ];
    }),
  ];
}

const inColumns = (id: string): string => id.replaceAll('-', '_');

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
