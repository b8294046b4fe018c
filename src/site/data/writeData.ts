import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataArchive } from '../../exports/archivedFiles.ts';
import { archiveName } from '../../exports/dataNames.ts';
import { answers } from '../../exports/linkedData/answers.ts';
import { measured } from '../../exports/measured.ts';
import { offeredFiles } from '../../exports/offeredFiles.ts';
import type { Graph } from '../../model/graph.ts';
import { createFile, putFile } from './putFile.ts';
import type { DataTold } from './told.ts';

/** Writes the data folder of a site: every file as it is made, into its own place and into the archive; none is ever held whole. Gives what the data page tells of it. */
export async function writeData(graph: Graph, site: string, folder: string): Promise<DataTold> {
  mkdirSync(folder, { recursive: true });
  const files = await offeredFiles(graph, site);
  const zip = createFile(join(folder, archiveName));
  const { add, end } = dataArchive(graph, site, zip.write);
  for (const file of files) putFile(graph, site, file, folder, add(file.name));
  end();
  zip.close();
  return { files: files.map((file) => ({ name: file.name, ...measured(file) })), answers: answers(graph, site) };
}
