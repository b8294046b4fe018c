import { confidences } from '../field/evidence.ts';
import type { Field } from '../field/field.ts';
import { namesIn } from '../field/term.ts';

/** What a cell may hold, as Table Schema says it. */
export interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

/** The words that a column of a closed vocabulary may hold, by its name; the same name means the same in every table. */
const closed = (field: Field): Readonly<Record<string, readonly string[]>> => ({
  comparator: ['=', '≈', '>', '<', 'up to'],
  confidence: confidences,
  status: ['asserted', 'derived', 'inferred'],
  method: namesIn(field.methods),
  cell: namesIn(field.cells),
  modality: namesIn(field.modalities),
  test: namesIn(field.tests),
  relation: namesIn(field.relations),
  quantity: namesIn(field.quantities),
  unit: namesIn(field.units),
});

/** Ids as addresses have them: lower case letters, digits and hyphens, parts joined by slashes. */
const id = '[a-z0-9]+([/-]+[a-z0-9]+)*';

/** What cells of a column must fulfil; a primary key names the row, a foreign one that of another table. An empty cell fulfils all but `required`. */
export function constraintsOf(
  field: Field,
  column: string,
  key: 'primary' | 'foreign' | undefined,
): Constraints | undefined {
  const words = closed(field)[column];
  const found: Constraints = {
    ...(key === 'primary' ? { required: true, unique: true } : {}),
    ...(words === undefined ? {} : { enum: words }),
    ...(key !== undefined ? { pattern: id } : {}),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}
