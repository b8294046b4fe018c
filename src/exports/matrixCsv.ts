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

/** A matrix as CSV, one row per cell (blank ones too): state, number of claims, counts by basis, and the claims’ ids joined with `;`. */
export function toMatrixCsv(field: Field, { rows, columns }: Matrix): string {
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
    row.cells.map((cell, index) => {
      const count = new Map<string, number>(cell.byBasis);
      return [
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
    }),
  );
  return `${[head, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}
