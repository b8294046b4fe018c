import type { Graph } from '../model/graph.ts';

/** A function of a graph and the address of a site that makes its answer once, as several files and pages hold it. */
export function oncePerSite<Made>(make: (graph: Graph, site: string) => Made): (graph: Graph, site: string) => Made {
  const made = new WeakMap<Graph, Map<string, Made>>();
  return (graph, site) => {
    const known = made.get(graph) ?? new Map<string, Made>();
    made.set(graph, known);
    if (!known.has(site)) known.set(site, make(graph, site));
    return known.get(site)!;
  };
}
