import type { Basis, Field } from '../field/field.ts';
import { find } from '../field/term.ts';
import type { Edge, Evidence, NodeId } from '../model/graph.ts';
import type { Indexes } from './indexes.ts';

/** Why a cell is as it is: claims with data, claims without, nothing said, or nothing to be said. */
export type CellState = 'claimed' | 'without data' | 'not claimed' | 'does not apply';

/** One cell: the claims in it and on what bases they stand, weakest basis first. */
export interface Cell {
  readonly state: CellState;
  readonly claims: readonly string[];
  readonly byBasis: readonly (readonly [basis: Basis, count: number])[];
}

/** A claim with one piece of its evidence. */
export interface Proof {
  readonly claim: string;
  readonly evidence: Evidence;
}

/** Claims of relations, once for each piece of evidence. */
export const proofs = (edges: readonly Edge[]): readonly Proof[] =>
  edges.flatMap((edge) => edge.evidence.map((evidence) => ({ claim: edge.id, evidence })));

/** Whether a basis has data behind it. */
export const hasData = ({ bases }: Pick<Field, 'bases'>, basis: Basis): boolean => find(bases, basis)?.role !== 'none';

/** A cell from what was found for it; `applies` decides what a blank means. */
export function cellOf(field: Pick<Field, 'bases'>, found: readonly Proof[], applies: boolean): Cell {
  const counts = Map.groupBy(found, ({ evidence }) => evidence.basis);
  const byBasis = field.bases.flatMap(({ name }) => {
    const count = counts.get(name)?.length ?? 0;
    return count > 0 ? [[name, count] as const] : [];
  });
  const withData = byBasis.some(([basis]) => hasData(field, basis));
  const state = withData ? 'claimed' : byBasis.length > 0 ? 'without data' : applies ? 'not claimed' : 'does not apply';
  return { state, claims: [...new Set(found.map(({ claim }) => claim))].sort(), byBasis };
}

/** Everything claimed about an entry: typed relations from it, measured values and statements. */
export const allProofs = (atlas: Indexes, id: NodeId): readonly Proof[] => [
  ...proofs(atlas.edgesFrom(id).filter((edge) => !edge.derived)),
  ...atlas.measuredOf(id).map(({ id: claim, evidence }) => ({ claim, evidence })),
  ...atlas.statementsOf(id).map(({ id: claim, evidence }) => ({ claim, evidence })),
];
