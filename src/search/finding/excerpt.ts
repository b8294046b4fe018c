/** A run of an excerpt, marked where it answers the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** How many words of a page an excerpt shows. */
export const excerptLength = 28;

/** With which word of a page the excerpt begins that has the words asked for together; `places` are word numbers, one list a word. */
export const excerptStart = (places: readonly (readonly number[])[]): number =>
  Math.max(0, densest(places, excerptLength) - 5);

/**
 * The words of a page from one of them on, with those marked that are asked for. `words` are those of a stretch of the page that
 * begins with its word number `from`; `marks` are their numbers in the stretch.
 */
export function excerpt(
  words: readonly string[],
  from: number,
  start: number,
  marks: ReadonlySet<number>,
): readonly Piece[] {
  const end = Math.min(words.length, start - from + excerptLength);
  const pieces: { text: string; marked: boolean }[] = [];
  for (let at = start - from; at < end; at++) {
    const marked = marks.has(at);
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += ` ${words[at]}`;
    else pieces.push({ text: `${last ? ' ' : ''}${words[at]}`, marked });
  }
  if (start > 0) pieces.unshift({ text: '… ', marked: false });
  if (end < words.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** Where the passage begins that has most of the words asked for, and among equals most of their occurrences. */
export function densest(places: readonly (readonly number[])[], length: number): number {
  const all = places.flatMap((list, word) => list.map((place) => ({ place, word }))).sort((a, b) => a.place - b.place);
  let best = all[0]?.place ?? 0;
  let most = 0;
  all.forEach(({ place: start }, from) => {
    const seen = new Set<number>();
    let count = 0;
    for (let at = from; at < all.length && all[at]!.place < start + length - 5; at++, count++) seen.add(all[at]!.word);
    const score = seen.size * 100 + count;
    if (score > most) {
      most = score;
      best = start;
    }
  });
  return best;
}

/** The last anchor at or before a position; anchors in the order of the page. */
export const anchorBefore = (
  anchors: readonly (readonly [id: string, place: number])[],
  position: number,
): string | undefined => anchors.findLast(([, place]) => place <= position)?.[0];
