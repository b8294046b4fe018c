import type { Graph } from '../model/graph.ts';
import { checksums } from './checksums.ts';
import { dataFiles } from './dataFiles.ts';
import { linkset, linksetName } from './discovery/linkset.ts';
import { roCrate } from './discovery/roCrate.ts';
import { oncePerSite } from './once.ts';
import { packedFiles, type PackedFile } from './packed/files.ts';
import { wholeText, type DataFile } from './pieces.ts';

/** A file of the data folder: a text, or bytes. */
export type OfferedFile = DataFile | PackedFile;

/** Every file of the data folder that readers are offered; what describes the others, and their checksums, last. */
export const offeredFiles = oncePerSite(listOffered);

async function listOffered(graph: Graph, site: string): Promise<readonly OfferedFile[]> {
  const files: readonly OfferedFile[] = [...dataFiles(graph, site), ...(await packedFiles(graph))];
  const described = [...files, wholeText('ro-crate-metadata.json', () => roCrate(graph, site, files))];
  const named = described.map(({ name }) => name);
  const all = [...described, wholeText(linksetName, () => linkset(graph, site, named))];
  return [...all, wholeText('SHA256SUMS', () => checksums(all))];
}
