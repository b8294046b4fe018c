import type { Field } from '../field/field.ts';
import { namesIn } from '../field/term.ts';

/** How a cell of a table of outcomes is read: as it stands, or as several parts with `;` between. */
export type CellShape = 'one' | 'list' | 'numbers';

/** A column of a table of outcomes. */
export interface OutcomeColumn {
  readonly name: string;
  readonly shape: CellShape;
}

const before = ['entry', 'id', 'subject', 'test'] as const;
const behind = ['method', 'cell', 'modality', 'source', 'confidence', 'why', 'says', 'note'] as const;

/** What is said of one value, with its field in front matter; `quantity` and `value` say what it is. */
export const valueColumns: Readonly<Record<string, string>> = {
  'as-printed': 'as-printed',
  baseline: 'baseline',
  key: 'key',
  'value-note': 'note',
  'value-confidence': 'confidence',
  'value-why': 'why',
};

/** The columns that say something of a whole outcome, in the order they are written in. */
export const outcomeColumns = (field: Pick<Field, 'conditions'>): readonly OutcomeColumn[] => [
  ...before.map(one),
  ...field.conditions.map(({ name, shape, many }) =>
    shape === 'text' || (shape === 'entries' && many) ? ({ name, shape: 'list' } as const) : one(name),
  ),
  one('at'),
  { name: 'cites', shape: 'numbers' },
  ...behind.map(one),
];

const one = (name: string): OutcomeColumn => ({ name, shape: 'one' });

/** All names that a column may have: besides these, any quantity, for tables with a column for each. */
export const tableHeader = (field: Pick<Field, 'conditions'>): readonly string[] => [
  ...outcomeColumns(field).map(({ name }) => name),
  'quantity',
  'value',
  ...Object.keys(valueColumns),
];

/** The quantities that may head a column of their own. */
export const quantityColumns = ({ quantities }: Pick<Field, 'quantities'>): readonly string[] => namesIn(quantities);

/** The parts of a cell that lists; a semicolon within a part is written `\;`. */
export const partsOfCell = (cell: string): readonly string[] =>
  cell
    .split(/(?<!\\);/)
    .map((part) => part.replaceAll('\\;', ';').trim())
    .filter((part) => part !== '');

/** Parts as one cell, which `partsOfCell` divides again. */
export const joinParts = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll(';', '\\;')).join('; ');
