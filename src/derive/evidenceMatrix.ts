import { term } from '../field/term.ts';
import type { MatrixView } from '../field/views.ts';
import { memory, remembered } from '../asking/asking.ts';
import type { Graph, Node } from '../model/graph.ts';
import type { Cell, CellState } from './evidenceCell.ts';
import type { Indexes } from './indexes.ts';
import { cellsIn, columnsOf, groupsOf, isClaimedElsewhere, rowsOf, type Column } from './matrixCells.ts';
import { noGroup } from '#words/matrixAnswer.ts';

export interface Row {
  readonly node: Node;
  /** Titles of what it can be grouped by, by name of the grouping; `none named` where the review names none. */
  readonly groups: Readonly<Record<string, string>>;
  readonly cells: readonly Cell[];
}

/** Entries against entries, or against bases of evidence: what is well supported, and what is missing. */
export interface Matrix {
  /** What it is called in addresses. */
  readonly id: string;
  /** What it is called, what a cell counts, what blanks mean. */
  readonly view: MatrixView;
  /** The groupings that a row has something for. */
  readonly groups: readonly string[];
  /** Those with a claim in at least one row. */
  readonly columns: readonly Column[];
  /** All of them: a row without a claim is news too. */
  readonly rows: readonly Row[];
  /** What the cells of rows with a claim are; each page of it asks, and none goes through all rows for that. */
  readonly states: ReadonlySet<CellState>;
  /** Entries that would head a column, and that nothing of the kinds of the rows has such a claim to. */
  readonly unused: readonly Node[];
  /** Entries that would head a column, and that only others than the rows have such a claim to. */
  readonly elsewhere: readonly Node[];
}

const isClaimed = ({ claims, inferred }: Cell): boolean => claims.length + inferred.length > 0;

/** Whether anything is claimed in a row; the others are listed by name. */
export const hasClaim = ({ cells }: Row): boolean => cells.some(isClaimed);

const made = memory<Graph, Matrix>();

/** Fills a matrix of the field, by its name, once; rows and columns in the order of their ids. Columns without a claim are left out and named. */
export const matrixOf = (atlas: Indexes, name: string): Matrix =>
  made(atlas.graph, name, () => fillMatrix(atlas, name));

function fillMatrix(atlas: Indexes, name: string): Matrix {
  const view = term(atlas.field.views.matrices, name);
  const [nodes, all] = [rowsOf(atlas, view), columnsOf(atlas, view)];
  const cells = cellsIn(atlas, view);
  const filled = nodes.map((node) => ({ node, groups: groupsOf(atlas, node), cells: cells(node, all) }));
  const used = all.map((_, index) => filled.some((row) => isClaimed(row.cells[index]!)));
  const blank = all.flatMap(({ node }, index) => (used[index] || !node ? [] : [node]));
  const claimedElsewhere = (node: Node): boolean => isClaimedElsewhere(atlas, view, node);
  const rows = filled.map((row) => ({ ...row, cells: row.cells.filter((_, index) => used[index]) }));
  return {
    id: name,
    view,
    groups: atlas.field.views.groups
      .map((group) => group.name)
      .filter((group) => filled.some(({ groups }) => groups[group] !== noGroup)),
    columns: all.filter((_, index) => used[index]),
    rows,
    states: statesIn(rows.filter(hasClaim)),
    unused: blank.filter((node) => !claimedElsewhere(node)),
    elsewhere: blank.filter(claimedElsewhere),
  };
}

function statesIn(rows: readonly Row[]): ReadonlySet<CellState> {
  const states = new Set<CellState>();
  for (const { cells } of rows) for (const { state } of cells) states.add(state);
  return states;
}

/** The matrices with a claim in at least one cell: no page leads to the others. */
export const filledMatrices: (atlas: Indexes) => readonly MatrixView[] = remembered((atlas) =>
  atlas.field.views.matrices.filter(({ name }) => matrixOf(atlas, name).rows.some(hasClaim)),
);
