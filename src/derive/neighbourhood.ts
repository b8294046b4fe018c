import type { Field, Relation, RelationTerm } from '../field/field.ts';
import { find } from '../field/term.ts';
import { entryAddress } from '../model/address.ts';
import type { Edge, Node, NodeId } from '../model/graph.ts';
import type { Indexes } from './indexes.ts';

/** Neighbours by one relation in one direction: the most spoken of, and how many more there are. */
export interface Branch {
  readonly relation: Relation;
  readonly direction: 'out' | 'in';
  /** Read from the entry: the label of the relation, or its inverse. */
  readonly label: string;
  readonly nodes: readonly Node[];
  readonly more: number;
  /** Where all of them are listed. */
  readonly listAddress: string;
}

/** An entry with what it is directly related to. */
export interface Neighbourhood {
  readonly node: Node;
  readonly branches: readonly Branch[];
  /** Neighbours in all, each counted once. */
  readonly count: number;
}

/** What an entry is directly related to, by relation; hubs are cut to `limit` a branch. Provenance is left to sources and sections. */
export function neighbourhoodOf(atlas: Indexes, id: NodeId, limit = 5): Neighbourhood {
  const node = atlas.node(id);
  const shown = atlas.field.relations.filter((relation) => isShown(atlas.field, relation, node));
  const names = new Set(shown.map(({ name }) => name));
  const sides = [
    { direction: 'out' as const, edges: atlas.edgesFrom(id), other: (edge: Edge) => edge.target },
    { direction: 'in' as const, edges: atlas.edgesTo(id), other: (edge: Edge) => edge.source },
  ];
  const branches = sides.flatMap(({ direction, edges, other }) => {
    const byRelation = Map.groupBy(edges, ({ relation }) => relation);
    return shown.flatMap((relation): Branch[] => {
      const own = (byRelation.get(relation.name) ?? []).toSorted(bySupport);
      if (own.length === 0) return [];
      const kept = own.length <= limit + 1 ? own.length : limit;
      return [
        {
          relation: relation.name,
          direction,
          label: direction === 'out' ? relation.label : relation.inverse,
          nodes: own.slice(0, kept).map((edge) => atlas.node(other(edge))),
          more: own.length - kept,
          listAddress: relation.derived ? `/graph/?focus=${id}` : `${entryAddress(id)}#${direction}-${relation.name}`,
        },
      ];
    });
  });
  const others = sides.flatMap(({ edges, other }) => edges.filter(({ relation }) => names.has(relation)).map(other));
  return { node, branches, count: new Set(others).size };
}

// What a work reports and a part of the reading path discusses is all there is to say of them; elsewhere provenance would crowd
// out the science.
function isShown({ kinds }: Field, { derived }: RelationTerm, { kind }: Node): boolean {
  const shape = find(kinds, kind)?.shape;
  switch (derived) {
    case undefined:
      return true;
    case 'evidence':
      return shape === 'works';
    case 'reading path':
      return shape === 'reading path';
    case 'outcome':
      return true;
  }
}

/** Edges with more evidence first, then by id. */
const bySupport = (a: Edge, b: Edge): number => b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1);
