import { atlas } from '../../atlas.ts';
import { archive } from '../../exports/archive.ts';
import { dataFiles } from '../../exports/dataFiles.ts';
import { siteAddress } from '../../site/siteAddress.ts';

/** All files of the data folder in one archive, with their checksums. */
export const GET = (): Response =>
  new Response(archive(dataFiles(atlas.graph, siteAddress), `data-${atlas.graph.site.version}`), {
    headers: { 'Content-Type': 'application/zip' },
  });
