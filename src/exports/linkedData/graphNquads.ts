import type { Graph } from '../../model/graph.ts';
import type { Pieces } from '../pieces.ts';
import { wholeGraph } from './graph.ts';
import { statements } from './nquads.ts';
import { sortedOnce } from './sortedOnce.ts';

/** The whole graph as N-Quads, a line at a time. */
export const graphNquads = (graph: Graph, site: string): Pieces =>
  sortedOnce(statements(wholeGraph(graph, site), site));
