import type { Graph } from '../model/graph.ts';
import { jsonPieces } from './json.ts';
import { wholeContext } from './linkedData/context.ts';
import { wholeGraph } from './linkedData/graph.ts';
import type { Pieces } from './pieces.ts';

/** The graph as JSON-LD: the same things under the same names as in the pages; a value is a claim, never a fact of a material. */
export const graphJsonld = (graph: Graph, site: string): Pieces =>
  jsonPieces({ '@context': wholeContext(site), '@graph': wholeGraph(graph, site) });
