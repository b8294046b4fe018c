import { atlas } from '../../atlas.ts';
import { factFile } from '../../search/indexing/factFile.ts';

/** Facts that can be asked for in words; loaded when a search reads as a question. */
export const GET = (): Response => {
  const { statements, ...facts } = factFile(atlas.graph);
  return Response.json(facts);
};
