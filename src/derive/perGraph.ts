import type { Graph } from '../model/graph.ts';

/** Makes something of a graph once, and gives the same again for as long as the graph is in use. */
export function perGraph<Made extends object>(make: (graph: Graph) => Made): (graph: Graph) => Made {
  const made = new WeakMap<Graph, Made>();
  return (graph) => {
    const known = made.get(graph);
    if (known) return known;
    const fresh = make(graph);
    made.set(graph, fresh);
    return fresh;
  };
}
