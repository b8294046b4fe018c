import type { Graph } from '../model/graph.ts';
import { checksums } from './checksums.ts';
import { dataFiles } from './dataFiles.ts';
import { checksumsName, crateName, linksetName, workbookName } from './dataNames.ts';
import { linkset } from './discovery/linkset.ts';
import { roCrate } from './discovery/roCrate.ts';
import { oncePerSite } from './once.ts';
import { packedFiles, parquetFiles, type PackedFile } from './packed/files.ts';
import { elsewhere, wholeText, type DataFile } from './pieces.ts';

/** A file of the data folder: a text, or bytes. */
export type OfferedFile = DataFile | PackedFile;

/** Every file of the data folder that readers are offered; what describes the others, and their checksums, last. */
export const offeredFiles = oncePerSite(async (graph, site) => listOffered(graph, site, await packedFiles(graph)));

/** The same for who makes a share of them, without the workbook, which is made as a whole before the first is written. */
export const offeredWithoutWorkbook = (graph: Graph, site: string): readonly OfferedFile[] =>
  listOffered(graph, site, [...parquetFiles(graph), elsewhere(workbookName)]);

function listOffered(graph: Graph, site: string, packed: readonly OfferedFile[]): readonly OfferedFile[] {
  const files: readonly OfferedFile[] = [...dataFiles(graph, site), ...packed];
  const described = [...files, wholeText(crateName, () => roCrate(graph, site, files))];
  const named = described.map(({ name }) => name);
  const all = [...described, wholeText(linksetName, () => linkset(graph, site, named))];
  return [...all, wholeText(checksumsName, () => checksums(all))];
}
