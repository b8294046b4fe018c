/** The first place of a sorted list, from `low` on, with a word not before another: near places are tried first. */
export function firstFrom(sorted: readonly string[], word: string, low = 0): number {
  let step = 1;
  let high = low;
  while (high < sorted.length && sorted[high]! < word) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, sorted.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
