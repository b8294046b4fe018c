import { decimal } from './element.ts';

/** px from the left and from the top of the picture. */
export type Point = readonly [x: number, y: number];
/** A closed polygon; the last point is joined to the first. */
export type Ring = readonly Point[];
/** A filled area: its outline as a path, and polygons close enough to it to lay a texture in (even-odd). */
export interface Region {
  readonly d: string;
  readonly rings: readonly Ring[];
}
/** An upright rectangle. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const at = ([x, y]: Point): string => `${decimal(x)} ${decimal(y)}`;

/** Path through points, straight from one to the next. */
export const straight = (points: readonly Point[], closed = false): string =>
  `M${points.map(at).join('L')}${closed ? 'Z' : ''}`;

const round = (value: number): number => Math.round(value * 10) / 10;
/** From a point to another, as they are written: half the letters of the places themselves, and no sum of errors. */
const step = ([x, y]: Point, to: Point): string => at([round(to[0]) - round(x), round(to[1]) - round(y)]);

/** Path through points without corners (Catmull–Rom). */
export function smooth(points: readonly Point[], closed = false): string {
  if (points.length === 3 && !closed) return arc(points[0]!, points[1]!, points[2]!);
  const last = points.length - 1;
  const point = (index: number): Point =>
    closed ? points[(index + points.length) % points.length]! : points[Math.min(Math.max(index, 0), last)]!;
  const ends = closed ? points.length : last;
  const pieces = Array.from({ length: ends }, (_, index) => {
    const [a, b, c, d] = [point(index - 1), point(index), point(index + 1), point(index + 2)];
    const first: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const second: Point = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6];
    return `c${step(b, first)} ${step(b, second)} ${step(b, c)}`.replaceAll(' -', '-');
  });
  return `M${at(points[0]!)}${pieces.join('')}${closed ? 'Z' : ''}`;
}

/** One arc from a point through a second to a third: a third of the letters of two curves, which look the same. */
function arc(from: Point, through: Point, to: Point): string {
  const control: Point = [2 * through[0] - (from[0] + to[0]) / 2, 2 * through[1] - (from[1] + to[1]) / 2];
  return `M${at(from)}q${step(from, control)} ${step(from, to)}`.replaceAll(' -', '-');
}

/** A region with straight sides. */
export const polygon = (ring: Ring): Region => ({ d: straight(ring, true), rings: [ring] });

/** A region without corners. */
export const blob = (ring: Ring): Region => ({ d: smooth(ring, true), rings: [ring] });

/** A rectangle as a region. */
export const rectangle = ({ x0, y0, x1, y1 }: Box): Region =>
  polygon([
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]);

/** A circle as a path; many of them may be joined to one path. */
export const circle = ([x, y]: Point, radius: number): string =>
  `M${decimal(x - radius)} ${decimal(y)}a${decimal(radius)} ${decimal(radius)} 0 1 0 ${decimal(2 * radius)} 0a${decimal(radius)} ${decimal(radius)} 0 1 0 ${decimal(-2 * radius)} 0Z`;

/** Points evenly on a circle, the first to the right. */
export const around = ([x, y]: Point, radius: number, count: number, turn = 0): Ring =>
  Array.from({ length: count }, (_, index) => {
    const angle = turn + (2 * Math.PI * index) / count;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });

/** A disc as a region. */
export const disc = (centre: Point, radius: number): Region => ({
  d: circle(centre, radius),
  rings: [around(centre, radius, 20)],
});

/** The ring drawn nearer to a point: 1 leaves it where it is, 0 shrinks it to the point. */
export const towards = (ring: Ring, [cx, cy]: Point, factor: number): Ring =>
  ring.map(([x, y]) => [cx + (x - cx) * factor, cy + (y - cy) * factor] as const);

/** The smallest rectangle round all points. */
export const bounds = (rings: readonly Ring[]): Box => {
  const points = rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
};

/** Whether a point lies in the area of the rings (even-odd). */
export const holds = (rings: readonly Ring[], [x, y]: Point): boolean =>
  rings.reduce(
    (inside, ring) =>
      ring.reduce((within, [bx, by], index) => {
        const [ax, ay] = ring.at(index - 1)!;
        return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !within : within;
      }, inside),
    false,
  );
