import { between, chance } from '../chance.ts';
import type { Base } from '../crossSection.ts';
import { around, disc, polygon, rectangle, straight, type Box, type Point } from '../geometry.ts';
import { dotted, over, type Painted } from '../painted.ts';
import { openings, poreField, poresPath, type Pore } from './pore.ts';
import { grainsOf } from './held.ts';
import { spread, steps } from './spots.ts';

/** What layers can lie on: a flat top, the walls of pores, or the outside of a round body. */
export type Ground =
  | { readonly kind: 'flat'; readonly painted: Painted; readonly top: number }
  | { readonly kind: 'porous'; readonly painted: Painted; readonly box: Box; readonly pores: readonly Pore[] }
  | { readonly kind: 'round'; readonly painted: Painted; readonly centre: Point; readonly radius: number };

const slab = 36;
const porous = 124;

/** Paints what carries the rest; several bases stand side by side, as alternatives. */
export function paintBase(bases: readonly Base[], box: Box): Ground {
  const first = bases[0];
  const top = box.y1 - slab;
  if (!first) return { kind: 'flat', painted: emptyPlace('missing-base', { ...box, y0: top }), top };
  if (bases.length === 1 && (first.form === 'foam' || first.form === 'skeleton')) return sponge(first, box);
  if (bases.length === 1 && first.form === 'hollow') return shell(first, box);
  if (bases.length === 1 && first.form === 'mesh') return woven(first, box);
  const width = (box.x1 - box.x0) / bases.length;
  const painted = bases.map((base, index) =>
    flat(base, index, { x0: box.x0 + index * width + (index ? 3 : 0), x1: box.x0 + (index + 1) * width - (index < bases.length - 1 ? 3 : 0), y0: top, y1: box.y1 }),
  );
  return { kind: 'flat', painted: over(...painted), top };
}

/** An empty place with a broken outline: something must be there, but the source does not name it. */
export const emptyPlace = (id: string, { x0, x1, y0, y1 }: Box): Painted =>
  dotted(
    id,
    [{ kind: 'pen', d: rectangle({ x0: x0 + 1, x1: x1 - 1, y0: y0 + 0.5, y1: y1 - 0.5 }).d, pen: 'ghost' }],
    [0.12, 0.88].map((share) => [x0 + (x1 - x0) * share, (y0 + y1) / 2] as const),
  );

function flat(base: Base, index: number, box: Box): Painted {
  const region = base.form === 'rough foil' ? polygon([...rough(box), [box.x1 + 6, box.y1 + 6], [box.x0 - 6, box.y1 + 6]]) : base.form === 'unstated' ? rectangle({ x0: box.x0 + 1, x1: box.x1 - 1, y0: box.y0, y1: box.y1 - 1 }) : rectangle({ ...box, y1: box.y1 + 6 });
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

function sponge(base: Base, box: Box): Ground {
  const body = { ...box, y0: box.y1 - porous };
  const pores =
    base.form === 'foam'
      ? poreField(body, 22, 4)
      : openings(body, 33);
  const walls = pores
    .flatMap(({ centre: [x, y], rx, ry }): readonly Point[] => [[x + rx * 1.1, y], [x, y + ry * 1.1]])
    .filter(([x, y]) => x > body.x0 + 5 && x < body.x1 - 5 && y > body.y0 + 8 && y < body.y1 - 5);
  return {
    kind: 'porous',
    painted: over(dotted(
      base.id,
      [
        { kind: 'area', region: rectangle({ ...body, x0: body.x0 - 6, x1: body.x1 + 6, y1: body.y1 + 6 }), look: base.look },
        { kind: 'voids', d: poresPath(pores), edge: base.look },
      ],
      walls,
    ), grainsOf(base.holds, walls, 0.8)),
    box: body,
    pores,
  };
}

function shell(base: Base, box: Box): Ground {
  const centre: Point = [(box.x0 + box.x1) / 2, box.y1 - 75];
  const [radius, thickness] = [54, 15];
  return {
    kind: 'round',
    painted: over(
      dotted(
        base.id,
        [
          { kind: 'area', region: disc(centre, radius), look: base.look },
          { kind: 'voids', d: disc(centre, radius - thickness).d, edge: base.look },
        ],
        around(centre, radius - thickness / 2, 4, 0.2),
      ),
      grainsOf(base.holds, around(centre, radius - thickness / 2, 24, 0.13), 0.85),
    ),
    centre,
    radius,
  };
}

/** Wires of a mesh, cut across, with one that runs along between them. */
function woven(base: Base, box: Box): Ground {
  const radius = 12;
  const y = box.y1 - 30;
  const wires = steps(box.x0, box.x1, 37, 18).map((x): Point => [x, y]);
  const run = steps(box.x0 - 19, box.x1 + 19, 37, 0).map((x, index): Point => [x, y + (index % 2 ? 16 : -16)]);
  const top = y - 24;
  return {
    kind: 'flat',
    painted: over(
      dotted(
        base.id,
        [
          ...wires.map((at) => ({ kind: 'area', region: disc(at, radius), look: base.look }) as const),
          { kind: 'thread', d: `${straight([run[0]!])}${sine(run)}`, width: 7, look: base.look },
        ],
        wires,
      ),
      grainsOf(base.holds, wires),
    ),
    top,
  };
}

const sine = (points: readonly Point[]): string =>
  points
    .slice(1)
    .map(([x, y], index) => {
      const [fromX, fromY] = points[index]!;
      const middle = (x - fromX) / 2;
      return `C${fromX + middle} ${fromY} ${x - middle} ${y} ${x} ${y}`;
    })
    .join('');
