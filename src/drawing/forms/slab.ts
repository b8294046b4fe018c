import { between, chance } from '../chance.ts';
import type { Base } from '../crossSection.ts';
import { polygon, rectangle, type Box, type Point } from '../geometry.ts';
import { dotted, over, type Painted } from '../painted.ts';
import { grainsOf } from './held.ts';
import { spread, steps } from './spots.ts';

/** An empty place with a broken outline: something must be there, but the source does not name it. */
export const emptyPlace = (id: string, { x0, x1, y0, y1 }: Box): Painted =>
  dotted(
    id,
    [{ kind: 'pen', d: rectangle({ x0: x0 + 1, x1: x1 - 1, y0: y0 + 0.5, y1: y1 - 0.5 }).d, pen: 'ghost' }],
    [0.12, 0.88].map((share) => [x0 + (x1 - x0) * share, (y0 + y1) / 2] as const),
  );

/** A foil, or what is drawn as one because its form is not stated; `index` tells alternatives apart. */
export function flat(base: Base, index: number, box: Box): Painted {
  const region =
    base.form === 'rough foil'
      ? polygon([...rough(box), [box.x1 + 6, box.y1 + 6], [box.x0 - 6, box.y1 + 6]])
      : base.form === 'unstated'
        ? rectangle({ x0: box.x0 + 1, x1: box.x1 - 1, y0: box.y0, y1: box.y1 - 1 })
        : rectangle({ ...box, y1: box.y1 + 6 });
  const y = box.y0 + (box.y1 - box.y0) * (0.55 + (index % 2 ? 0.2 : index > 0 ? -0.3 : 0));
  return over(
    dotted(
      base.id,
      [{ kind: 'area', region, look: base.look, ...(base.form === 'unstated' && { unstated: true }) }],
      [0.12, 0.88, 0.5].map((share) => [box.x0 + (box.x1 - box.x0) * share, y] as const),
    ),
    grainsOf(base.holds, spread({ ...box, y0: box.y0 + 3, y1: box.y1 - 3 }, 15, 9)),
  );
}

/** Where a rough foil has its bumps, as shares of its width; fields and nuclei gather there. */
export const bumps = [0.18, 0.54, 0.86] as const;

/** Micrometre-scale protrusions and pits. */
export function rough({ x0, x1, y0 }: Box): readonly Point[] {
  const random = chance(12);
  const peaks = bumps.map((share) => x0 + (x1 - x0) * share);
  const valleys = steps(x0 - 6, x1 + 6, 8, 0)
    .filter((x) => peaks.every((peak) => Math.abs(peak - x) > 9))
    .map((x): Point => [x, y0 + between(random, -1, 3)]);
  const tops = peaks.flatMap((x): readonly Point[] => [
    [x - 8, y0 + 1],
    [x - 2, y0 - 7],
    [x + 2, y0 - 7.5],
    [x + 7, y0 + 1.5],
  ]);
  return [...valleys, ...tops].sort((a, b) => a[0] - b[0]);
}
