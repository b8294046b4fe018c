/** A run of an excerpt, marked where it answers the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The words around the place where most hits stand together; `positions` count words of the content. */
export function excerpt(content: string, positions: readonly number[], length = 28): readonly Piece[] {
  const words = content.split(/\s+/);
  const hits = new Set(positions.filter((position) => position < words.length));
  const start = Math.max(
    0,
    densest(
      [...hits].sort((a, b) => a - b),
      length,
    ) - 5,
  );
  const end = Math.min(words.length, start + length);
  const pieces: { text: string; marked: boolean }[] = [];
  for (let at = start; at < end; at++) {
    const marked = hits.has(at);
    const last = pieces.at(-1);
    if (last && last.marked === marked) last.text += ` ${words[at]}`;
    else pieces.push({ text: `${last ? ' ' : ''}${words[at]}`, marked });
  }
  if (start > 0) pieces.unshift({ text: '… ', marked: false });
  if (end < words.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** The first position of the window with most hits. */
export function densest(positions: readonly number[], length: number): number {
  let best = positions[0] ?? 0;
  let most = 0;
  positions.forEach((start, index) => {
    const inside = positions.slice(index).filter((position) => position < start + length - 5).length;
    if (inside > most) {
      most = inside;
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
