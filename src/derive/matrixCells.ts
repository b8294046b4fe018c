import { selects } from '../field/select.ts';
import { find } from '../field/term.ts';
import type { MatrixView } from '../field/views.ts';
import type { Node, NodeId } from '../model/graph.ts';
import { allProofs, cellOf, proofs, type Cell } from './evidenceCell.ts';
import type { Indexes } from './indexes.ts';
import { sources, targets } from './targets.ts';

/** What stands over a column: an entry, or a basis of evidence. */
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly node?: Node;
}

/** The entries that a matrix asks about, in order of id. */
export const rowsOf = (atlas: Indexes, { rows }: MatrixView): readonly Node[] =>
  rows.kinds.flatMap(atlas.nodesOfKind).filter((node) => selects(rows, node));

/** What heads the columns of a matrix: entries, or all bases of evidence. */
export const columnsOf = (atlas: Indexes, { columns }: MatrixView): readonly Column[] =>
  columns
    ? columns.kinds
        .flatMap(atlas.nodesOfKind)
        .filter((node) => selects(columns, node))
        .map((node) => ({ id: node.id, title: node.title, node }))
    : atlas.field.bases.map(({ name }) => ({ id: name, title: name }));

/** Fills the cells of a row, one a column. */
export function cellsIn(
  atlas: Indexes,
  view: MatrixView,
  rows: readonly Node[],
): (row: Node, columns: readonly Column[]) => readonly Cell[] {
  const { relation } = view;
  return relation === undefined ? basisCells(atlas, view) : relationCells(atlas, view, relation, rows);
}

/** Claims about the row by the basis they stand on; where a cell is meant, a blank applies only to what is tested in one. */
function basisCells(atlas: Indexes, view: MatrixView): (row: Node, columns: readonly Column[]) => readonly Cell[] {
  const { field } = atlas;
  return (row, columns) => {
    const found = Map.groupBy(allProofs(atlas, row.id), ({ evidence }) => evidence.basis);
    const tested = !view.applies || selects(view.applies, row, true);
    return columns.map(({ id }) =>
      cellOf(field, found.get(id) ?? [], tested || find(field.bases, id)?.role !== 'cell'),
    );
  };
}

/** Claims from the row, its carriers or its actors to the entry of the column. */
function relationCells(
  atlas: Indexes,
  view: MatrixView,
  relation: string,
  rows: readonly Node[],
): (row: Node, columns: readonly Column[]) => readonly Cell[] {
  const applies = blankApplies(atlas, view, relation, rows);
  return (row, columns) => {
    const edges = Map.groupBy(
      speakersFor(atlas, view, row.id).flatMap((id) =>
        atlas.edgesFrom(id).filter((edge) => edge.relation === relation),
      ),
      ({ target }) => target,
    );
    return columns.map(({ node }) =>
      node ? cellOf(atlas.field, proofs(edges.get(node.id) ?? []), applies(row, node)) : cellOf(atlas.field, [], false),
    );
  };
}

/** Whose claims count for a row: its own, those of what carries it, and those of what acts through it. */
const speakersFor = (atlas: Indexes, { carriers, actors }: MatrixView, id: NodeId): readonly NodeId[] => [
  ...new Set([id, ...sources(atlas, id, carriers), ...sources(atlas, id, actors === undefined ? [] : [actors])]),
];

/** What a blank means: that nothing is claimed, or that there is nothing to claim. */
function blankApplies(
  atlas: Indexes,
  view: MatrixView,
  relation: string,
  rows: readonly Node[],
): (row: Node, column: Node) => boolean {
  const { carriers, groups, applies } = view;
  const carried = new Set(
    rows.flatMap(({ id }) => sources(atlas, id, carriers)).flatMap((id) => targets(atlas, id, [relation])),
  );
  const groupIds = (id: NodeId): readonly NodeId[] => (groups === undefined ? [] : targets(atlas, id, [groups]));
  const tied = new Map<NodeId, ReadonlySet<NodeId>>();
  // The groups that a column is ever tied to, by a claim about one of their members or about the group itself.
  const groupsTiedTo = (column: NodeId): ReadonlySet<NodeId> => {
    let known = tied.get(column);
    if (!known)
      tied.set(
        column,
        (known = new Set(sources(atlas, column, [relation]).flatMap((actor) => [actor, ...groupIds(actor)]))),
      );
    return known;
  };
  return (row, column) => {
    const own = groupIds(row.id);
    return (
      (!applies || selects(applies, column)) &&
      (carriers.length === 0 || carried.has(column.id)) &&
      (own.length === 0 || own.some((group) => groupsTiedTo(column.id).has(group)))
    );
  };
}

/** Whether anything of the kinds of the rows has a claim to a column, although no row has. */
export const isClaimedElsewhere = (atlas: Indexes, { relation, rows }: MatrixView, column: Node): boolean =>
  relation !== undefined &&
  sources(atlas, column.id, [relation]).some((id) => rows.kinds.includes(atlas.node(id).kind));

/** The titles of what a row can be grouped by, by name of the grouping. */
export const groupsOf = (atlas: Indexes, { id }: Node): Readonly<Record<string, string>> =>
  Object.fromEntries(
    atlas.field.views.groups.map(({ name, relation }) => {
      const [first] = targets(atlas, id, [relation]);
      return [name, first === undefined ? noGroup : atlas.node(first).title];
    }),
  );

/** What a row belongs to that belongs to no group. */
export const noGroup = 'none named';
