import { atlas } from '../../atlas.ts';
import { facetFile } from '../../search/indexing/facetFile.ts';

/** Filter values of the entries, in the order of names.json; loaded on the search page. */
export const GET = (): Response => Response.json(facetFile(atlas.graph));
