import type { Relation } from '../field/field.ts';
import type { NodeId } from '../model/graph.ts';
import type { Indexes } from './indexes.ts';

/** Targets of some relations of an entry, in order of claim id. */
export const targets = (atlas: Indexes, id: NodeId, relations: readonly Relation[]): readonly NodeId[] =>
  atlas.edgesFrom(id).flatMap(({ relation, target }) => (relations.includes(relation) ? [target] : []));

/** Sources of some relations to an entry, each once, in order of claim id. */
export const sources = (atlas: Indexes, id: NodeId, relations: readonly Relation[]): readonly NodeId[] => [
  ...new Set(atlas.edgesTo(id).flatMap(({ relation, source }) => (relations.includes(relation) ? [source] : []))),
];
