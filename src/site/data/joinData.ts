import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { isPackedWithin } from '../../exports/archive.ts';
import { dataArchive } from '../../exports/archivedFiles.ts';
import { archiveName, isDescribing } from '../../exports/dataNames.ts';
import { measured, tellOf } from '../../exports/measured.ts';
import { offeredWithoutWorkbook } from '../../exports/offeredFiles.ts';
import type { Graph } from '../../model/graph.ts';
import { createFile, putFile } from './putFile.ts';
import type { DataTold } from './told.ts';
import type { ShareTold } from './writeShare.ts';

/** What a part made of the data folder: what it tells, and the folder with its files as the archive will hold them. */
export interface Share {
  readonly told: ShareTold;
  readonly packed: string;
}

/**
 * Completes a data folder that has the files of all parts: what describes them, and the archive, into which they go as the parts
 * packed them. Gives what the data page tells of the folder. Throws a line when no part has a file.
 */
export function joinData(graph: Graph, site: string, folder: string, shares: readonly Share[]): DataTold {
  mkdirSync(folder, { recursive: true });
  const known = new Map(shares.flatMap(({ told, packed }) => told.files.map((file) => [file.name, { file, packed }])));
  const files = offeredWithoutWorkbook(graph, site);
  for (const file of files) {
    const own = known.get(file.name);
    if (own) tellOf(file, own.file);
    else if (!isDescribing(file.name)) throw new Error(`No part has data/${file.name}; build all parts again.`);
  }
  const zip = createFile(join(folder, archiveName));
  const { add, addPacked, end } = dataArchive(graph, site, zip.write);
  for (const file of files) {
    const own = known.get(file.name);
    if (!own) {
      putFile(graph, site, file, folder, add(file.name));
      continue;
    }
    const push = addPacked(file.name, own.file);
    for (const piece of piecesOf(join(isPackedWithin(file.name) ? folder : own.packed, file.name))) push(piece, false);
    push(new Uint8Array(), true);
  }
  end();
  zip.close();
  return {
    files: files.map((file) => ({ name: file.name, ...measured(file) })),
    answers: shares.flatMap(({ told }) => told.answers ?? []),
  };
}

/** The bytes of a file, a million at a time. */
function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(1 << 20);
      const count = readSync(file, piece);
      if (count === 0) return;
      yield piece.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}
