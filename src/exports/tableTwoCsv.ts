import { named } from '../vocabulary/named.ts';
import { term as termOf } from '../field/term.ts';
import { indexGraph, type Indexes } from '../derive/indexes.ts';
import { cellOf } from '../derive/restoredTable.ts';
import type { Graph, Node, Outcome, TableRow } from '../model/graph.ts';
import { writeMeasure } from '../model/measure.ts';
import { tests } from '../vocabulary/tests.ts';
import { compactMeasure, lowest, notes } from './cells.ts';
import { csv, type Row } from './csv.ts';
import { tableTwoColumns, tableTwoGroups } from './tableColumns.ts';

type Group = (typeof tableTwoGroups)[number];
const testOf = {
  half_cell: 'half-cell',
  symmetric_cell: 'symmetric-cell',
  full_cell: 'full-cell',
  anode_free: 'anode-free-full-cell',
} as const;

/** One row per collector, in the order of the table. A printed dash is `-`; content that the source lost is an empty cell. */
export function tableTwoRows(graph: Graph): readonly Row[] {
  const indexes = indexGraph(graph);
  const title = (id: Node['id']): string => indexes.node(id).title;
  const references = new Map(
    indexes.nodesOfKind('references').map(({ id, bibliography }) => [bibliography!.number, id]),
  );
  const table = graph.nodes.find((node) => node.section?.number === 'Table 2');
  return (table?.section?.rows ?? []).map((row) => {
    const cells = tableTwoGroups.map((group) => ({ group, cell: cellOf(table!, row, testOf[group], graph.outcomes) }));
    const outcomes = cells.flatMap(({ cell }) => (cell.state === 'given' ? cell.outcomes : []));
    return {
      printed_name: row.printed,
      subject_id: row.subject,
      title: row.subject && title(row.subject),
      electrolytes: named(row.conditions).electrolytes.map(title),
      electrolyte_ids: named(row.conditions).electrolytes,
      ...Object.fromEntries(
        cells.flatMap(({ group, cell }) => {
          const given = cell.state === 'given' ? written(group, cell.outcomes[0]!, indexes) : {};
          // A printed group has all its places: one without a value holds a dash.
          const dash = cell.state === 'given' || cell.state === 'dash' ? '-' : undefined;
          return namesOf(group).map((name) => [name, given[name] ?? (name.endsWith('_confidence') ? undefined : dash)]);
        }),
      ),
      reference_number: row.referenceNumbers,
      reference_id: row.referenceNumbers.flatMap((cited) => references.get(cited) ?? []),
      note: notes(row.note, ...lost(row), ...outcomes.flatMap((outcome) => remarks(outcome, indexes))),
    };
  });
}

const namesOf = (group: Group): readonly string[] =>
  tableTwoColumns.map(({ name }) => name).filter((name) => name.startsWith(`${group}_`));

function written(group: Group, { conditions, claims }: Outcome, indexes: Indexes): Row {
  const { currentDensity, arealCapacity, cathode, rate } = named(conditions);
  const measured = claims.map(indexes.measured);
  const efficiency = measured.find(({ quantity }) => quantity === 'average Coulombic efficiency');
  const life = measured.find(({ quantity }) => quantity === 'cycle life' || quantity === 'cycling time');
  return {
    [`${group}_current_density_mA_cm2`]: currentDensity && compactMeasure(currentDensity),
    [`${group}_areal_capacity_mAh_cm2`]: arealCapacity && compactMeasure(arealCapacity),
    [`${group}_average_CE_pct`]: efficiency && compactMeasure(efficiency.measure),
    [`${group}_cathode`]: cathode && indexes.node(cathode).title,
    [`${group}_cathode_id`]: cathode,
    [`${group}_rate`]: rate && writeMeasure(rate),
    [`${group}_life`]: life && compactMeasure(life.measure),
    [`${group}_life_unit`]: life?.measure.unit,
    [`${group}_confidence`]: lowest(measured.map(({ evidence }) => evidence.confidence)),
  };
}

const lost = ({ lost: cells }: TableRow): readonly string[] =>
  cells.length === 0
    ? []
    : [
        `Lost in the source, neither value nor dash is known: ${cells.map((test) => termOf(tests, test).label).join(', ')}.`,
      ];

const remarks = (outcome: Outcome, indexes: Indexes): readonly (string | undefined)[] => [
  outcome.note,
  ...outcome.claims
    .map(indexes.measured)
    .flatMap(({ note, evidence }) => [
      note,
      evidence.why === undefined ? undefined : `${termOf(tests, outcome.test).label}: ${evidence.why}`,
    ]),
];

/** Table 2 of the review, restored, as CSV. */
export const tableTwoCsv = (graph: Graph): string => csv<string>(tableTwoColumns, tableTwoRows(graph));
