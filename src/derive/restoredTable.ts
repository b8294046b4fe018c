import { flatten } from '../chemistry/markup.ts';
import type { Field, Test } from '../field/field.ts';
import { quantityId } from '../field/quantityId.ts';
import type { TableGroup, TableView } from '../field/views.ts';
import { isGiven } from '../model/condition.ts';
import type { Graph, MeasuredClaim, Node, Outcome, TableRow } from '../model/graph.ts';
import { parseLocator } from '../model/locator.ts';
import { claimsBySection } from './claimsAt.ts';
import type { Indexes } from './indexes.ts';
import { perGraph } from './perGraph.ts';

/** What a cell of a restored table holds: outcomes, a printed dash, a lost placeholder, or nothing recorded. */
export type Cell = Given | { readonly state: 'dash' | 'lost' | 'empty' };
interface Given {
  readonly state: 'given';
  readonly outcomes: readonly Outcome[];
}

/** The outcomes by the number of the section, table or figure they stand in. */
const outcomesBySection = perGraph(({ field, outcomes }) =>
  Map.groupBy(outcomes, ({ evidence }) => parseLocator(evidence.locator, field.locators)?.section),
);

/** What each outcome gives values of. */
const quantitiesGiven = perGraph(
  ({ measured }) =>
    new Map(
      [...Map.groupBy(measured, ({ outcome }) => outcome)].map(([id, own]) => [
        id,
        own.map(({ quantity }) => quantity),
      ]),
    ),
);

/**
 * The groups of columns of a table of results: those of the vocabulary, and one for each other test that a row reports on, with what
 * its outcomes give. No value is left out because nobody foresaw it.
 */
export function groupsOf(graph: Graph, table: Node, view?: TableView): readonly TableGroup[] {
  const { field } = graph;
  const told = view?.groups ?? [];
  const here = (table.section && outcomesBySection(graph).get(table.section.number)) ?? [];
  const others = field.tests.filter(({ name }) => told.every(({ test }) => test !== name));
  return [
    ...told,
    ...others.flatMap(({ name: test, label }): readonly TableGroup[] => {
      const own = here.filter((outcome) => outcome.test === test);
      const given = new Set(own.flatMap(({ id }) => quantitiesGiven(graph).get(id) ?? []));
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

/** The measured claims by the section they stand in, and there by quantity. */
const measuredBySection = perGraph(
  (graph) =>
    new Map(
      [...claimsBySection(graph)].map(([section, placed]) => [
        section,
        Map.groupBy(
          placed.flatMap(({ item }) => (item.shape === 'measured' ? [item.claim] : [])),
          ({ quantity }) => quantity,
        ),
      ]),
    ),
);

/** The claims of a table of properties (parameter × subject) for one row, in the order of the graph. */
export const claimsOfRow = ({ graph }: Indexes, table: Node, row: TableRow): readonly MeasuredClaim[] =>
  (row.quantity !== undefined && measuredBySection(graph).get(table.section?.number)?.get(row.quantity)) || [];

const worksByNumber = perGraph(
  ({ nodes }) => new Map(nodes.flatMap((node) => (node.bibliography ? [[node.bibliography.number, node]] : []))),
);

/** The work that the list of references has under a number. */
export const workNumbered = (graph: Graph, number: number): Node | undefined => worksByNumber(graph).get(number);
