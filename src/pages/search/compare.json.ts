import { atlas } from '../../atlas.ts';
import { comparisonFile } from '../../search/indexing/comparisonFile.ts';

/** What a question can open the comparison with; loaded when one asks for the best, or compares. */
export const GET = (): Response => Response.json(comparisonFile(atlas));
