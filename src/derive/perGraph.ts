import { remembered } from '../asking/asking.ts';
import type { Graph } from '../model/graph.ts';

/** Makes something of a graph once, and gives the same again for as long as the graph is in use. */
export const perGraph: <Made extends object>(make: (graph: Graph) => Made) => (graph: Graph) => Made = remembered;
