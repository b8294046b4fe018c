import { acknowledgementHasFinding } from './acknowledgement-has-finding.ts';
import { claimIdIsUnique } from './claim-id-is-unique.ts';
import { endsAreAllowed } from './ends-are-allowed.ts';
import { findingIsAcknowledged } from './finding-is-acknowledged.ts';
import { locatorResolves } from './locator-resolves.ts';
import { passageIsInSection } from './passage-is-in-section.ts';
import { referenceNumberIsUnique } from './reference-number-is-unique.ts';
import { sentenceHasOneEvidence } from './sentence-has-one-evidence.ts';
import type { Rule } from './rule.ts';

/** Every invariant the graph must keep. */
export const rules: readonly Rule[] = [
  acknowledgementHasFinding,
  claimIdIsUnique,
  endsAreAllowed,
  findingIsAcknowledged,
  locatorResolves,
  passageIsInSection,
  referenceNumberIsUnique,
  sentenceHasOneEvidence,
];
