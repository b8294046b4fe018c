import { oncePerSite } from '../once.ts';
import { wholeGraph } from './graph.ts';
import { nquads } from './nquads.ts';

/** The whole graph as N-Quads. */
export const graphNquads = oncePerSite((graph, site) => nquads(wholeGraph(graph, site), site));
