import type { Graph } from '../../model/graph.ts';
import type { Part } from '../parts/part.ts';
import { joinData } from './joinData.ts';
import { dataOf } from './sharing.ts';
import type { DataTold } from './told.ts';
import { writeShare, type ShareTold } from './writeShare.ts';

/**
 * Writes what one of two processes makes of a data folder, and into the folder `packed` as the archive will hold it. The second completes
 * the folder when the `first` has left word.
 */
export async function writeHalf(
  graph: Graph,
  site: string,
  half: Part,
  {
    folder,
    packed,
    first,
  }: { readonly folder: string; readonly packed: string; readonly first: () => Promise<ShareTold> },
): Promise<ShareTold | DataTold> {
  const own = await writeShare(graph, site, { folder, packed, isOwn: dataOf(half) });
  if (half.number === 1) return own;
  return joinData(
    graph,
    site,
    folder,
    [await first(), own].map((told) => ({ told, packed })),
  );
}
