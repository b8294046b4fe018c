import { memory } from '../asking/asking.ts';
import type { Graph } from '../model/graph.ts';

/** A function of a graph and the address of a site that makes its answer once, as several files and pages hold it. */
export function oncePerSite<Made>(make: (graph: Graph, site: string) => Made): (graph: Graph, site: string) => Made {
  const all = memory<Graph, Made>();
  return (graph, site) => all(graph, site, () => make(graph, site));
}
