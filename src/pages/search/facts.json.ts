import { atlas } from '../../atlas.ts';
import { factFile } from '../../search/indexing/factFile.ts';

/** Facts and statements that can be asked for in words; loaded when a search reads as a question. */
export const GET = (): Response => Response.json(factFile(atlas.graph));
