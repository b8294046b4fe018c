import type { Base } from '../crossSection.ts';
import { around, disc, rectangle, straight, type Box, type Point } from '../geometry.ts';
import { dotted, over } from '../painted.ts';
import type { Ground } from './ground.ts';
import { grainsOf } from './held.ts';
import { openings, poreField, poresPath } from './pore.ts';
import { steps } from './spots.ts';

/** px: how high a porous body is. */
const porousHeight = 124;

/** A foam or a skeleton. */
export function sponge(base: Base, box: Box): Ground {
  const body = { ...box, y0: box.y1 - porousHeight };
  const pores = base.form === 'foam' ? poreField(body, 22, 4) : openings(body, 33);
  const walls = pores
    .flatMap(({ centre: [x, y], rx, ry, square }): readonly Point[] => {
      const wall = square ? 1.34 : 1.1;
      return [
        [x + rx * wall, y],
        [x, y + ry * wall],
      ];
    })
    .filter(([x, y]) => x > body.x0 + 5 && x < body.x1 - 5 && y > body.y0 + 8 && y < body.y1 - 5);
  return {
    kind: 'porous',
    painted: over(
      dotted(
        base.id,
        [
          {
            kind: 'area',
            region: rectangle({ ...body, x0: body.x0 - 6, x1: body.x1 + 6, y1: body.y1 + 6 }),
            look: base.look,
          },
          { kind: 'voids', d: poresPath(pores), edge: base.look },
        ],
        walls,
      ),
      grainsOf(base.holds, walls, 0.8),
    ),
    box: body,
    pores,
  };
}

/** A hollow round body. */
export function shell(base: Base, box: Box): Ground {
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
    hollow: radius - thickness,
  };
}

/** Wires of a mesh, cut across, with one that runs along between them. */
export function woven(base: Base, box: Box): Ground {
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
