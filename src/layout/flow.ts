/** From one coordinate to another, in px. */
export type Span = readonly [number, number];

/** A column or row of boxes that lines may have to cross: where it begins and ends on their way, and the free room across it. */
export interface Track {
  readonly along: Span;
  readonly free: readonly Span[];
}

/** Where lines run, from column to column or from band to band, and the tracks on their way. */
export interface Flow {
  readonly way: 'right' | 'down';
  readonly tracks: readonly Track[];
}

/** The track of boxes with these extents, in the order they stand, in a drawing of this extent. */
export function trackOf(along: Span, boxes: readonly Span[], [start, end]: Span): Track {
  const edges = [start, ...boxes.flat(), end];
  return {
    along,
    free: boxes
      .map((_, index): Span => [edges[2 * index]!, edges[2 * index + 1]!])
      .concat([[edges.at(-2)!, edges.at(-1)!]])
      .filter(([from, to]) => to - from > 4),
  };
}

// Wide enough to keep to a straight way through it.
const roomy = 30;
const keepOff = 5;

/**
 * Where a line that comes from `from` and wants to go to `to` crosses a track: through the free room that is the least
 * detour. `lane`, from −1 to 1, keeps lines of different origin apart in a narrow room.
 */
export function crossingOf({ free }: Track, from: number, wanted: number, to: number, lane: number): number {
  let best = wanted;
  let least = Infinity;
  for (const [start, end] of free) {
    const at =
      end - start > roomy
        ? Math.min(end - keepOff, Math.max(start + keepOff, wanted + lane * keepOff))
        : (start + end) / 2 + lane * Math.max(0, (end - start) / 2 - 2);
    const detour = Math.abs(at - from) + Math.abs(to - at) + Math.abs(at - wanted) / 10;
    if (detour < least) [best, least] = [at, detour];
  }
  return best;
}
