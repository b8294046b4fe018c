import { together } from './nearness.ts';

/** What of a question stands together on a page: how much of its weight, from 0 to 1, and which of its words. */
export interface Partly {
  readonly share: number;
  readonly has: readonly boolean[];
}

/** A page that has less of a question together is no answer to it. */
export const enough = 0.6;

/**
 * The stretch of a page that has most of a question, by the weights of its words. `places` are the places of each word, in ascending
 * order, none where it is not on the page. Time grows with the number of places only.
 */
export function partly(places: readonly (readonly number[])[], weights: readonly number[]): Partly {
  const all = places.flatMap((list, word) => list.map((place) => ({ place, word }))).sort((a, b) => a.place - b.place);
  const counts = places.map(() => 0);
  let worth = 0;
  let best = { worth: 0, has: counts.map(() => false) };
  let from = 0;
  const leave = (word: number): number => {
    const left = counts[word]! - 1;
    counts[word] = left;
    return left === 0 ? weights[word]! : 0;
  };
  for (const { place, word } of all) {
    if (counts[word]!++ === 0) worth += weights[word]!;
    for (; all[from]!.place < place - together; from++) worth -= leave(all[from]!.word);
    if (worth > best.worth) best = { worth, has: counts.map((count) => count > 0) };
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { share: total === 0 ? 0 : best.worth / total, has: best.has };
}
