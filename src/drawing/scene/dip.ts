import { smooth, straight, type Box, type Point } from '../geometry.ts';
import type { Look } from '../look.ts';
import { bare, dotted, over, type Painted } from '../painted.ts';

/** A reported depth of the dip: the part it is, and how deep it is beside the others. */
export interface Depth {
  readonly part: string;
  /** Any unit, the same for all. */
  readonly value: number;
  readonly look: Look;
}

/** Voltage over the metal plated: a steep fall into a dip, then a plateau; the depths of dips are to scale. */
export function paintDip(
  depths: readonly Depth[],
  parts: { readonly depth: string; readonly plateau: string },
  box: Box,
): Painted {
  const { x0, x1, y0, y1 } = box;
  const level = y0 + (y1 - y0) * 0.4;
  const scale = ((y1 - y0) * 0.48) / Math.max(...depths.map(({ value }) => value));
  const dips = depths.map(({ value }) => level + value * scale);
  const lowest = x0 + 34;
  const curve = (bottom: number): string =>
    smooth([
      [x0 + 9, y0 + 8],
      [x0 + 14, y0 + (level - y0) * 0.5],
      [lowest - 8, bottom - (bottom - level) * 0.22],
      [lowest, bottom],
      [lowest + 9, bottom - (bottom - level) * 0.28],
      [lowest + 24, level + (bottom - level) * 0.16],
      [lowest + 44, level + 1.5],
      [x1 - 6, level],
    ]);
  const arrows = dips.map((bottom, index): string => {
    const x = x1 - 44 + index * 22;
    return (
      straight([
        [x, level + 2],
        [x, bottom],
      ]) +
      straight([
        [x - 3, bottom - 4],
        [x, bottom],
        [x + 3, bottom - 4],
      ]) +
      straight([
        [lowest + 3, bottom],
        [x + 5, bottom],
      ])
    );
  });
  return over(
    bare({
      kind: 'pen',
      pen: 'frame',
      d: straight([
        [x0 + 6, y0 + 4],
        [x0 + 6, y1 - 4],
        [x1, y1 - 4],
      ]),
    }),
    { pieces: [], anchors: [{ part: parts.plateau, kind: 'dot', spots: [[x1 - 10, level]] }] },
    ...depths.map(({ part, look }, index): Painted => {
      const x = x1 - 44 + index * 22;
      const bottom = dips[index]!;
      return over(
        dotted(part, [{ kind: 'thread', d: curve(bottom), width: 2.2, look }], [[x, (level + bottom) / 2]]),
        bare({ kind: 'pen', pen: 'measure', d: arrows[index]! }),
      );
    }),
    { pieces: [], anchors: [{ part: parts.depth, kind: 'dot', spots: [[lowest, dips[0]!] satisfies Point] }] },
  );
}
