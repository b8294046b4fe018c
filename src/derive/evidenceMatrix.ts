import type { Edge, Evidence, Node, NodeId } from '../model/graph.ts';
import { bases, type Basis } from '../vocabulary/evidence.ts';
import type { Relation } from '../vocabulary/relations.ts';
import type { Indexes } from './indexes.ts';

/** Why a cell is as it is: claims with data, claims without, nothing said, or nothing to be said. */
export type CellState = 'claimed' | 'without data' | 'not claimed' | 'does not apply';

/** One cell: the claims in it and on what bases they stand, weakest basis first. */
export interface Cell {
  readonly state: CellState;
  readonly claims: readonly string[];
  readonly byBasis: readonly (readonly [basis: Basis, count: number])[];
}

/** What stands over a column: an entry, or a basis of evidence. */
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly node?: Node;
}

export interface Row {
  readonly node: Node;
  /** Titles of what it can be grouped by; `none` where the review names none. */
  readonly strategy: string;
  readonly base: string;
  readonly cells: readonly Cell[];
}

/** Entries against entries, or against bases of evidence: what is well supported, and what is missing. */
export interface Matrix {
  readonly id: MatrixId;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Entries left out because nothing stands in their row or column. */
  readonly blank: readonly Node[];
}

/** The matrices there are, with what they are called and what a cell of each counts. */
export const matrices = {
  'materials-mechanisms': {
    title: 'Materials × mechanisms',
    counts: 'claims that the material acts through the mechanism',
    blank: 'the review ties the mechanism only to collectors made by other strategies',
  },
  'phases-mechanisms': {
    title: 'Phases × mechanisms',
    counts: 'claims that the phase, or a collector that carries it, acts through the mechanism',
    blank: 'the review ties the mechanism only to collectors without any such phase',
  },
  'mechanisms-challenges': {
    title: 'Mechanisms × challenges',
    counts: 'claims that the mechanism, or a material said to act through it, mitigates the challenge',
    blank: 'a drawback or an open question, which a mechanism of plating does not set out to meet',
  },
  'materials-evidence': {
    title: 'Materials × evidence basis',
    counts: 'relations, results and statements about the material on this basis',
    blank: 'not an electrode by itself, so it is in no cell of its own',
  },
} as const;
export type MatrixId = keyof typeof matrices;
export const matrixIds = Object.keys(matrices) as readonly MatrixId[];

interface Proof {
  readonly claim: string;
  readonly evidence: Evidence;
}

const carries: readonly Relation[] = ['forms', 'contains', 'coated-with'];
const proofs = (edges: readonly Edge[]): readonly Proof[] =>
  edges.flatMap((edge) => edge.evidence.map((evidence) => ({ claim: edge.id, evidence })));

function cellOf(found: readonly Proof[], applies: boolean): Cell {
  const counts = bases.map(
    (basis) => [basis, found.filter(({ evidence }) => evidence.basis === basis).length] as const,
  );
  const byBasis = counts.filter(([, count]) => count > 0);
  const withData = byBasis.some(([basis]) => basis !== 'stated without data');
  const state = withData ? 'claimed' : byBasis.length > 0 ? 'without data' : applies ? 'not claimed' : 'does not apply';
  return { state, claims: [...new Set(found.map(({ claim }) => claim))].sort(), byBasis };
}

const targets = (atlas: Indexes, id: NodeId, relation: Relation): readonly NodeId[] =>
  atlas
    .edgesFrom(id)
    .filter((edge) => edge.relation === relation)
    .map((edge) => edge.target);
const ofClass = (atlas: Indexes, ...classes: readonly string[]): readonly Node[] =>
  atlas.nodesOfKind('materials').filter((node) => classes.includes(node.classes[0] ?? ''));
const grouping = (atlas: Indexes, { id }: Node): Pick<Row, 'strategy' | 'base'> => ({
  strategy: targets(atlas, id, 'uses-strategy').map((target) => atlas.node(target).title)[0] ?? 'none named',
  base: targets(atlas, id, 'modifies').map((target) => atlas.node(target).title)[0] ?? 'none named',
});
const columnsOf = (nodes: readonly Node[]): readonly Column[] =>
  nodes.map((node) => ({ id: node.id, title: node.title, node }));
/** Materials that form, contain or carry a phase, directly. */
const carriers = (atlas: Indexes, id: NodeId): readonly NodeId[] =>
  atlas
    .edgesTo(id)
    .filter((edge) => carries.includes(edge.relation))
    .map((edge) => edge.source);

/** Fills a matrix; rows and columns in the order of their ids. Blank ones are left out and named, but for modified collectors: their gaps are news. */
export function matrixOf(atlas: Indexes, id: MatrixId): Matrix {
  const { columns, rows, cell } = makers[id](atlas);
  const filled = rows.map((node) => ({
    node,
    ...grouping(atlas, node),
    cells: columns.map((column) => cell(node, column)),
  }));
  const any = (cells: readonly Cell[]): boolean => cells.some(({ claims }) => claims.length > 0);
  const shows = ({ node, cells }: Row): boolean => any(cells) || node.classes[0] === 'modified collector';
  const kept = columns.map((_, index) => any(filled.map(({ cells }) => cells[index]!)));
  return {
    id,
    columns: columns.filter((_, index) => kept[index]),
    blank: [
      ...filled.filter((row) => !shows(row)).map(({ node }) => node),
      ...columns.flatMap(({ node }, index) => (kept[index] || !node ? [] : [node])),
    ],
    rows: filled.filter(shows).map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
  };
}

interface Maker {
  readonly columns: readonly Column[];
  readonly rows: readonly Node[];
  readonly cell: (row: Node, column: Column) => Cell;
}

const makers: Readonly<Record<MatrixId, (atlas: Indexes) => Maker>> = {
  'materials-mechanisms': (atlas) => {
    const rows = ofClass(atlas, 'modified collector', 'base collector');
    // Which strategies a mechanism is ever tied to, by a claim about a collector or about the strategy itself.
    const tied = new Map(
      atlas.nodesOfKind('mechanisms').map(({ id }) => {
        const actors = atlas
          .edgesTo(id)
          .filter((edge) => edge.relation === 'acts-through')
          .map((edge) => edge.source);
        return [id, new Set(actors.flatMap((actor) => [actor, ...targets(atlas, actor, 'uses-strategy')]))];
      }),
    );
    return {
      rows,
      columns: columnsOf(atlas.nodesOfKind('mechanisms')),
      cell: (row, { node }) => {
        const strategies = targets(atlas, row.id, 'uses-strategy');
        const applies = strategies.length === 0 || strategies.some((strategy) => tied.get(node!.id)!.has(strategy));
        return cellOf(proofs(between(atlas, row.id, 'acts-through', node!.id)), applies);
      },
    };
  },
  'phases-mechanisms': (atlas) => {
    const rows = ofClass(atlas, 'sodiophilic phase or interphase');
    const holders = new Map(rows.map(({ id }) => [id, [id, ...carriers(atlas, id)]]));
    const reached = new Set([...holders.values()].flat().flatMap((holder) => targets(atlas, holder, 'acts-through')));
    const onAnyCarrier = new Set(
      rows.flatMap(({ id }) => carriers(atlas, id)).flatMap((holder) => targets(atlas, holder, 'acts-through')),
    );
    return {
      rows,
      columns: columnsOf(atlas.nodesOfKind('mechanisms').filter(({ id }) => reached.has(id))),
      cell: (row, { node }) => {
        const found = holders
          .get(row.id)!
          .flatMap((holder) => proofs(between(atlas, holder, 'acts-through', node!.id)));
        return cellOf(found, onAnyCarrier.has(node!.id));
      },
    };
  },
  'mechanisms-challenges': (atlas) => ({
    rows: atlas.nodesOfKind('mechanisms'),
    columns: columnsOf(atlas.nodesOfKind('challenges')),
    cell: (row, { node }) => {
      const actors = atlas
        .edgesTo(row.id)
        .filter((edge) => edge.relation === 'acts-through')
        .map((edge) => edge.source);
      const found = [row.id, ...new Set(actors)].flatMap((actor) =>
        proofs(between(atlas, actor, 'mitigates', node!.id)),
      );
      return cellOf(found, node!.classes[0] === 'failure');
    },
  }),
  'materials-evidence': (atlas) => ({
    rows: ofClass(
      atlas,
      'modified collector',
      'base collector',
      'sodiophilic phase or interphase',
      'coating or active layer',
    ),
    columns: bases.map((basis) => ({ id: basis, title: basis })),
    cell: (row, { id }) => {
      const cells = ['half cell', 'symmetric cell', 'full cell', 'anode-free cell'];
      const isElectrode = row.classes.some((name) => name.endsWith('collector'));
      return cellOf(
        allProofs(atlas, row.id).filter(({ evidence }) => evidence.basis === id),
        isElectrode || !cells.includes(id),
      );
    },
  }),
};

const between = (atlas: Indexes, source: NodeId, relation: Relation, target: NodeId): readonly Edge[] =>
  atlas.edgesFrom(source).filter((edge) => edge.relation === relation && edge.target === target);

/** Everything claimed about an entry: typed relations from it, measured values and statements. */
export const allProofs = (atlas: Indexes, id: NodeId): readonly Proof[] => [
  ...proofs(atlas.edgesFrom(id).filter((edge) => !edge.derived)),
  ...atlas.measuredOf(id).map(({ id: claim, evidence }) => ({ claim, evidence })),
  ...atlas.statementsOf(id).map(({ id: claim, evidence }) => ({ claim, evidence })),
];
