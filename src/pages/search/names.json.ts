import { atlas, field } from '../../atlas.ts';
import { browserField } from '../../field/browserField.ts';
import { nameRecords } from '../../search/indexing/names.ts';
import { toRow, type NameFile } from '../../search/records.ts';

/** The exact index of names, formulas and aliases; loaded at the first search. */
export const GET = (): Response =>
  Response.json({ field: browserField(field), names: nameRecords(atlas.graph).map(toRow) } satisfies NameFile);
