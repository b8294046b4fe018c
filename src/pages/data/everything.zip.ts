import { atlas } from '../../atlas.ts';
import { archive } from '../../exports/archive.ts';
import { offeredFiles } from '../../exports/offeredFiles.ts';
import { licenceFile, readme } from '../../exports/readme.ts';
import { siteAddress } from '../../site/siteAddress.ts';

/** All files of the data folder in one archive, with what they are, their licence and their checksums. */
export const GET = async (): Promise<Response> => {
  const files = await offeredFiles(atlas.graph, siteAddress);
  const all = [...files, readme(atlas.graph, siteAddress), licenceFile(atlas.graph, siteAddress)];
  return new Response(archive(all, `data-${atlas.graph.site.version}`), {
    headers: { 'Content-Type': 'application/zip' },
  });
};
