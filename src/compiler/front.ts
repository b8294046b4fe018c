import type { Node } from '../model/graph.ts';
import type { Held } from './held.ts';

/**
 * A node without its prose, but for the parts of the reading path, whose passages are places: all that rules, audit and inference
 * ask of it, so that a word of prose makes none of them again.
 */
export const frontOf = (node: Node, held: Held): Node =>
  held.piece('front', node.id, [node], () => (node.section ? node : { ...node, passages: [] }));
