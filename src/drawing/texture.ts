import { decimal } from './element.ts';
import { bounds, circle, holds, straight, type Point, type Ring } from './geometry.ts';
import type { Texture } from './look.ts';

const degrees = (angle: number): number => (angle * Math.PI) / 180;

/** Parallel lines inside rings, `gap` px apart, on one raster for the whole picture so that neighbouring areas run on. */
function hatch(rings: readonly Ring[], angle: number, gap: number): string {
  const [cos, sin] = [Math.cos(degrees(angle)), Math.sin(degrees(angle))];
  const turned = rings.map((ring) => ring.map(([x, y]) => [x * cos + y * sin, y * cos - x * sin] as const));
  const { y0, y1 } = bounds(turned);
  const back = (x: number, y: number): Point => [x * cos - y * sin, x * sin + y * cos];
  const rows = Array.from(
    { length: Math.max(0, Math.floor(y1 / gap) - Math.ceil(y0 / gap) + 1) },
    (_, i) => (Math.ceil(y0 / gap) + i) * gap,
  );
  return rows
    .flatMap((y) => {
      const cuts = turned.flatMap((ring) => crossings(ring, y)).sort((a, b) => a - b);
      return Array.from({ length: Math.floor(cuts.length / 2) }, (_, i) =>
        straight([back(cuts[2 * i]!, y), back(cuts[2 * i + 1]!, y)]),
      );
    })
    .join('');
}

/** Where a level line crosses a ring. Asked for each line of each area: nothing is made but the answer. */
function crossings(ring: Ring, y: number): readonly number[] {
  const out: number[] = [];
  let from = ring.at(-1);
  for (const to of ring) {
    if (from && from[1] > y !== to[1] > y) out.push(from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]));
    from = to;
  }
  return out;
}

/** Dots inside rings in a staggered raster. */
function stipple(rings: readonly Ring[], gap: number): string {
  const { x0, y0, x1, y1 } = bounds(rings);
  const out: string[] = [];
  for (let row = Math.ceil(y0 / gap); row * gap <= y1; row++)
    for (let x = Math.ceil(x0 / gap) * gap + (row % 2 ? gap / 2 : 0); x <= x1; x += gap)
      if (holds(rings, [x, row * gap])) out.push(`M${decimal(x)} ${decimal(row * gap)}h.1`);
  return out.join('');
}

/** The lines of a texture inside rings; empty for a plain one. */
export function textureIn(rings: readonly Ring[], texture: Texture): string {
  switch (texture) {
    case 'plain':
      return '';
    case 'rising':
    case 'dashed':
      return hatch(rings, -45, 6);
    case 'falling':
      return hatch(rings, 45, 6);
    case 'level':
      return hatch(rings, 0, 3.5);
    case 'upright':
      return hatch(rings, 90, 4.5);
    case 'crossed':
      return hatch(rings, 45, 7) + hatch(rings, -45, 7);
    case 'dotted':
      return stipple(rings, 5);
    case 'close':
      return hatch(rings, -45, 3);
    case 'grid':
      return hatch(rings, 0, 5) + hatch(rings, 90, 5);
  }
}

/** Dashes that stand for a texture on a stroke too thin to be filled with it. */
export const dashes: Readonly<Record<Texture, string | undefined>> = {
  plain: undefined,
  rising: '3 2',
  falling: '1 2',
  level: '7 2',
  upright: '1 4',
  crossed: '4 1 1 1',
  dotted: '0.1 3',
  dashed: '5 4',
  close: '2 1',
  grid: '7 1 1 1',
};

/** The sign of a texture inside a particle of a radius in px. */
export function grainSign([x, y]: Point, radius: number, texture: Texture): string {
  const s = radius * 0.62;
  const line = (dx: number, dy: number): string =>
    straight([
      [x - dx, y - dy],
      [x + dx, y + dy],
    ]);
  switch (texture) {
    case 'plain':
      return '';
    case 'rising':
      return line(s, -s);
    case 'falling':
      return line(s, s);
    case 'level':
      return line(s * 1.3, 0);
    case 'upright':
      return line(0, s * 1.3);
    case 'crossed':
      return line(s, s) + line(s, -s);
    case 'dotted':
      return circle([x, y], radius * 0.28);
    case 'dashed':
      return line(s * 0.5, 0);
    case 'close':
      return circle([x, y], radius * 0.55);
    case 'grid':
      return line(s * 1.3, 0) + line(0, s * 1.3);
  }
}
