import { flatten } from '../../chemistry/markup.ts';
import { matrixOf, type Matrix } from '../../derive/evidenceMatrix.ts';
import { memory } from '../../asking/asking.ts';
import type { Graph } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { listBound } from '../list/bound.ts';
import { cutList, type Leaf } from '../list/cut.ts';
import { hasNoRow } from './rest.ts';
import { matrixTable, type Columns } from './table.ts';

/** So many columns stand beside each other at most: of a wider table the head is far from what it heads. */
const mostColumns = 60;

/** A page of a matrix. */
export interface MatrixLeaf extends Leaf {
  /** The columns that stand on it. */
  readonly columns: Columns;
  /** Whether it has a part of the table; where not, only names of what has no row or column. */
  readonly hasTable: boolean;
}

const leaves = memory<Graph, readonly MatrixLeaf[]>();

/** The pages of a matrix by its name: rows as many as fit, of the first columns, then of the next, at last what has no row or column. */
export const matrixLeaves = (around: Around, name: string): readonly MatrixLeaf[] =>
  leaves(around.atlas.graph, name, () => cutMatrix(around, matrixOf(around.atlas, name)));

/** Cuts a matrix into pages of at most `most` bytes of HTML and `wide` columns. */
export function cutMatrix(around: Around, matrix: Matrix, most = listBound, wide = mostColumns): readonly MatrixLeaf[] {
  const parts = columnsOf(matrix, wide);
  return parts
    .flatMap((columns, part) => {
      const isLast = part === parts.length - 1;
      const items = [matrixTable(around, matrix, columns), ...(isLast ? hasNoRow(around, matrix) : [])];
      return cutList(items, most).map((leaf) => ({
        ...leaf,
        ...(parts.length > 1 && { to: `${leaf.to} (${titleAt(columns, 0)} – ${titleAt(columns, -1)})` }),
        // By their names in addresses of cells.
        ids: [...rowsOn(leaf.html.toString()), ...columns.map(([, column]) => cellPart(column))],
        columns,
        hasTable: leaf.html.toString().includes('<evidence-matrix'),
      }));
    })
    .map((leaf, index) => ({ ...leaf, number: index + 1 }));
}

const titleAt = (columns: Columns, at: number): string => flatten(columns.at(at)![1].title);

/** What a row or column is called in the address of a cell. */
const cellPart = ({ id, title, node }: Columns[number][1]): string =>
  node
    ? id.slice(id.indexOf('/') + 1)
    : title
        .trim()
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-');

const rowsOn = (table: string): readonly string[] =>
  [...table.matchAll(/<th scope="row"><a href="\/[^/"]+\/([^/"]+)\/"/g)].map(([, slug]) => slug!);

function columnsOf({ columns }: Matrix, wide: number): readonly Columns[] {
  const placed: Columns = columns.map((column, place) => [place, column] as const);
  const parts = Math.max(1, Math.ceil(placed.length / wide));
  return Array.from({ length: parts }, (_, part) => placed.slice(part * wide, (part + 1) * wide));
}
