import type { Node } from '../model/graph.ts';
import type { Cell } from './evidenceCell.ts';
import type { Indexes } from './indexes.ts';
import { makers, targets } from './matrixMakers.ts';

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
  /** Those with a claim in at least one row. */
  readonly columns: readonly Column[];
  /** All of them: a row without a claim is news too. */
  readonly rows: readonly Row[];
  /** Entries that would head a column without a claim. */
  readonly unused: readonly Node[];
}

/** The matrices there are: what they are called, what a cell of each counts, what blanks mean, and what rows and columns without a claim are called. */
export const matrices = {
  'materials-mechanisms': {
    title: 'Materials × mechanisms',
    counts: 'claims that the material acts through the mechanism',
    blank: 'the review ties the mechanism only to collectors made by other strategies',
    rest: ['material', 'materials', 'without a claimed mechanism'],
    unused: 'No material is said to act through',
  },
  'phases-mechanisms': {
    title: 'Phases × mechanisms',
    counts: 'claims that the phase, or a collector that carries it, acts through the mechanism',
    blank: 'the review ties the mechanism only to collectors without any such phase',
    rest: ['phase', 'phases', 'without a claimed mechanism'],
    unused: 'No phase or collector with one is said to act through',
  },
  'mechanisms-challenges': {
    title: 'Mechanisms × challenges',
    counts: 'claims that the mechanism, or a material said to act through it, mitigates the challenge',
    blank: 'a drawback or an open question, which a mechanism of plating does not set out to meet',
    rest: ['mechanism', 'mechanisms', 'not said to mitigate any challenge'],
    unused: 'No mechanism or material that acts through one is said to mitigate',
  },
  'materials-evidence': {
    title: 'Materials × evidence basis',
    counts: 'relations, results and statements about the material on this basis',
    blank: 'not an electrode by itself, so it is in no cell of its own',
    rest: ['material', 'materials', 'without any claim'],
    unused: 'Nothing is claimed on the basis of',
  },
} as const;
export type MatrixId = keyof typeof matrices;
export const matrixIds = Object.keys(matrices) as readonly MatrixId[];

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
