import type { Basis, Field } from '../field/field.ts';
import { find } from '../field/term.ts';
import type { Edge, Evidence, NodeId } from '../model/graph.ts';
import type { Indexes } from './indexes.ts';

/** Why a cell is as it is: claims with data, without, or disputed; what merely follows; nothing said, or nothing to be said. */
export type CellState = 'claimed' | 'without data' | 'contradicted' | 'inferred' | 'not claimed' | 'does not apply';

/** One cell: the claims in it and on what bases they stand, weakest basis first. */
export interface Cell {
  readonly state: CellState;
  readonly claims: readonly string[];
  /** How many distinct works the review cites for them; its own word is none of them. */
  readonly works: number;
  /** What follows in the cell, as ids of inferred edges; counted nowhere. */
  readonly inferred: readonly string[];
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

/** What else is known of a cell than its claims. */
export interface CellContext {
  /** Whether a blank means that nothing is claimed rather than that nothing could be. */
  readonly applies: boolean;
  /** Whether the audit contradicts a claim. */
  readonly disputed?: (claim: string) => boolean;
  readonly inferred?: readonly string[];
}

const blank = (state: CellState): Cell => ({ state, claims: [], works: 0, inferred: [], byBasis: [] });
/** Cells without anything are most of a large matrix, and one for all. */
const [notClaimed, doesNotApply] = [blank('not claimed'), blank('does not apply')];

/** A cell from what was found for it. */
export function cellOf(
  field: Pick<Field, 'bases'>,
  found: readonly Proof[],
  { applies, disputed = () => false, inferred = [] }: CellContext,
): Cell {
  if (found.length === 0 && inferred.length === 0) return applies ? notClaimed : doesNotApply;
  const counts = Map.groupBy(found, ({ evidence }) => evidence.basis);
  const byBasis = field.bases.flatMap(({ name }) => {
    const count = counts.get(name)?.length ?? 0;
    return count > 0 ? [[name, count] as const] : [];
  });
  const claims = [...new Set(found.map(({ claim }) => claim))].sort();
  const works = new Set(found.flatMap(({ evidence }) => evidence.references)).size;
  const state = (): CellState => {
    if (claims.some(disputed)) return 'contradicted';
    if (byBasis.some(([basis]) => hasData(field, basis))) return 'claimed';
    if (byBasis.length > 0) return 'without data';
    return 'inferred';
  };
  return { state: state(), claims, works, inferred, byBasis };
}

/** Everything claimed about an entry: typed relations from it, measured values and statements. */
export const allProofs = (atlas: Indexes, id: NodeId): readonly Proof[] => [
  ...proofs(atlas.edgesFrom(id).filter((edge) => !edge.derived)),
  ...atlas.measuredOf(id).map(({ id: claim, evidence }) => ({ claim, evidence })),
  ...atlas.statementsOf(id).map(({ id: claim, evidence }) => ({ claim, evidence })),
];
