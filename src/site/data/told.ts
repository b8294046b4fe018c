import { readFileSync } from 'node:fs';
import { answers, type Answered } from '../../exports/linkedData/answers.ts';
import { measured, type Measured } from '../../exports/measured.ts';
import { offeredFiles } from '../../exports/offeredFiles.ts';
import type { Graph } from '../../model/graph.ts';

/** What the data page tells of the data folder. */
export interface DataTold {
  readonly files: readonly (Measured & { readonly name: string })[];
  readonly answers: readonly Answered[];
}

/** What there is to tell of the data folder: in a build what was noted when it was written, else it is made for that. */
export async function dataTold(graph: Graph, site: string): Promise<DataTold> {
  const noted = process.env['SODIOGRAPH_DATA'];
  if (noted) return JSON.parse(readFileSync(noted, 'utf8')) as DataTold;
  const files = await offeredFiles(graph, site);
  return { files: files.map((file) => ({ name: file.name, ...measured(file) })), answers: answers(graph, site) };
}
