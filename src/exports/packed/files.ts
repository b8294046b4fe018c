import { remembered } from '../../asking/asking.ts';
import type { Graph } from '../../model/graph.ts';
import { workbookName } from '../dataNames.ts';
import { tables } from '../tables.ts';
import { parquet } from './parquet.ts';
import { workbook } from './workbook.ts';

/** A file on offer that is no text; a table is packed when its bytes are asked for, and anew each time. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The tables once more for programs that want types: each as Parquet, and all in one workbook, which is written once for a graph. */
export const packedFiles: (graph: Graph) => Promise<readonly PackedFile[]> = remembered(async (graph: Graph) => [
  ...parquetFiles(graph),
  { name: workbookName, bytes: await workbook(tables(graph)) },
]);

/** The same without the workbook. */
export const parquetFiles = (graph: Graph): readonly PackedFile[] =>
  tables(graph).map((table) => ({
    name: `${table.name}.parquet`,
    get bytes() {
      return parquet(table);
    },
  }));
