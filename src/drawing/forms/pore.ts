import { between, chance } from '../chance.ts';
import { decimal } from '../element.ts';
import { around, holds, type Box, type Point, type Ring } from '../geometry.ts';

/** A hollow in a solid: an ellipse turned by some degrees, or a square with round corners. */
export interface Pore {
  readonly centre: Point;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly square: boolean;
}

/** Rounded pores of about one size, as in a foam; only those that a box shows. */
export function poreField(box: Box, radius: number, seed: number): readonly Pore[] {
  const random = chance(seed);
  const [stepX, stepY] = [radius * 2.02, radius * 1.72];
  const rows = Math.ceil((box.y1 - box.y0) / stepY) + 2;
  const columns = Math.ceil((box.x1 - box.x0) / stepX) + 2;
  return Array.from({ length: rows * columns }, (_, index): Pore => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const size = radius * between(random, 0.86, 1.04);
    return {
      centre: [
        box.x0 + (column + (row % 2 ? 0 : -0.5)) * stepX + between(random, -0.1, 0.1) * radius,
        box.y0 + (row + 0.1) * stepY + between(random, -0.1, 0.1) * radius,
      ],
      rx: size,
      ry: size * between(random, 0.84, 1),
      turn: Math.round(between(random, 0, 180)),
      square: false,
    };
  }).filter((pore) => shows(box, pore));
}

/** Square openings between posts and beams. */
export function openings(box: Box, size: number): readonly Pore[] {
  const pitch = size * 1.34;
  const columns = Math.ceil((box.x1 - box.x0) / pitch) + 1;
  const rows = Math.ceil((box.y1 - box.y0) / pitch) + 1;
  return Array.from({ length: rows * columns }, (_, index): Pore => ({
    centre: [box.x0 + (index % columns) * pitch + 2, box.y0 + Math.floor(index / columns) * pitch + size * 0.18],
    rx: size / 2,
    ry: size / 2,
    turn: 0,
    square: true,
  })).filter((pore) => shows(box, pore));
}

const shows = (box: Box, { centre: [x, y], rx, ry }: Pore): boolean =>
  x + rx > box.x0 && x - rx < box.x1 && y + ry > box.y0 && y - ry < box.y1;

/** The pore with its wall moved inwards by a thickness in px. */
export const inner = (pore: Pore, thickness: number): Pore => ({
  ...pore,
  rx: Math.max(0.5, pore.rx - thickness),
  ry: Math.max(0.5, pore.ry - thickness),
});

/** The outlines of pores as one path; all run the same way, so that overlapping ones fill as one. */
export const poresPath = (pores: readonly Pore[]): string => pores.map(outline).join('');

function outline({ centre: [x, y], rx, ry, turn, square }: Pore): string {
  const [a, b] = [decimal(rx), decimal(ry)];
  if (square) {
    const corner = Math.min(rx, 7);
    const [side, arc] = [decimal(2 * (rx - corner)), `a${decimal(corner)} ${decimal(corner)} 0 0 1 `];
    const c = decimal(corner);
    return `M${decimal(x - rx + corner)} ${decimal(y - ry)}h${side}${arc}${c} ${c}v${side}${arc}-${c} ${c}h-${side}${arc}-${c} -${c}v-${side}${arc}${c} -${c}Z`;
  }
  const [dx, dy] = [rx * Math.cos((turn * Math.PI) / 180), rx * Math.sin((turn * Math.PI) / 180)];
  return `M${decimal(x - dx)} ${decimal(y - dy)}a${a} ${b} ${turn} 0 1 ${decimal(2 * dx)} ${decimal(2 * dy)}a${a} ${b} ${turn} 0 1 ${decimal(-2 * dx)} ${decimal(-2 * dy)}Z`;
}

/** The wall as a polygon. */
export function wallOf({ centre: [cx, cy], rx, ry, turn, square }: Pore, count: number): Ring {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const unit = square
    ? Array.from({ length: count }, (_, index) => onSquare(((index + 0.5) / count) * 4))
    : around([0, 0], 1, count, Math.PI / count);
  return unit.map(([x, y]): Point => {
    const [u, v] = [x * rx, y * ry];
    return [cx + u * cos - v * sin, cy + u * sin + v * cos];
  });
}

/** A point on the edge of the unit square, `way` from 0 to 4 round it, corners cut a little. */
function onSquare(way: number): Point {
  const along = 2 * (way % 1) - 1;
  const [x, y] = [1 - Math.max(0, Math.abs(along) - 0.8) * 0.6, along * 0.94];
  const turn = (Math.floor(way) * Math.PI) / 2;
  return [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
}

/** A point of a wall with the direction from it into the pore. */
export interface Footing {
  readonly at: Point;
  readonly into: Point;
}

/** Points of the walls of pores, pore by pore, where no other pore has opened them. */
export function footings(pores: readonly Pore[], count: number): readonly (readonly Footing[])[] {
  const rings = pores.map((pore) => wallOf(pore, count));
  const near = pores.map(({ centre: [x, y], rx }, which) =>
    pores.flatMap((other, index) =>
      index !== which && Math.hypot(other.centre[0] - x, other.centre[1] - y) < (rx + other.rx) * 1.5 ? [index] : [],
    ),
  );
  return rings.map((ring, which) =>
    ring.flatMap((at, index): Footing[] => {
      if (near[which]!.some((other) => holds([rings[other]!], at))) return [];
      const [before, after] = [ring.at(index - 1)!, ring[(index + 1) % count]!];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const length = Math.hypot(dx, dy) || 1;
      return [{ at, into: [-dy / length, dx / length] }];
    }),
  );
}
