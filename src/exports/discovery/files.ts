import type { Graph } from '../../model/graph.ts';
import type { TextFile } from '../checksums.ts';
import { feed, feedPath } from './feed.ts';
import { llms } from './llms.ts';
import { openSearch, openSearchPath } from './openSearch.ts';
import { robots } from './robots.ts';

/** The files at the root of a site by which it is found; the list of pages is written once they are there. */
export const discoveryFiles = (
  graph: Graph,
  site: string,
  data: readonly { readonly name: string }[],
): readonly TextFile[] => [
  { name: 'robots.txt', text: robots(site) },
  { name: feedPath, text: feed(graph, site) },
  { name: openSearchPath, text: openSearch(graph, site) },
  { name: 'llms.txt', text: llms(graph, site, data) },
];
