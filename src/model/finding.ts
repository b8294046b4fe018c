import type { LocatorForm } from '../field/field.ts';
import type { CheckName } from '../field/premise.ts';
import type { ClaimId, NodeId } from './graph.ts';
import { placeRank } from './locator.ts';

/** What the audit asks: of any field, and what the checks that a field switches on ask. */
export type FindingKind = 'conflict' | 'account' | Exclude<CheckName, 'caption'>;

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

/** What a page says of a kind of finding. */
export interface FindingWords {
  readonly kind: FindingKind;
  /** What ids of its findings begin with, and the anchor of its section. */
  readonly prefix: string;
  readonly heading: string;
  readonly fits: string;
  readonly says: string;
  /** What its findings disagree about, in a word or two. */
  readonly about: string;
  /** Each place is at odds with itself or with arithmetic, not with another place. */
  readonly alone?: true;
}

/** The id of a finding: kind, subject, and what tells it from others of the subject, in an order of its own. */
export function findingId(prefix: string, subject: NodeId, parts: readonly string[]): string {
  const slug = subject.slice(subject.indexOf('/') + 1);
  const short = parts.map((part) => (part.startsWith(`${slug}--`) ? part.slice(slug.length + 2) : part));
  return [prefix, slug, ...[...new Set(short)].sort()].join('--');
}

/** Readings in the order text, caption, table; within one sort of place by locator, then by claim. */
export const inOrder = (readings: readonly Reading[], forms: readonly LocatorForm[]): readonly Reading[] =>
  [...readings].sort((a, b) => placeRank(a.locator, forms) - placeRank(b.locator, forms) || (key(a) < key(b) ? -1 : 1));

const key = (reading: Reading): string => [reading.locator, ...reading.claims].join(' ');
