import type { Edge, Node, NodeId } from '../model/graph.ts';
import { bases } from '../vocabulary/evidence.ts';
import type { Relation } from '../vocabulary/relations.ts';
import { allProofs, cellOf, proofs, type Cell } from './evidenceCell.ts';
import type { Indexes } from './indexes.ts';
import type { MatrixId } from './matrices.ts';

/** What stands over a column: an entry, or a basis of evidence. */
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly node?: Node;
}

const carries: readonly Relation[] = ['forms', 'contains', 'coated-with'];
/** Targets of one relation of an entry. */
export const targets = (atlas: Indexes, id: NodeId, relation: Relation): readonly NodeId[] =>
  atlas
    .edgesFrom(id)
    .filter((edge) => edge.relation === relation)
    .map((edge) => edge.target);
const ofClass = (atlas: Indexes, ...classes: readonly string[]): readonly Node[] =>
  atlas.nodesOfKind('materials').filter((node) => classes.includes(node.classes[0] ?? ''));
const columnsOf = (nodes: readonly Node[]): readonly Column[] =>
  nodes.map((node) => ({ id: node.id, title: node.title, node }));
/** Materials that form, contain or carry a phase, directly. */
const carriers = (atlas: Indexes, id: NodeId): readonly NodeId[] =>
  atlas
    .edgesTo(id)
    .filter((edge) => carries.includes(edge.relation))
    .map((edge) => edge.source);

/** How a matrix is filled: its columns, its rows, and what stands where they meet. */
export interface Maker {
  readonly columns: readonly Column[];
  readonly rows: readonly Node[];
  readonly cell: (row: Node, column: Column) => Cell;
}

/** One recipe a matrix. */
export const makers: Readonly<Record<MatrixId, (atlas: Indexes) => Maker>> = {
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
