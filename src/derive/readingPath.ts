import { kindOfShape } from '../field/select.ts';
import type { Node } from '../model/graph.ts';
import type { Indexes } from './indexes.ts';

/** Sections, tables and figures in reading order; none where the field has no reading path. */
export function readingPath({ field, nodesOfKind }: Pick<Indexes, 'field' | 'nodesOfKind'>): readonly Node[] {
  const kind = kindOfShape(field, 'reading path');
  return kind === undefined ? [] : inReadingOrder(nodesOfKind(kind));
}

/** The parts of the reading path among some entries, in its order. */
export const inReadingOrder = (nodes: readonly Node[]): readonly Node[] =>
  nodes
    .flatMap((node) => (node.section ? [{ node, order: node.section.order }] : []))
    .sort((a, b) => a.order - b.order)
    .map(({ node }) => node);
