import { atlas } from '../../atlas.ts';
import { factFile } from '../../search/indexing/factFile.ts';

/** Statements in words for the search, which are loaded only where a page says all that is asked for together. */
export const GET = (): Response => Response.json(factFile(atlas.graph).statements);
