import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nquadsName } from '../../exports/dataNames.ts';
import { hearStatements } from '../../exports/linkedData/answers.ts';
import { bytesOf } from '../../exports/measured.ts';
import type { OfferedFile } from '../../exports/offeredFiles.ts';
import type { Graph } from '../../model/graph.ts';

/** Writes a file of the data folder as it is made; its pieces go to `push` too, which takes the last as an empty one. */
export function putFile(
  graph: Graph,
  site: string,
  file: OfferedFile,
  folder: string,
  push: (piece: Uint8Array, isLast: boolean) => void,
): void {
  const own = createFile(join(folder, file.name));
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

/** A file that is not there yet, written in pieces. */
export function createFile(path: string): { readonly write: (bytes: Uint8Array) => void; readonly close: () => void } {
  const file = openSync(path, 'wx');
  return { write: (bytes) => writeFileSync(file, bytes), close: () => closeSync(file) };
}
