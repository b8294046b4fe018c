import { atlas } from '../../atlas.ts';
import { archived } from '../../exports/archivedFiles.ts';
import { offeredFiles } from '../../exports/offeredFiles.ts';
import { streamed } from '../../site/data/streamed.ts';
import { siteAddress } from '../../site/siteAddress.ts';

/** All files of the data folder in one archive, as `npm run dev` shows it; a build writes it itself. */
export const GET = async (): Promise<Response> => {
  const files = await offeredFiles(atlas.graph, siteAddress);
  return new Response(streamed(archived(atlas.graph, siteAddress, files)), {
    headers: { 'Content-Type': 'application/zip' },
  });
};
