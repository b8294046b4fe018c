import type { Clause } from '../finding/readNumbers.ts';

/** Whether a question may ask for a comparison. */
const mayCompare = (typed: string): boolean =>
  /\b(?:best|better|good|highest|longest|largest|greatest|lowest|smallest|shortest|least|most|top|compare|compared|comparison|versus|vs|record|safest|cells?|tested)\b/i.test(
    typed,
  );

/** Whether a question asks for what is missing. */
export const asksForGaps = (typed: string): boolean =>
  /\b(?:gaps?|untested|unexplored|unsolved|unanswered|nobody|no one|never been|not (?:yet |been )*(?:tested|tried|measured|studied)|missing|still open|open (?:question|problem|challenge)s?|future (?:work|research|directions?)|outlook)\b/i.test(
    typed,
  );

/** What asks for the first of an order. */
export const superlative =
  /\b(?:best|better|highest|longest|largest|greatest|lowest|smallest|shortest|least|most|top|record)\b/i;
/** What sets one thing against another. */
export const against = /\b(?:compare|compared|comparison|versus|vs)\b/i;

/** Whether a question asks which of several is the most, so that no single fact is asked for, to be denied. */
export const asksForBest = (typed: string): boolean => superlative.test(typed);

/** Whether a number that was asked for is one of a result, which the comparison can be narrowed to. */
export const isOfResult = ({ quantities, relation, refusal }: Clause): boolean =>
  quantities.length > 0 && relation !== 'any' && refusal === undefined;

/** Whether a question may open a comparison, or ask for what is missing: worth loading what answers it. */
export const asksToCompare = (typed: string, clauses: readonly Clause[] = []): boolean =>
  asksForGaps(typed) || mayCompare(typed) || clauses.some(isOfResult);
