import type { Published } from '../../model/published.ts';

/** Finds the first, by code unit, of some addresses that begins with a text; each look-up halves the list. */
export function firstBeginning(addresses: readonly Published[]): (beginning: string) => Published | undefined {
  const sorted = [...addresses].sort();
  return (beginning) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < beginning) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(beginning) ? sorted[low] : undefined;
  };
}
