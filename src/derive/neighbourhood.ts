import { term as termOf } from '../field/term.ts';
import { entryAddress } from '../model/address.ts';
import type { Edge, Node, NodeId } from '../model/graph.ts';
import { relationNames, relations, type Relation } from '../vocabulary/relations.ts';
import type { Indexes } from './indexes.ts';

/** Neighbours by one relation in one direction: the most spoken of, and how many more there are. */
export interface Branch {
  readonly relation: Relation;
  readonly direction: 'out' | 'in';
  /** Read from the entry: `forms`, or `is formed by`. */
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
  const shown = relationNames.filter((relation) => isShown(relation, node));
  const sides = [
    { direction: 'out' as const, edges: atlas.edgesFrom(id), other: (edge: Edge) => edge.target },
    { direction: 'in' as const, edges: atlas.edgesTo(id), other: (edge: Edge) => edge.source },
  ];
  const branches = sides.flatMap(({ direction, edges, other }) =>
    shown.flatMap((relation): Branch[] => {
      const own = edges.filter((edge) => edge.relation === relation).sort(bySupport);
      if (own.length === 0) return [];
      const kept = own.length <= limit + 1 ? own.length : limit;
      return [
        {
          relation,
          direction,
          label: direction === 'out' ? termOf(relations, relation).label : termOf(relations, relation).inverse,
          nodes: own.slice(0, kept).map((edge) => atlas.node(other(edge))),
          more: own.length - kept,
          listAddress: isProvenance(relation) ? `/graph/?focus=${id}` : `${entryAddress(id)}#${direction}-${relation}`,
        },
      ];
    }),
  );
  const others = sides.flatMap(({ edges, other }) => edges.filter((edge) => shown.includes(edge.relation)).map(other));
  return { node, branches, count: new Set(others).size };
}

const isProvenance = (relation: Relation): boolean => relation === 'reported-in' || relation === 'discussed-in';

// What a work reports and a section discusses is all there is to say of them; elsewhere provenance would crowd out the science.
const isShown = (relation: Relation, node: Node): boolean =>
  !isProvenance(relation) ||
  (relation === 'reported-in' && node.kind === 'references') ||
  (relation === 'discussed-in' && node.kind === 'sections');

/** Edges with more evidence first, then by id. */
const bySupport = (a: Edge, b: Edge): number => b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1);
