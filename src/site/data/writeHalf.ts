import type { Graph } from '../../model/graph.ts';
import { joinData } from './joinData.ts';
import { halfOf, type Half } from './sharing.ts';
import type { DataTold } from './told.ts';
import { writeShare, type ShareTold } from './writeShare.ts';

/**
 * Writes what one of two processes makes of a data folder, and into the folder `packed` as the archive will hold it. The second completes
 * the folder when the `first` has left word.
 */
export async function writeHalf(
  graph: Graph,
  site: string,
  half: Half,
  {
    folder,
    packed,
    first,
  }: { readonly folder: string; readonly packed: string; readonly first: () => Promise<ShareTold> },
): Promise<ShareTold | DataTold> {
  const own = await writeShare(graph, site, { folder, packed, isOwn: halfOf(half) });
  if (half === 'statements') return own;
  return joinData(
    graph,
    site,
    folder,
    [await first(), own].map((told) => ({ told, packed })),
  );
}
