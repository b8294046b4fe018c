import type { Field } from '../../field/field.ts';
import { suggest } from '../../field/suggest.ts';
import { find } from '../../field/term.ts';
import {
  outcomeColumns,
  quantityColumns,
  tableHeader,
  valueColumns,
  type CellShape,
} from '../../model/outcomeTable.ts';
import { listed, quote } from '../../source/bounds.ts';
import type { Cell } from './csv.ts';

/** What a column of a table of outcomes holds; `unit` is meant where a cell gives a number alone. */
export type Column =
  | { readonly of: 'outcome'; readonly name: string; readonly shape: CellShape; readonly unit?: string }
  | { readonly of: 'value' | 'quantity'; readonly name: string; readonly unit?: string }
  | { readonly of: 'nothing' };

/** What is wrong with a table, at an offset of its text. */
export interface TableFlaw {
  readonly offset: number;
  readonly message: string;
}

/** Reads the first row of a table: names of the vocabulary, those of measures perhaps with a unit in square brackets. */
export function readHeader(
  cells: readonly Cell[],
  field: Field,
): { readonly columns: readonly Column[]; readonly flaws: readonly TableFlaw[] } {
  const flaws: TableFlaw[] = [];
  const seen = new Set<string>();
  const columns = cells.map(({ text, offset }): Column => {
    const [, name = '', unit] = /^\s*(.*?)\s*(?:\[([^\]]*)\]\s*)?$/.exec(text) ?? [];
    if (name === '') return { of: 'nothing' };
    const column = columnOf(name, field);
    const say = (message: string): void => void flaws.push({ offset, message });
    if (column === undefined)
      say(
        `unknown column ${quote(name)}${suggest(name, [...tableHeader(field), ...quantityColumns(field)])}; allowed: ${listed(tableHeader(field))}, and every quantity of the vocabulary`,
      );
    else if (seen.has(name)) say(`the column ${quote(name)} is there twice; remove one`);
    else if (unit !== undefined) {
      const allowed = unitsOf(column, field);
      if (allowed.length === 0) say(`${quote(name)} takes no unit; remove [${unit}]`);
      else if (!allowed.includes(unit))
        say(`${quote(unit)} is no unit of ${name}${suggest(unit, allowed)}; allowed: ${listed(allowed)}`);
    }
    seen.add(name);
    if (column === undefined || column.of === 'nothing') return { of: 'nothing' };
    return unit === undefined ? column : { ...column, unit };
  });
  // A column that is missing may be the one that is misspelt.
  const missing = flaws.length > 0 ? undefined : missingIn(seen);
  return { columns, flaws: missing === undefined ? flaws : [{ offset: 0, message: missing }] };
}

function missingIn(names: ReadonlySet<string>): string | undefined {
  if (names.size === 0)
    return 'the table is empty; its first row names the columns: entry, id, test, at, cites, quantity, value and more';
  if (!names.has('entry')) return 'the column “entry” is missing; every row names the id of the entry it belongs to';
  if (!names.has('id')) return 'the column “id” is missing; every row names the id of its outcome';
  return names.has('quantity') === names.has('value')
    ? undefined
    : 'the columns “quantity” and “value” go together; one of them is missing';
}

function columnOf(name: string, field: Field): Column | undefined {
  const own = outcomeColumns(field).find((column) => column.name === name);
  if (own) return { of: 'outcome', ...own };
  if (name === 'quantity' || name === 'value' || name in valueColumns) return { of: 'value', name };
  return quantityColumns(field).includes(name) ? { of: 'quantity', name } : undefined;
}

/** The units that a column of measures may have; none for any other. */
function unitsOf(column: Column, field: Field): readonly string[] {
  if (column.of !== 'quantity' && column.of !== 'outcome') return [];
  const condition = find(field.conditions, column.name);
  const quantity = column.of === 'quantity' ? find(field.quantities, column.name) : undefined;
  const dimensions = quantity ? [quantity.dimension] : condition?.shape === 'measure' ? condition.dimensions : [];
  return field.units.filter(({ dimension }) => dimensions.includes(dimension)).map(({ name }) => name);
}
