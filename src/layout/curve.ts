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
    const out = Math.max(from, to) + (right ? 24 : 12);
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
  return { from: point(start, across(source)), controls, to: point(end, across(target)) };
}

/** A lane from −1 to 1 for the lines that leave a box; multiples of the golden section lie well apart. */
const laneOf = ({ x, y }: Box): number => (((x + y) * 0.618034) % 1) * 2 - 1;

/** The line as SVG path data. */
export function curvePath(source: Box, target: Box, flow: Flow): string {
  const { from, controls, to } = curveBetween(source, target, flow);
  const text = ([x, y]: Point): string => `${round(x)} ${round(y)}`;
  const bends = controls.map((control, index) => {
    const next = controls[index + 1];
    return `Q${text(control)} ${text(next ? [(control[0] + next[0]) / 2, (control[1] + next[1]) / 2] : to)}`;
  });
  return `M${text(from)}${bends.join('')}`;
}
