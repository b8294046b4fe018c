import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPackedWithin, packing, type Packed } from '../../exports/archive.ts';
import { answersName, workbookName } from '../../exports/dataNames.ts';
import { answers, type Answered } from '../../exports/linkedData/answers.ts';
import { measured, type Measured } from '../../exports/measured.ts';
import { offeredFiles, offeredWithoutWorkbook } from '../../exports/offeredFiles.ts';
import type { Graph } from '../../model/graph.ts';
import { createFile, putFile } from './putFile.ts';

/** What a part tells of the files of the data folder that it made. */
export interface ShareTold {
  readonly files: readonly (Measured & Packed & { readonly name: string })[];
  /** The answers to the questions in the content, of the part that has them. */
  readonly answers?: readonly Answered[];
}

/**
 * Writes those files of the data folder that are a part’s own, and into the folder `packed` each once more as the archive of all of
 * them will hold it, but for files that it holds as they are.
 */
export async function writeShare(
  graph: Graph,
  site: string,
  {
    folder,
    packed,
    isOwn,
  }: { readonly folder: string; readonly packed: string; readonly isOwn: (name: string) => boolean },
): Promise<ShareTold> {
  mkdirSync(folder, { recursive: true });
  mkdirSync(packed, { recursive: true });
  const all = isOwn(workbookName) ? await offeredFiles(graph, site) : offeredWithoutWorkbook(graph, site);
  const files = all
    .filter(({ name }) => isOwn(name))
    .map((file) => {
      const zipped = isPackedWithin(file.name) ? undefined : createFile(join(packed, file.name));
      const pack = packing(file.name, (bytes) => zipped?.write(bytes));
      putFile(graph, site, file, folder, pack.push);
      zipped?.close();
      return { name: file.name, ...measured(file), ...pack.packed() };
    });
  return { files, ...(isOwn(answersName) && { answers: answers(graph, site) }) };
}
