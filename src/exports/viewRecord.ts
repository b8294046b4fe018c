import type { View } from '../layout/view.ts';

/** One piece of evidence of one claim on screen, or something that follows, in words: what every table format of a view is made from. */
export interface ViewClaim {
  readonly claim: string;
  readonly source: string;
  readonly sourceTitle: string;
  readonly relation: string;
  readonly target: string;
  readonly targetTitle: string;
  readonly status: 'asserted' | 'derived' | 'inferred';
  readonly locator: string;
  readonly references: readonly number[];
  readonly basis: string;
  readonly confidence: string;
  readonly says: string;
  /** Of what is inferred: the rule, and the claims it follows from; it has no locator and no basis. */
  readonly rule: string;
  readonly from: readonly string[];
}

/** What is on screen, with how it is cited. */
export interface ViewRecord {
  readonly view: View;
  readonly claims: readonly ViewClaim[];
  readonly title: string;
  readonly cite: string;
  readonly address: string;
}

/** Two lines to stand below the picture: what it shows, and how to cite it. */
export const captionOf = ({
  title,
  cite,
  address,
}: Pick<ViewRecord, 'title' | 'cite' | 'address'>): readonly [string, string] => [title, `${cite} ${address}`.trim()];
