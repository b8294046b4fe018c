import type { Graph } from '../../model/graph.ts';
import type { Problem } from '../problem.ts';

/** An invariant of the graph: the problems where it does not hold. `partial` is true when some files could not be read. */
export type Rule = (graph: Graph, about: { readonly partial: boolean }) => readonly Problem[];
