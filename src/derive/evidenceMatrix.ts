import type { Node } from '../model/graph.ts';
import type { Cell } from './evidenceCell.ts';
import type { Indexes } from './indexes.ts';
import type { MatrixId } from './matrices.ts';
import { makers, targets, type Column } from './matrixMakers.ts';

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
  /** Those with a claim in at least one row. */
  readonly columns: readonly Column[];
  /** All of them: a row without a claim is news too. */
  readonly rows: readonly Row[];
  /** Entries that would head a column without a claim. */
  readonly unused: readonly Node[];
}

const grouping = (atlas: Indexes, { id }: Node): Pick<Row, 'strategy' | 'base'> => ({
  strategy: targets(atlas, id, 'uses-strategy').map((target) => atlas.node(target).title)[0] ?? 'none named',
  base: targets(atlas, id, 'modifies').map((target) => atlas.node(target).title)[0] ?? 'none named',
});

const isClaimed = ({ claims }: Cell): boolean => claims.length > 0;

/** Whether anything is claimed in a row; the others are listed by name. */
export const hasClaim = ({ cells }: Row): boolean => cells.some(isClaimed);

/** Fills a matrix; rows and columns in the order of their ids. Columns without a claim are left out and named. */
export function matrixOf(atlas: Indexes, id: MatrixId): Matrix {
  const { columns, rows, cell } = makers[id](atlas);
  const filled = rows.map((node) => ({
    node,
    ...grouping(atlas, node),
    cells: columns.map((column) => cell(node, column)),
  }));
  const used = columns.map((_, index) => filled.some(({ cells }) => isClaimed(cells[index]!)));
  return {
    id,
    columns: columns.filter((_, index) => used[index]),
    rows: filled.map((row) => ({ ...row, cells: row.cells.filter((_, index) => used[index]) })),
    unused: columns.flatMap(({ node }, index) => (used[index] || !node ? [] : [node])),
  };
}
