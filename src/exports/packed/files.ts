import { remembered } from '../../asking/asking.ts';
import type { Graph } from '../../model/graph.ts';
import { tables } from '../tables.ts';
import { parquet } from './parquet.ts';
import { workbook } from './workbook.ts';

/** A file on offer that is no text. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbook of all tables. */
export const workbookName = 'tables.xlsx';

/** The tables once more for programs that want types: each as Parquet, and all in one workbook. Written once for a graph. */
export const packedFiles: (graph: Graph) => Promise<readonly PackedFile[]> = remembered(write);

async function write(graph: Graph): Promise<readonly PackedFile[]> {
  const all = tables(graph);
  return [
    ...all.map((table) => ({ name: `${table.name}.parquet`, bytes: parquet(table) })),
    { name: workbookName, bytes: await workbook(all) },
  ];
}
