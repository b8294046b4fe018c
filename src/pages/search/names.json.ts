import { atlas } from '../../atlas.ts';
import { nameRecords } from '../../search/indexing/names.ts';
import { toRow } from '../../search/records.ts';

/** The exact index of names, formulas and aliases; loaded at the first search. */
export const GET = (): Response => Response.json(nameRecords(atlas.graph).map(toRow));
