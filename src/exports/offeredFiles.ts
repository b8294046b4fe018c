import { remembered } from '../asking/asking.ts';
import type { Graph } from '../model/graph.ts';
import { checksums, type TextFile } from './checksums.ts';
import { dataFiles } from './dataFiles.ts';
import { linkset, linksetName } from './discovery/linkset.ts';
import { roCrate } from './discovery/roCrate.ts';
import { oncePerSite } from './once.ts';
import { packedFiles, type PackedFile } from './packed/files.ts';

/** A file of the data folder: a text, or bytes. */
export type OfferedFile = TextFile | PackedFile;

/** Every file of the data folder that readers are offered; what describes the others, and their checksums, last. */
export const offeredFiles = oncePerSite(makeOffered);

async function makeOffered(graph: Graph, site: string): Promise<readonly OfferedFile[]> {
  const files: readonly OfferedFile[] = [...dataFiles(graph, site), ...(await packedFiles(graph))];
  const described = [...files, { name: 'ro-crate-metadata.json', text: roCrate(graph, site, files) }];
  const named = described.map(({ name }) => name);
  const all = [...described, { name: linksetName, text: linkset(graph, site, named) }];
  return [...all, { name: 'SHA256SUMS', text: checksums(all) }];
}

/** What a file holds: the bytes of its text in UTF-8, or its own. */
export const bytesOf = (file: OfferedFile): Uint8Array<ArrayBuffer> =>
  'bytes' in file ? (file.bytes as Uint8Array<ArrayBuffer>) : encoded(file);

const encoded = remembered(({ text }: TextFile) => new TextEncoder().encode(text));
