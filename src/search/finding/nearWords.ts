/** How many slips of the finger a word may contain: none in formulas and short words, one, or two in long words. */
export const allowedSlips = (word: string): number => (!/^\p{L}{4,}$/u.test(word) ? 0 : word.length < 8 ? 1 : 2);

/** Words of a vocabulary within the allowed slips, the nearest first; the last letters may still be missing. */
export function nearWords(
  word: string,
  vocabulary: readonly string[],
): readonly { readonly word: string; readonly slips: number }[] {
  const most = allowedSlips(word);
  if (most === 0) return [];
  return vocabulary
    .flatMap((candidate) => {
      if (Math.abs(candidate.length - word.length) > most || !/^\p{L}{4,}$/u.test(candidate)) return [];
      const slips = distance(word, candidate, most);
      return slips <= most ? [{ word: candidate, slips }] : [];
    })
    .sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1))
    .slice(0, 8);
}

/** Edits between two words with swapped neighbours as one edit; gives up above `most`. */
export function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}
