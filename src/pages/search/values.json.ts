import { atlas } from '../../atlas.ts';
import { toColumns } from '../../search/columns.ts';
import { valueRecords } from '../../search/indexing/valueRecords.ts';
import { toValueRow } from '../../search/values.ts';

/** Every measured value with its conditions; loaded when somebody searches by number. */
export const GET = (): Response => Response.json(toColumns(valueRecords(atlas.graph).map(toValueRow)));
