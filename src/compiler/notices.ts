import { unasked } from '../derive/audit/unasked.ts';
import { emptyViews } from '../derive/offer.ts';
import type { FieldReading } from '../field/read.ts';
import { suggest } from '../field/suggest.ts';
import type { Graph } from '../model/graph.ts';
import { quote } from '../source/bounds.ts';
import type { Held } from './held.ts';
import type { Problem } from './problem.ts';
import { sharedAliases } from './rules/name-is-of-one-entry.ts';

/** What of a graph without problems is no mistake but leaves a page off, or may not be meant. Prose is not asked. */
export const noticesOf = (graph: Graph, placeOf: FieldReading['placeOf'], held: Held): readonly Problem[] => [
  ...held.reading('empty pages', graph, emptyPages),
  ...held.reading('unchecked tests', graph, uncheckedTests),
  ...held.reading('names of nobody', graph, namesOfNobody).map(({ table, row, message }) => ({
    ...placeOf(table, row)!,
    rule: 'name-is-of-one-entry',
    message,
  })),
  ...held.reading('shared aliases', graph, sharedAliases),
];

/** Views of the vocabulary that the entries leave empty. */
const emptyPages = (graph: Graph): readonly Problem[] =>
  emptyViews(graph).map((message) => ({ path: 'index.md', line: 1, column: 1, rule: 'page-has-its-entries', message }));

/** Rows of the vocabulary that speak of an entry by an id that none has yet. */
function namesOfNobody({
  field,
  nodes,
}: Graph): readonly { readonly table: string; readonly row: string; readonly message: string }[] {
  const slugs = new Set(nodes.map(({ slug }) => slug));
  const lost = (table: string, rows: readonly { readonly name: string }[]) =>
    rows
      .filter(({ name }) => !slugs.has(name))
      .map(({ name }) => ({
        table,
        row: name,
        message: `no entry has the id ${quote(name)}${suggest(name, [...slugs])}`,
      }));
  const called = field.languages.flatMap(({ name: language, names }) =>
    lost(
      'languages',
      Object.keys(names).map((name) => ({ name })),
    ).map((one) => ({ ...one, row: language })),
  );
  return [
    ...lost('names', field.names),
    ...lost('asked', field.asked),
    ...called,
    ...lost('views.labels', field.views.labels),
  ];
}

/** Tests whose numbers a check could be asked of, and whose names its row lacks. */
const uncheckedTests = (graph: Graph): readonly Problem[] =>
  unasked(graph).map(({ check, outcome }) => ({
    ...outcome.place,
    rule: 'check-has-its-premise',
    message: `the check “${check}” is not asked of the test “${outcome.test}”, which tells all that it compares; name it in checks.${check}.tests of the vocabulary, with those that are there`,
  }));
