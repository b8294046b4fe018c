import { firstFrom } from '../sortedList.ts';

/** A word that is near another, and by how many edits. */
export interface Near {
  readonly word: string;
  readonly slips: number;
}

/**
 * Words of a list, sorted by code units and each once, that differ from a word by at most `most` edits, swapped neighbours being one
 * edit; in the order of the list. With `start` only words that begin so. What words have in common at their beginning is compared
 * once, and where a beginning is already too far all words that begin so are passed over: of a long list few are read.
 */
export function within(sorted: readonly string[], word: string, most: number, start = ''): readonly Near[] {
  const found: Near[] = [];
  const rows = [Array.from({ length: word.length + 1 }, (_, place) => place)];
  let last = '';
  let at = start === '' ? 0 : firstFrom(sorted, start);
  while (at < sorted.length) {
    const candidate = sorted[at]!;
    if (!candidate.startsWith(start)) break;
    let depth = 0;
    while (depth < last.length && candidate[depth] === last[depth]) depth++;
    while (depth < candidate.length && addRow(rows, candidate, word, depth, most) <= most) depth++;
    if (depth < candidate.length) {
      // Nothing that goes on like this comes near again.
      last = candidate.slice(0, depth);
      at = firstFrom(sorted, `${candidate.slice(0, depth + 1)}\uffff`, at + 1);
      continue;
    }
    last = candidate;
    at++;
    const slips = rows[depth]![word.length]!;
    if (slips <= most) found.push({ word: candidate, slips });
  }
  return found;
}

/** Compares one letter more of a candidate, and gives the fewest edits up to there; only places at most `most` away can count. */
function addRow(rows: number[][], candidate: string, word: string, depth: number, most: number): number {
  const above = rows[depth]!;
  const row = (rows[depth + 1] ??= []);
  const from = Math.max(1, depth + 1 - most);
  const to = Math.min(word.length, depth + 1 + most);
  row[from - 1] = from === 1 ? depth + 1 : most + 1;
  let least = row[from - 1]!;
  for (let place = from; place <= to; place++) {
    const same = candidate[depth] === word[place - 1];
    let edits = Math.min(above[place]! + 1, row[place - 1]! + 1, above[place - 1]! + (same ? 0 : 1));
    if (depth > 0 && place > 1 && candidate[depth] === word[place - 2] && candidate[depth - 1] === word[place - 1])
      edits = Math.min(edits, rows[depth - 1]![place - 2]! + 1);
    row[place] = edits;
    if (edits < least) least = edits;
  }
  // Beyond the band nothing counts, whatever an earlier word left there.
  for (let place = to + 1; place <= word.length; place++) row[place] = most + 1;
  return least;
}
