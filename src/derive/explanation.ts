import type { Basis, Confidence } from '../vocabulary/evidence.ts';
import { bases } from '../vocabulary/evidence.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import type { Relation } from '../vocabulary/relations.ts';
import { networkOf, type Link, type Network } from './paths.ts';

/** A relation claim with numbered ends and what is needed of its evidence. */
export interface Said {
  readonly id: string;
  readonly source: number;
  readonly target: number;
  readonly relation: Relation;
  readonly evidence: readonly SaidEvidence[];
}

/** What matters of a claim’s evidence: where it stands, whom it cites, how far it goes. */
export interface SaidEvidence {
  readonly locator: string;
  /** As printed; empty where the review cites nobody. */
  readonly referenceNumbers: readonly number[];
  readonly basis: Basis;
  readonly confidence: Confidence;
}

// Relations that say why are short. Two collectors under the same microscope or in the same electrolyte do not explain each other.
const lengths: Readonly<Partial<Record<Relation, number>>> = {
  'acts-through': 1,
  mitigates: 1,
  forms: 1,
  'uses-strategy': 1.2,
  'coated-with': 1.2,
  contains: 1.7,
  'limited-by': 2.2,
};
const besideThePoint = 2.5;
// That two things fight the same challenge is no way from one to the other.
const throughChallenge = 1.5;
const provenance: readonly Relation[] = ['reported-in', 'discussed-in'];
const sure: Readonly<Record<Confidence, number>> = { high: 1, medium: 0.8, low: 0.6 };

/** The works a claim rests on, as `[72]`, and the paragraphs or panels it stands in; a table’s rows have nothing to do with each other. */
export const sourcesOf = (evidence: Said['evidence']): readonly string[] => [
  ...new Set([
    ...evidence.flatMap(({ referenceNumbers }) => referenceNumbers.map((number) => `[${number}]`)),
    ...evidence.flatMap(({ locator }) => (locator.startsWith('Table') ? [] : [locator])),
  ]),
];

/** How well a claim is supported, from 0 to 1: its best basis on the ladder of evidence, less when our reading is unsure. */
export const supportOf = (evidence: Said['evidence']): number =>
  Math.max(
    0,
    ...evidence.map(({ basis, confidence }) => ((bases.indexOf(basis) + 1) / bases.length) * sure[confidence]),
  );

/** The network in which explanations are looked for: every claim but those that only say where something is written. */
export const explanations = (kinds: readonly Kind[], claims: readonly Said[]): Network =>
  networkOf(
    kinds.length,
    claims
      .filter(({ relation }) => !provenance.includes(relation))
      .map(({ id, source, target, relation, evidence }): Link => ({
        id,
        source,
        target,
        length: lengths[relation] ?? besideThePoint,
        support: supportOf(evidence),
        sources: sourcesOf(evidence),
      })),
    (entry) => (kinds[entry] === 'challenges' ? throughChallenge : 0),
  );

/** What the review also says about the two ends of a step and what speaks the other way: a remedy that is a burden too. */
export function contradictionOf(claims: readonly Said[], { source, target, relation }: Said): Said | undefined {
  const against: Partial<Record<Relation, Relation>> = { mitigates: 'limited-by', 'limited-by': 'mitigates' };
  const other = against[relation];
  return (
    other && claims.find((claim) => claim.relation === other && claim.source === source && claim.target === target)
  );
}
