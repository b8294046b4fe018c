import type { Box, Point } from './geometry.ts';
import type { Shape } from './shape.ts';

/** Shapes of one part, or of none; in the order they are painted. */
export interface Piece {
  readonly part?: string;
  readonly shapes: readonly Shape[];
}

/** Where a leader may touch a part: at one of its points, or at a bar along its height at the edge of the picture. */
export type Anchor =
  | { readonly part: string; readonly kind: 'dot'; readonly spots: readonly Point[] }
  | { readonly part: string; readonly kind: 'span'; readonly y0: number; readonly y1: number };

/** Something painted, and what its parts can be pointed at by. */
export interface Painted {
  readonly pieces: readonly Piece[];
  readonly anchors: readonly Anchor[];
}

export const nothing: Painted = { pieces: [], anchors: [] };

/** One picture over the other. */
export const over = (...all: readonly Painted[]): Painted => ({
  pieces: all.flatMap(({ pieces }) => pieces),
  anchors: all.flatMap(({ anchors }) => anchors),
});

/** Shapes of a part, pointed at by a dot. */
export const dotted = (part: string, shapes: readonly Shape[], spots: readonly Point[]): Painted => ({
  pieces: [{ part, shapes }],
  anchors: [{ part, kind: 'dot', spots }],
});

/** Shapes of a part, pointed at by a bar along its height. */
export const spanned = (part: string, shapes: readonly Shape[], { y0, y1 }: Pick<Box, 'y0' | 'y1'>): Painted => ({
  pieces: [{ part, shapes }],
  anchors: [{ part, kind: 'span', y0, y1 }],
});

/** Shapes that belong to no part. */
export const bare = (...shapes: readonly Shape[]): Painted => ({ pieces: [{ shapes }], anchors: [] });
