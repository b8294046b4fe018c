/** A run of an excerpt, marked where it answers the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The words around the place where the words of the query stand together; `places` are word numbers, one list a word asked for. */
export function excerpt(content: string, places: readonly (readonly number[])[], length = 28): readonly Piece[] {
  const words = content.split(/\s+/);
  const hits = new Set(places.flat());
  const start = Math.max(0, Math.min(densest(places, length), words.length) - 5);
  const end = Math.min(words.length, start + length);
  const pieces: { text: string; marked: boolean }[] = [];
  for (let at = start; at < end; at++) {
    const marked = hits.has(at);
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
export function anchorBefore(
  anchors: readonly { readonly id: string; readonly location: number }[],
  position: number,
): string | undefined {
  let found: string | undefined;
  for (const { id, location } of anchors) if (location <= position) found = id;
  return found;
}
