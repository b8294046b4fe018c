import type { Relation } from '../field/field.ts';
import { term } from '../field/term.ts';
import type { Edge, NodeId } from '../model/graph.ts';
import type { Indexes } from './indexes.ts';

/** An entry of the same kind that shares targets with another, and which ones: the reason why it is similar. */
export interface Similar {
  readonly id: NodeId;
  readonly shared: readonly { readonly relation: Relation; readonly target: NodeId }[];
  readonly score: number;
}

/**
 * The entries most like one, by what they share. What few entries share counts more:
 * a shared target weighs the inverse logarithm of how many point at it.
 */
export function similarTo(atlas: Indexes, id: NodeId, limit = 5): readonly Similar[] {
  const self = atlas.node(id);
  const found = new Map<NodeId, { shared: { relation: Relation; target: NodeId }[]; score: number }>();
  const targets = atlas.edgesFrom(id).filter((edge) => term(atlas.field.relations, edge.relation).alike);
  for (const { relation, target } of targets) {
    const alike = atlas.edgesTo(target).filter((edge: Edge) => edge.relation === relation && edge.source !== id);
    for (const { source } of alike) {
      const other = atlas.node(source);
      if (other.kind !== self.kind || other.classes[0] !== self.classes[0]) continue;
      const known = found.get(source) ?? { shared: [], score: 0 };
      known.shared.push({ relation, target });
      known.score += 1 / Math.log2(2 + alike.length);
      found.set(source, known);
    }
  }
  return [...found]
    .map(([other, { shared, score }]) => ({ id: other, shared, score }))
    .filter(({ shared }) => shared.length > 1)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
