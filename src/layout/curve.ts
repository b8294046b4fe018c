import type { Box } from './columns.ts';
import { crossingOf, type Flow } from './flow.ts';
import { round } from './svgText.ts';

type Point = readonly [number, number];

/** A smooth line, in px: it bends towards its control points, and passes through the middle between each two of them. */
export interface Curve {
  readonly from: Point;
  readonly controls: readonly Point[];
  readonly to: Point;
}

/**
 * A line from the facing side of one box to that of the other: sideways between columns, downwards between bands. Boxes of
 * columns or bands in between are passed in the free room beside them.
 */
export function curveBetween(source: Box, target: Box, flow: Flow): Curve {
  const right = flow.way === 'right';
  const along = (box: Box): number => (right ? box.x : box.y);
  const across = (box: Box): number => (right ? box.y : box.x);
  const half = (box: Box): number => (right ? box.width : box.height) / 2;
  const point = (a: number, b: number): Point => (right ? [a, b] : [b, a]);
  const distance = along(target) - along(source);
  if (Math.abs(distance) < 1) {
    // Boxes of one column would hide a straight line between them: it swings out to the side.
    const [from, to] = [along(source) + half(source), along(target) + half(target)];
    const out = Math.min(Math.max(from, to) + (right ? 24 : 12), lastOf(flow) + outside);
    return {
      from: point(from, across(source)),
      controls: [point(out, across(source)), point(out, across(target))],
      to: point(to, across(target)),
    };
  }
  const way = Math.sign(distance);
  const start = along(source) + way * half(source);
  const end = along(target) - way * half(target);
  const between = flow.tracks
    .map(({ along: [near, far], free }) => ({ along: way > 0 ? ([near, far] as const) : ([far, near] as const), free }))
    .filter((track) => way * (track.along[0] - start) > 0 && way * (end - track.along[1]) > 0)
    .sort((a, b) => way * (a.along[0] - b.along[0]));
  const lane = laneOf(source);
  const controls: Point[] = [];
  let [here, side] = [start, across(source)];
  const hop = (to: number, toSide: number): void => {
    const turn = (here + to) / 2 + (lane * (to - here)) / 4;
    controls.push(point(turn, side), point(turn, toSide));
    [here, side] = [to, toSide];
  };
  for (const track of between) {
    const [enter, leave] = track.along;
    const share = ((enter + leave) / 2 - here) / (end - here);
    const wanted = side + (across(target) - side) * share;
    hop(enter, crossingOf(track, side, wanted, across(target), lane));
    controls.push(point(enter, side), point(leave, side));
    here = leave;
  }
  hop(end, across(target));
  return {
    from: point(start, across(source)),
    controls: straightened(controls, right ? 1 : 0),
    to: point(end, across(target)),
  };
}

/** How far lines swing out beside the last column or band, in px: the drawing ends one px further. */
const outside = 9;
const lastOf = ({ tracks }: Flow): number => tracks.at(-1)?.along[1] ?? Infinity;

/** Without what stands within a straight run, where it bends nothing: two points at either end keep the bends there as they are. */
const straightened = (controls: readonly Point[], axis: 0 | 1): readonly Point[] =>
  controls.filter((control, at) => {
    const around = controls.slice(Math.max(0, at - 2), at + 3);
    return around.length < 5 || around.some((other) => Math.abs(other[axis] - control[axis]) > 0.01);
  });

/** A lane from −1 to 1 for the lines that leave a box; multiples of the golden section lie well apart. */
const laneOf = ({ x, y }: Box): number => (((x + y) * 0.618034) % 1) * 2 - 1;

/** The middle of a line, and which way it goes there: one px of it. */
export function middleOf({ from, controls, to }: Curve): { readonly at: Point; readonly way: Point } {
  const place = controls.length / 2;
  const [before, after] = [controls[Math.ceil(place) - 1] ?? from, controls[Math.floor(place)] ?? to];
  const at: Point = [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2];
  return { at, way: before === after ? wayFrom(from, to) : wayFrom(before, after) };
}

function wayFrom([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y) || 1;
  return [(toX - x) / length, (toY - y) / length];
}

/** The head of an arrow at the end of a line, `size` px long and wide, as SVG path data. */
export function arrowAt(source: Box, target: Box, flow: Flow, size: number): string {
  const { from, controls, to } = curveBetween(source, target, flow);
  const [dx, dy] = wayFrom(controls.at(-1) ?? from, to);
  const corner = (side: number): string =>
    `${round(to[0] - size * dx - side * dy)} ${round(to[1] - size * dy + side * dx)}`;
  return `M${round(to[0])} ${round(to[1])}L${corner(size / 2)} ${corner(-size / 2)}z`;
}

/** A short stroke across the middle of a line, `half` px to either side, as SVG path data. */
export function strokeAcross(source: Box, target: Box, flow: Flow, half: number): string {
  const {
    at: [x, y],
    way: [dx, dy],
  } = middleOf(curveBetween(source, target, flow));
  const [across, along] = [dy * half, -dx * half];
  return `M${round(x - across)} ${round(y - along)}L${round(x + across)} ${round(y + along)}`;
}

/**
 * The line as SVG path data. Only the first control point is written: each next is the last one mirrored in the point between the two,
 * which is placed so that no rounding adds up.
 */
export function curvePath(source: Box, target: Box, flow: Flow): string {
  const { from, controls, to } = curveBetween(source, target, flow);
  const near = ([x, y]: Point): Point => [round(x), round(y)];
  const text = (point: Point): string => near(point).join(' ');
  const [first, ...others] = controls;
  let last = near(first!);
  const middles = others.map((control) => {
    const middle = near([(last[0] + control[0]) / 2, (last[1] + control[1]) / 2]);
    last = near([2 * middle[0] - last[0], 2 * middle[1] - last[1]]);
    return middle;
  });
  return `M${text(from)}Q${text(first!)} ${[...middles, to].map(text).join('T')}`;
}
