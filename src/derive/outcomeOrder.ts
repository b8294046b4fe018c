import type { Field } from '../field/field.ts';
import { rankIn } from '../field/term.ts';
import type { Outcome } from '../model/graph.ts';
import { placeRank } from '../model/locator.ts';

/** Outcomes by test, in the order of the vocabulary, and within one as the review has them: text, caption, table. */
export function byTest({ tests, locators }: Field, outcomes: readonly Outcome[]): readonly Outcome[] {
  const place = ({ evidence }: Outcome): number => placeRank(evidence.locator, locators);
  return [...outcomes].sort(
    (a, b) => rankIn(tests, a.test) - rankIn(tests, b.test) || place(a) - place(b) || (a.id < b.id ? -1 : 1),
  );
}
