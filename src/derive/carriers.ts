import { hasRole, relationsWith } from '../field/select.ts';
import { term } from '../field/term.ts';
import type { Edge, NodeId } from '../model/graph.ts';
import type { Indexes } from './indexes.ts';

/** What holds an entry as a constituent, with the relations that lead from it there. */
export interface Carrier {
  readonly id: NodeId;
  readonly steps: readonly Edge[];
}

/** Everything that holds an entry as a product, part or coat, the shortest chain to each. */
export function carriersOf(atlas: Indexes, id: NodeId): readonly Carrier[] {
  const holding = new Set(relationsWith(atlas.field, 'constituent'));
  const seen = new Set<NodeId>([id]);
  const queue: Carrier[] = [{ id, steps: [] }];
  for (const { id: current, steps } of queue)
    for (const edge of atlas.edgesTo(current))
      if (holding.has(edge.relation) && !seen.has(edge.source) && leadsOn(atlas, edge, steps[0])) {
        seen.add(edge.source);
        queue.push({ id: edge.source, steps: [edge, ...steps] });
      }
  return queue.slice(1);
}

/** That an elementary part makes a product says nothing of what merely contains the part; a coat of it does make it. */
function leadsOn({ field, node }: Indexes, edge: Edge, next: Edge | undefined): boolean {
  const is = (one: Edge, role: 'product' | 'coat'): boolean => term(field.relations, one.relation).roles.includes(role);
  return !next || !is(next, 'product') || is(edge, 'coat') || !hasRole(field, node(edge.target), 'part');
}
