import { between, chance } from '../chance.ts';
import type { Box, Point } from '../geometry.ts';

/** Points spread over a box in a jittered raster, `gap` px apart and `margin` px from its edges. */
export function spread({ x0, y0, x1, y1 }: Box, gap: number, seed: number, margin = gap / 2): readonly Point[] {
  const random = chance(seed);
  const columns = Math.max(1, Math.round((x1 - x0 - 2 * margin) / gap) + 1);
  const rows = Math.max(1, Math.round((y1 - y0 - 2 * margin) / gap) + 1);
  const stepX = columns > 1 ? (x1 - x0 - 2 * margin) / (columns - 1) : 0;
  const stepY = rows > 1 ? (y1 - y0 - 2 * margin) / (rows - 1) : 0;
  const first: Point = [columns > 1 ? x0 + margin : (x0 + x1) / 2, rows > 1 ? y0 + margin : (y0 + y1) / 2];
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const shift = rows > 1 && row % 2 ? stepX * 0.3 : -stepX * 0.15;
    return [
      Math.min(
        x1 - margin,
        Math.max(x0 + margin, first[0] + column * stepX + shift + between(random, -0.18, 0.18) * gap),
      ),
      first[1] + row * stepY + between(random, -0.14, 0.14) * gap * (rows > 1 ? 1 : 0.6),
    ] as const;
  });
}

/** Numbers from one bound to the other, about `step` apart, both bounds `margin` away. */
export function steps(from: number, to: number, step: number, margin = step / 2): readonly number[] {
  const count = Math.max(1, Math.round((to - from - 2 * margin) / step));
  return Array.from({ length: count + 1 }, (_, index) => from + margin + (index * (to - from - 2 * margin)) / count);
}
