import type { Box, Flow } from './columns.ts';
import { round } from './svgText.ts';

/** Two ends and the two control points of an S-shaped line between boxes, in px. */
export interface Curve {
  readonly from: readonly [number, number];
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
  readonly to: readonly [number, number];
}

/** A line from the facing side of one box to that of the other: sideways between columns, downwards between bands. */
export function curveBetween(source: Box, target: Box, flow: Flow): Curve {
  const along = flow === 'right' ? target.x - source.x : target.y - source.y;
  const sameColumn = Math.abs(along) < 1;
  if (flow === 'right') {
    const way = sameColumn ? 1 : Math.sign(along);
    const from = [source.x + (way * source.width) / 2, source.y] as const;
    // Boxes of one column would hide a straight line between them: it swings out to the side.
    const to = [target.x + ((sameColumn ? 1 : -way) * target.width) / 2, target.y] as const;
    const reach = sameColumn ? 24 : (to[0] - from[0]) / 2;
    return { from, first: [from[0] + reach, from[1]], second: [to[0] + (sameColumn ? reach : -reach), to[1]], to };
  }
  const way = sameColumn ? 1 : Math.sign(along);
  const from = [source.x, source.y + (way * source.height) / 2] as const;
  const to = [target.x, target.y + ((sameColumn ? 1 : -way) * target.height) / 2] as const;
  const reach = sameColumn ? 12 : (to[1] - from[1]) / 2;
  return { from, first: [from[0], from[1] + reach], second: [to[0], to[1] + (sameColumn ? reach : -reach)], to };
}

/** The line as SVG path data. */
export function curvePath(source: Box, target: Box, flow: Flow): string {
  const { from, first, second, to } = curveBetween(source, target, flow);
  const point = ([x, y]: readonly [number, number]): string => `${round(x)} ${round(y)}`;
  return `M${point(from)}C${point(first)} ${point(second)} ${point(to)}`;
}
