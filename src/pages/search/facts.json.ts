import { atlas } from '../../atlas.ts';
import { factFile } from '../../search/indexing/factFile.ts';
import { storedFacts } from '../../search/indexing/statementFiles.ts';

/** Facts that can be asked for in words; loaded when a search reads as a question. */
export const GET = (): Response => Response.json(storedFacts(factFile(atlas.graph)));
