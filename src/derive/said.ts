import type { Confidence } from '../field/evidence.ts';
import { confidences } from '../field/evidence.ts';
import type { Basis, Field, Relation } from '../field/field.ts';
import { rankIn } from '../field/term.ts';

/** A relation claim, a report of an outcome, or something that follows, with numbered ends and what is needed of its evidence. */
export interface Said {
  readonly id: string;
  readonly source: number;
  readonly target: number;
  readonly relation: Relation;
  readonly evidence: readonly SaidEvidence[];
  /** The claims it follows from, in the order of the chain; absent where it is said. */
  readonly from?: readonly Said[];
}

/** What matters of a claim’s evidence: where it stands, whom it cites, how far it goes. */
export interface SaidEvidence {
  readonly locator: string;
  /** As printed; empty where the review cites nobody. */
  readonly referenceNumbers: readonly number[];
  readonly basis: Basis;
  readonly confidence: Confidence;
}

/** Something that follows, as claims are read: no better than the weakest claim of its chain, and of the works that make all of it. */
export function followed(
  { bases }: Pick<Field, 'bases'>,
  edge: Pick<Said, 'id' | 'source' | 'target' | 'relation'>,
  from: readonly Said[],
  works: readonly number[],
): Said {
  const best = (of: (one: SaidEvidence) => number, { evidence }: Said): number => Math.max(0, ...evidence.map(of));
  const basis = Math.min(...from.map((claim) => best((one) => rankIn(bases, one.basis), claim)));
  const sure = Math.min(...from.map((claim) => best((one) => -confidences.indexOf(one.confidence), claim)));
  return {
    ...edge,
    from,
    evidence: [
      {
        locator: from[0]!.evidence[0]!.locator,
        referenceNumbers: works,
        basis: bases[basis]!.name,
        confidence: confidences[-sure]!,
      },
    ],
  };
}
