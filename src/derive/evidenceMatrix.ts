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

const grouping = (atlas: Indexes, { id }: Node): Pick<Row, 'strategy' | 'base'> => ({
  strategy: targets(atlas, id, 'uses-strategy').map((target) => atlas.node(target).title)[0] ?? 'none named',
  base: targets(atlas, id, 'modifies').map((target) => atlas.node(target).title)[0] ?? 'none named',
});

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
