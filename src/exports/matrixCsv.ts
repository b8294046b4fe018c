import { namesIn } from '../field/term.ts';
import type { Field } from '../field/field.ts';
import { relationsWith } from '../field/select.ts';
import { baseWord } from '../derive/comparisonTable.ts';
import { flatten } from '../chemistry/markup.ts';
import type { Matrix } from '../derive/evidenceMatrix.ts';

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** The groups of rows with the names of their columns: that of the base is called by what a base is called. */
function groupColumns(field: Field): readonly { readonly name: string; readonly column: string }[] {
  const bases = relationsWith(field, 'base');
  const base = baseWord(field);
  return field.views.groups.map(({ name, relation }) => ({
    name,
    column: base !== undefined && bases.includes(relation) ? base.replaceAll(/[ -]/g, '_') : name,
  }));
}

/** So many cells have a row each, blank or not; of a larger matrix most are blank, and their rows would be longer than all else that is taken away. */
const mostCells = 200_000;

/** Whether the CSV of a matrix has its blank cells too. */
export const hasBlankCells = ({ rows, columns }: Matrix): boolean => rows.length * columns.length <= mostCells;

/** A matrix as CSV, one row per cell (blank ones too, unless it is very large): state, number of claims, counts by basis, and the claims’ ids joined with `;`. */
export function toMatrixCsv(field: Field, matrix: Matrix, blanks = hasBlankCells(matrix)): string {
  const { rows, columns } = matrix;
  const bases = namesIn(field.bases);
  const groups = groupColumns(field);
  const head = [
    'row_id',
    'row',
    ...groups.map(({ column }) => column),
    'column_id',
    'column',
    'state',
    'claims',
    ...bases.map((basis) => basis.replaceAll(/[ -]/g, '_')),
    'claim_ids',
    'works',
    'inferred_ids',
  ];
  const lines = rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      if (!blanks && cell.claims.length + cell.inferred.length === 0) return [];
      const count = new Map<string, number>(cell.byBasis);
      const line = [
        row.node.id,
        flatten(row.node.title),
        ...groups.map(({ name }) => flatten(row.groups[name] ?? '')),
        columns[index]!.id,
        flatten(columns[index]!.title),
        cell.state === 'without data' ? 'claimed without data' : cell.state,
        String(cell.claims.length),
        ...bases.map((basis) => String(count.get(basis) ?? 0)),
        cell.claims.join(';'),
        String(cell.works),
        cell.inferred.join(';'),
      ];
      return [line];
    }),
  );
  return `${[head, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}
