import { sureOf, type Extent } from '../model/agreement.ts';

/** Whether a report meets what is asked: surely, possibly (it is not stated which of several it was, or only a bound is), or not. */
export type Certainty = 'certain' | 'possible' | 'no';

const rank = { no: 0, possible: 1, certain: 2 } as const;

/** Everything that is asked must be met: the weakest counts. */
export const weakest = (all: readonly Certainty[]): Certainty =>
  all.reduce<Certainty>((least, one) => (rank[one] < rank[least] ? one : least), 'certain');

/** One of them is enough: the strongest counts. */
export const strongest = (all: readonly Certainty[]): Certainty =>
  all.reduce<Certainty>((most, one) => (rank[one] > rank[most] ? one : most), 'no');

/**
 * Of a choice: `alternatives` are what a report states, one of which was so, each with the values that hold at once. Surely met
 * where every alternative has one of the chosen values or is part of one.
 */
export function meetsChoice(
  alternatives: readonly (readonly string[])[],
  chosen: readonly string[],
  withAbove: (value: string) => readonly string[],
): Certainty {
  const met = alternatives.filter((values) => values.flatMap(withAbove).some((value) => chosen.includes(value))).length;
  if (met === 0) return 'no';
  return met === alternatives.length ? 'certain' : 'possible';
}

/** How many reports meet each choice of one value, surely or possibly; a value that none meets is left out. */
export function countChoices(
  reports: readonly (readonly (readonly string[])[])[],
  withAbove: (value: string) => readonly string[],
): ReadonlyMap<string, { readonly certain: number; readonly possible: number }> {
  const counts = new Map<string, { certain: number; possible: number }>();
  for (const alternatives of reports) {
    const having = new Map<string, number>();
    for (const values of alternatives)
      for (const value of new Set(values.flatMap(withAbove))) having.set(value, (having.get(value) ?? 0) + 1);
    for (const [value, met] of having) {
      const count = counts.get(value) ?? { certain: 0, possible: 0 };
      count[met === alternatives.length ? 'certain' : 'possible'] += 1;
      counts.set(value, count);
    }
  }
  return counts;
}

/** Of a range: what is not stated is in none, and what is stated as a bound or a range may be in it. */
export function meetsRange(stated: Extent | undefined, from: number, to: number): Certainty {
  if (stated === undefined) return 'no';
  const [least, most] = sureOf(stated);
  if (least >= from && most <= to) return 'certain';
  // “More than 5” is not 5 or less.
  const above = stated.by === '>' ? least < to : least <= to;
  const below = stated.by === '<' ? most > from : most >= from;
  return above && below ? 'possible' : 'no';
}
