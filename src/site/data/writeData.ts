import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveName, dataArchive } from '../../exports/archivedFiles.ts';
import { answers, hearStatements } from '../../exports/linkedData/answers.ts';
import { nquadsName } from '../../exports/linkedData/graphNquads.ts';
import { bytesOf, measured } from '../../exports/measured.ts';
import { offeredFiles } from '../../exports/offeredFiles.ts';
import type { Graph } from '../../model/graph.ts';
import type { DataTold } from './told.ts';

/** Writes the data folder of a site: every file as it is made, into its own place and into the archive; none is ever held whole. Gives what the data page tells of it. */
export async function writeData(graph: Graph, site: string, folder: string): Promise<DataTold> {
  mkdirSync(folder, { recursive: true });
  const files = await offeredFiles(graph, site);
  const zip = create(join(folder, archiveName));
  const { add, end } = dataArchive(graph, site, zip.write);
  for (const file of files) {
    const own = create(join(folder, file.name));
    const push = add(file.name);
    const heard = file.name === nquadsName ? hearStatements(graph, site) : undefined;
    for (const piece of bytesOf(file)) {
      heard?.take(piece);
      own.write(piece);
      push(piece, false);
    }
    heard?.end();
    push(new Uint8Array(), true);
    own.close();
  }
  end();
  zip.close();
  return { files: files.map((file) => ({ name: file.name, ...measured(file) })), answers: answers(graph, site) };
}

/** A file that is not there yet, written in pieces. */
function create(path: string): { readonly write: (bytes: Uint8Array) => void; readonly close: () => void } {
  const file = openSync(path, 'wx');
  return { write: (bytes) => writeFileSync(file, bytes), close: () => closeSync(file) };
}
