import { atlas } from '../../atlas.ts';
import { entryFile } from '../../search/indexing/entryFile.ts';

/** Summaries and filter values of the entries, in the order of names.json; loaded on the search page. */
export const GET = (): Response => Response.json(entryFile(atlas.graph));
