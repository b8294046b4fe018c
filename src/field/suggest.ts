/** The nearest of the allowed words as ` (did you mean “x”?)`, or an empty string when none is near. */
export function suggest(word: string, allowed: readonly string[]): string {
  const near = nearest(word, allowed);
  return near === undefined ? '' : ` (did you mean “${near}”?)`;
}

/** No word of a vocabulary and no id is longer; the rest of what an author typed cannot be a slip of it. */
const longest = 90;

/** The allowed word with the fewest edits, if they are few for its length; the first in the alphabet of several. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const wanted = word.toLowerCase();
  let limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  const mask = lettersOf(wanted);
  for (const known of shapesOf(allowed)) {
    // Each edit changes the length by one at most, and the set of letters by two.
    if (Math.abs(known.lower.length - wanted.length) > limit || bits(known.mask ^ mask) > 2 * limit) continue;
    const distance = editDistance(wanted, known.lower);
    if (distance > limit || (distance === limit && best !== undefined && best <= known.word)) continue;
    limit = distance;
    best = known.word;
  }
  return best;
}

interface Shape {
  readonly word: string;
  readonly lower: string;
  readonly mask: number;
}

/** Worked out once for a list: the ids of a large review are looked through again for each slip. */
const shapes = new WeakMap<readonly string[], readonly Shape[]>();

function shapesOf(words: readonly string[]): readonly Shape[] {
  const known = shapes.get(words);
  if (known) return known;
  const made = words.map((word) => {
    const lower = word.toLowerCase();
    return { word, lower, mask: lettersOf(lower) };
  });
  shapes.set(words, made);
  return made;
}

/** Which letters a word has, a bit each; other characters share the last. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) {
    const letter = word.charCodeAt(index) - 97;
    mask |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (Math.abs(letter) % 5));
  }
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Number of single-character edits between two words, two neighbours that changed places counting as one. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  let above: readonly number[] = row;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, above[j - 2]! + 1);
    }
    above = row;
    row = next;
  }
  return row[b.length]!;
}
