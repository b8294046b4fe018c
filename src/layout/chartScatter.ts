import type { ChartPoint } from './chartPoints.ts';
import { radiusOf, typicalSize } from './chartPoints.ts';
import type { Scale } from './chartScale.ts';
import { spread } from './chartSpread.ts';
import { widthOf } from './text.ts';

/** A mark and its label at their places; the leader joins them. */
export interface PlacedMark {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its place along the axis stands; `x` differs where the mark had to step aside. */
  readonly centre: number;
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}

/** Size of the labels in px, and the distance of their lines. */
export const labelSize = 12.5;
const labelLine = 15;

/** The box the marks and labels must stay in. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Places marks in columns of one place along the axis, side by side where they would cover each other, with labels beside each column. */
export function placeScatter(
  points: readonly ChartPoint[],
  x: Scale,
  y: Scale,
  plot: Plot,
  labelOf: (point: ChartPoint) => string,
): readonly PlacedMark[] {
  const typical = typicalSize(points);
  const radius = ({ size }: ChartPoint): number => radiusOf(size, typical);
  const columns = [...Map.groupBy(points, ({ along }) => along)]
    .sort(([a], [b]) => a - b)
    .map(([along, own]) => column(own, x.at(along), y, radius));
  const placed: PlacedMark[] = [];
  for (const marks of columns) {
    const others = columns.flatMap((other) => (other === marks ? [] : other));
    const sides = (['start', 'end'] as const).map((anchor) => labelled(marks, anchor, plot, labelOf));
    // To the right unless more is in the way there.
    const [rightwards, leftwards] = sides.map((side) => inTheWay(side, others, placed, plot)) as [number, number];
    placed.push(...sides[leftwards < rightwards ? 1 : 0]!);
  }
  return placed;
}

function labelled(
  marks: readonly Mark[],
  anchor: 'start' | 'end',
  plot: Plot,
  labelOf: (point: ChartPoint) => string,
): readonly PlacedMark[] {
  const x = anchor === 'start' ? Math.max(...marks.map(right)) + 10 : Math.min(...marks.map(left)) - 10;
  const wanted = marks.map((mark) => mark.y);
  const heights = spread(wanted, labelLine, plot.top + 8, plot.bottom - 8);
  return marks.map((mark, at) => ({ ...mark, label: { text: labelOf(mark.point), x, y: heights[at]!, anchor } }));
}

/** The rectangle of a label. */
export function boxOf({ label }: PlacedMark): Plot {
  const width = widthOf(label.text, labelSize);
  const from = label.anchor === 'start' ? label.x : label.x - width;
  return { left: from, right: from + width, top: label.y - labelLine / 2, bottom: label.y + labelLine / 2 };
}

function inTheWay(
  labels: readonly PlacedMark[],
  marks: readonly Mark[],
  placed: readonly PlacedMark[],
  plot: Plot,
): number {
  const room = 7;
  const around = ({ x, y, radius }: Mark): Plot => {
    const reach = radius + room;
    return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
  };
  const taken = [...marks.map(around), ...placed.map(boxOf)];
  return labels
    .map(boxOf)
    .reduce(
      (sum, box) =>
        sum +
        taken.filter((other) => overlap(box, other)).length +
        Number(box.left < plot.left || box.right > plot.right),
      0,
    );
}

const overlap = (a: Plot, b: Plot): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

type Mark = Omit<PlacedMark, 'label'>;
const left = (mark: Mark): number => mark.x - mark.radius;
const right = (mark: Mark): number => mark.x + mark.radius;

function column(
  points: readonly ChartPoint[],
  centre: number,
  y: Scale,
  radiusOfPoint: (point: ChartPoint) => number,
): readonly Mark[] {
  const placed: Mark[] = [];
  const step = 5;
  for (const point of points.toSorted((a, b) => b.value - a.value)) {
    const radius = radiusOfPoint(point);
    const at = y.at(point.value);
    const xOf = (steps: number): number => centre + steps * step;
    const blocked = new Set<number>();
    for (const other of placed) {
      const reach = other.radius + radius + 1.5;
      if (Math.abs(other.y - at) >= reach) continue;
      const from = Math.floor((other.x - reach - centre) / step);
      const to = Math.ceil((other.x + reach - centre) / step);
      for (let steps = from; steps <= to; steps++)
        if (Math.hypot(other.x - xOf(steps), other.y - at) < reach) blocked.add(steps);
    }
    // The middle, then in turn a step more to the right and to the left.
    let steps = 0;
    while (blocked.has(steps)) steps = steps > 0 ? -steps : 1 - steps;
    placed.push({ point, x: xOf(steps), y: at, radius, centre });
  }
  return placed;
}
