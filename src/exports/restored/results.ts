import * as columnWords from '#words/columns.ts';
import { cellOf, groupsOf } from '../../derive/restoredTable.ts';
import { indexGraph, type Indexes } from '../../derive/indexes.ts';
import type { Field } from '../../field/field.ts';
import { term } from '../../field/term.ts';
import type { TableView } from '../../field/views.ts';
import { entriesOf, measureOf } from '../../model/condition.ts';
import type { Graph, Node, NodeId, Outcome, TableRow } from '../../model/graph.ts';
import { writeMeasure } from '../../model/measure.ts';
import { compactMeasure, lowest, notes } from '../cells.ts';
import { column, type Column } from '../column.ts';
import type { Cell, Row } from '../csv.ts';
import { allOf, groupColumns, type GroupColumns } from './resultColumns.ts';

/**
 * A restored table of results as columns and rows: one subject a row, in the order of the table. A printed dash is `-`; content
 * that the source lost is an empty cell.
 */
export function resultsTable(
  graph: Graph,
  section: Node,
  view: TableView,
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const { field } = graph;
  const indexes = indexGraph(graph);
  const groups = groupsOf(graph, section, view);
  const shaped = groups.map((group) => ({ group, columns: groupColumns(field, group) }));
  const printedRows = section.section!.rows;
  const shared = field.conditions.filter(({ name }) =>
    printedRows.some(({ conditions }) => entriesOf(conditions, name).length > 0),
  );
  const reference = new Map(
    graph.nodes.flatMap(({ id, bibliography }) => (bibliography ? [[bibliography.number, id]] : [])),
  );
  const title = (id: NodeId): string => indexes.node(id).title;
  const rows = printedRows.map((row): Row => {
    const cells = shaped.map((shape) => ({
      ...shape,
      cell: cellOf(graph.field, section, row, shape.group.test, graph.outcomes),
    }));
    const outcomes = cells.flatMap(({ cell }) => (cell.state === 'given' ? cell.outcomes : []));
    return {
      printed_name: row.printed,
      subject_id: row.subject,
      title: row.subject && title(row.subject),
      ...Object.fromEntries<Cell>(
        shared.flatMap(({ name }) => {
          const ids = entriesOf(row.conditions, name);
          return [
            [name, ids.map(title)],
            [idsColumn(field, name), ids],
          ];
        }),
      ),
      ...Object.fromEntries<Cell>(
        cells.flatMap(({ columns, group, cell }) =>
          Object.entries(groupCells(columns, group, cell, indexes, view.groups.includes(group))),
        ),
      ),
      reference_number: row.referenceNumbers,
      reference_id: row.referenceNumbers.flatMap((cited) => reference.get(cited) ?? []),
      note: notes(row.note, ...lost(field, row), ...outcomes.flatMap((outcome) => remarks(field, outcome, indexes))),
    };
  });
  return {
    columns: [
      column('printed_name', 'text', columnWords.printedName),
      column('subject_id', 'word', columnWords.itsId),
      column('title', 'text', columnWords.itsTitle),
      ...shared.flatMap(({ name }) => [
        column(name, 'list', columnWords.titlesOf(name)),
        column(idsColumn(field, name), 'list', columnWords.theirIds),
      ]),
      ...shaped.flatMap(({ columns }) => allOf(columns)),
      column('reference_number', 'list', columnWords.referenceNumber),
      column('reference_id', 'list', columnWords.itsId),
      column('note', 'text', columnWords.noteOfRow),
    ],
    rows,
  };
}

const idsColumn = (field: Field, name: string): string =>
  term(field.conditions, name).columns.find(({ holds }) => holds === 'ids')?.name ?? `${name.replaceAll('-', '_')}_ids`;

function groupCells(
  columns: GroupColumns,
  group: TableView['groups'][number],
  cell: ReturnType<typeof cellOf>,
  indexes: Indexes,
  isForeseen: boolean,
): Row {
  const given = cell.state === 'given' ? written(columns, group, cell.outcomes[0]!, indexes) : {};
  // A printed group has all its places: one without a value holds a dash. Of one that the vocabulary does not know nobody can say.
  const dash = (cell.state === 'given' && isForeseen) || cell.state === 'dash' ? '-' : undefined;
  return Object.fromEntries(
    allOf(columns).map(({ name }) => [name, given[name] ?? (name === columns.confidence.name ? undefined : dash)]),
  );
}

function written(
  { conditions, results, confidence }: GroupColumns,
  group: TableView['groups'][number],
  outcome: Outcome,
  indexes: Indexes,
): Row {
  const measured = outcome.claims.map(indexes.measured);
  const cells: Record<string, Row[string]> = {
    [confidence.name]: lowest(measured.map(({ evidence }) => evidence.confidence)),
  };
  for (const { condition, columns, hasUnit } of conditions) {
    const [id] = entriesOf(outcome.conditions, condition.name);
    const measure = measureOf(outcome.conditions, condition.name);
    if (id) [cells[columns[0]!.name], cells[columns[1]!.name]] = [indexes.node(id).title, id];
    if (measure) cells[columns[0]!.name] = hasUnit ? writeMeasure(measure) : compactMeasure(measure);
  }
  results.forEach(({ value, unit }, at) => {
    const { quantities } = group.results[at]!;
    const found = measured.find(({ quantity }) => quantities.includes(quantity));
    cells[value.name] = found && compactMeasure(found.measure);
    if (unit) cells[unit.name] = found?.measure.unit;
  });
  return cells;
}

const lost = (field: Field, { lost: cells }: TableRow): readonly string[] =>
  cells.length === 0
    ? []
    : [
        `Lost in the source, neither value nor dash is known: ${cells.map((test) => term(field.tests, test).label).join(', ')}.`,
      ];

const remarks = (field: Field, outcome: Outcome, indexes: Indexes): readonly (string | undefined)[] => [
  outcome.note,
  ...outcome.claims
    .map(indexes.measured)
    .flatMap(({ note, evidence }) => [
      note,
      evidence.why === undefined ? undefined : `${term(field.tests, outcome.test).label}: ${evidence.why}`,
    ]),
];
