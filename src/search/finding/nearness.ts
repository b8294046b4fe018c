import { isAsked } from '../asked.ts';

/** How near words stand to each other on a page: how many other words are between the first and the last of them, and whether in order. */
export interface Nearness {
  readonly between: number;
  readonly inOrder: boolean;
}

/** Words with more others between them are not said together. */
export const together = 30;

/**
 * The nearest that words stand to each other; `places` are the places of each word asked for, in ascending order, none of them
 * empty. Time grows with the number of places only.
 */
export function nearness(places: readonly (readonly number[])[]): Nearness {
  const all = places
    .flatMap((list, word) => list.map((place) => ({ place, word })))
    .sort((a, b) => a.place - b.place || a.word - b.word);
  const last = places.map(() => -1);
  let best: Nearness = { between: Infinity, inOrder: false };
  for (const { place, word } of all) {
    last[word] = place;
    if (last.some((seen) => seen < 0)) continue;
    const between = Math.max(0, Math.max(...last) - Math.min(...last) + 1 - places.length);
    const inOrder = last.every((seen, at) => at === 0 || seen >= last[at - 1]!);
    if (between < best.between || (between === best.between && inOrder && !best.inOrder)) best = { between, inOrder };
  }
  return best;
}

/**
 * The same where some words may not be on the page and only lead to it: they are as near as the others are to each other, since what they
 * mean is said by the whole page.
 */
export function nearnessOnPage(places: readonly (readonly number[])[]): Nearness {
  const whole = nearness(places);
  const written = places.filter((own) => !own.every(isAsked));
  if (written.length === 0 || written.length === places.length) return whole;
  const others = nearness(written.map((own) => own.filter((place) => !isAsked(place))));
  // No more than near: they do not stand side by side.
  const between = Math.max(others.between, places.length + 1);
  return between < whole.between ? { between, inOrder: false } : whole;
}

/** What nearness is worth, between 0 and 1: all of it side by side in order, less the farther apart. */
export const worthOf = ({ between, inOrder }: Nearness): number =>
  (inOrder ? 1 : 0.8) / (1 + Math.log1p(Math.max(0, between) / 4));
