import type { Layer, Metal, Stack } from './crossSection.ts';
import type { Ground } from './forms/ground.ts';
import type { Footing } from './forms/pore.ts';
import { paintOnWalls, wallThickness, type Walls } from './forms/wall.ts';
import { around, disc, holds, type Box, type Point } from './geometry.ts';
import { overgrown, waved } from './metal.ts';
import type { Body } from './onFlat.ts';
import { unplaced } from './inPores.ts';
import { dotted, nothing, over, type Painted } from './painted.ts';
import type { Shape } from './shape.ts';

/** px that a layer round a body takes. */
const wrap = 9;

/** Layers round a hollow body, the outermost painted first; metal in the hollow where it is said to be there. */
export function roundBody(
  { layers, missing, metal, film, flux }: Stack,
  ground: Extract<Ground, { kind: 'round' }>,
  box: Box,
): Body {
  const { centre, radius, hollow, painted } = ground;
  const outer = radius + wrap * layers.length + (missing.includes('layer') ? wrap : 0);
  const top = centre[1] - outer;
  const inside = metal && (metal.place === 'inside' || metal.place === 'from below') ? metal : undefined;
  return {
    painted: over(
      missing.includes('layer') ? emptyShell(centre, outer - 2) : nothing,
      ...[...layers]
        .reverse()
        .map((layer, index) => wrapped(layer, centre, radius + wrap * (layers.length - 1 - index))),
      painted,
      inside ? core(inside, centre, hollow) : nothing,
      film ? overgrown(film, { ...box, y0: top, y1: top }) : nothing,
      metal && !inside && !flux ? unplaced(metal, { ...box, y1: top - (film ? 8 : 0) }) : nothing,
    ),
    top: top - (film ? 8 : 0),
  };
}

/** A layer on the outside of a body of a radius; what stands up stands outwards. */
function wrapped(layer: Layer, centre: Point, radius: number): Painted {
  // A coat on a wall is thinner than one round a body: the scale between them.
  const scale = wrap / wallThickness;
  const walls: Walls = {
    points: (count) => [
      around(centre, radius, Math.round(count * 2.4), 0.1).map((at): Footing => ({
        at,
        into: [(at[0] - centre[0]) / radius, (at[1] - centre[1]) / radius],
      })),
    ],
    shown: () => true,
    skin: (look, from, to, unstated): readonly Shape[] => [
      { kind: 'area', region: disc(centre, radius + to * scale), look, unstated },
      ...(from > 0 ? [{ kind: 'voids', d: disc(centre, radius + from * scale).d, edge: look } as const] : []),
    ],
  };
  const drawn = paintOnWalls(layer, walls, 0);
  const middle = (point: Point): Point => [
    point[0] + ((point[0] - centre[0]) / radius) * 4,
    point[1] + ((point[1] - centre[1]) / radius) * 4,
  ];
  return {
    ...drawn,
    anchors: drawn.anchors.map((anchor) =>
      anchor.kind === 'dot' ? { ...anchor, spots: anchor.spots.map(middle) } : anchor,
    ),
  };
}

function core(metal: Metal, centre: Point, radius: number): Painted {
  const [x, y] = centre;
  const half = metal.place === 'from below';
  const ring = around(centre, radius, 40);
  const level = half ? y + radius * 0.1 : y - radius;
  const cut = waved({ x0: x - radius, x1: x + radius, y0: level, y1: y + radius });
  return dotted(
    metal.id,
    [
      half
        ? {
            kind: 'area',
            region: {
              d: `M${x - Math.sqrt(radius ** 2 - (level - y) ** 2)} ${level}A${radius} ${radius} 0 0 0 ${x + Math.sqrt(radius ** 2 - (level - y) ** 2)} ${level}Z`,
              rings: [],
            },
            look: metal.look,
          }
        : { kind: 'area', region: disc(centre, radius), look: metal.look },
    ],
    ring
      .map(([a, b]): Point => [x + (a - x) * 0.6, y + (b - y) * 0.6])
      .filter((point) => !half || holds(cut.rings, point)),
  );
}

const emptyShell = (centre: Point, radius: number): Painted =>
  dotted('missing-layer', [{ kind: 'pen', d: disc(centre, radius).d, pen: 'ghost' }], around(centre, radius, 8, 0.4));
