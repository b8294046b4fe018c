import type { ClaimId, NodeId } from '../../model/graph.ts';

/** The questions the audit asks, in the order the page shows them. */
export const findingKinds = {
  conflict: {
    heading: 'Same quantity, different values',
    fits: 'Same quantity, same value',
    says: 'Two places give one collector, in the same test and under conditions that do not exclude each other, different values of one quantity.',
  },
  account: {
    heading: 'One paper, told in two ways',
    fits: 'One paper, told alike',
    says: 'Text, caption and table cite the same paper for the same test but differ in its conditions or in what was measured.',
  },
  duration: {
    heading: 'Cycles against hours',
    fits: 'Cycles and hours',
    says: 'In each cycle the areal capacity is moved there and back: hours = cycles × 2 × areal capacity ÷ current density.',
  },
  depth: {
    heading: 'Depth of discharge against sodium on board',
    fits: 'Depth of discharge and sodium on board',
    says: 'The depth of discharge is the areal capacity cycled over the capacity of the sodium deposited beforehand.',
  },
  capacity: {
    heading: 'Theoretical capacity against atomic mass',
    fits: 'Theoretical capacity and atomic mass',
    says: 'One electron per atom gives F ÷ (3.6 M), with F = 96,485.33 C mol⁻¹ and the atomic mass M that Table 1 prints.',
  },
  efficiency: {
    heading: 'Retention against Coulombic efficiency',
    fits: 'Retention and Coulombic efficiency',
    says: 'Where all sodium comes from the cathode, what each cycle loses is gone: after n cycles at best CEⁿ of the capacity is left.',
  },
  'sodium-source': {
    heading: 'Anode-free without a source of sodium',
    fits: 'Anode-free with a source of sodium',
    says: 'An anode-free cell has no sodium but that of its cathode; here the formula of the cathode contains none.',
  },
} as const;
export type FindingKind = keyof typeof findingKinds;

/** Whether the numbers contradict each other, agree, or lack a partner to be checked against. */
export type Verdict = 'inconsistent' | 'consistent' | 'open';

/** One place of the review that takes part in a finding: a locator, and the claims that stand there. */
export interface Reading {
  readonly locator: string;
  readonly claims: readonly ClaimId[];
  /** The outcome the claims belong to; absent for a statement, such as what a caption says. */
  readonly outcome?: string;
}

/** What the audit finds about one subject. The id is permanent: it is made of the ids of what is compared. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  readonly subject: NodeId;
  /** The finding in one line, without the subject; plain text with Unicode formulas. */
  readonly summary: string;
  /** In the order text, caption, table. */
  readonly readings: readonly Reading[];
  readonly arithmetic: readonly string[];
}

/** The id of a finding: kind, subject, and what tells it from others of the subject, in an order of its own. */
export function findingId(kind: FindingKind, subject: NodeId, parts: readonly string[]): string {
  const slug = subject.slice(subject.indexOf('/') + 1);
  const short = parts.map((part) => (part.startsWith(`${slug}--`) ? part.slice(slug.length + 2) : part));
  return [kind, slug, ...[...new Set(short)].sort()].join('--');
}
