import type { ChartPoint } from './chartPoints.ts';
import { radiusOf } from './chartPoints.ts';
import type { Scale } from './chartScale.ts';
import { spread } from './chartSpread.ts';
import { widthOf } from './text.ts';

/** A mark and its label at their places; the leader joins them. */
export interface PlacedMark {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
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

/** Places marks in columns of one current density, side by side where they would cover each other, with labels beside each column. */
export function placeScatter(
  points: readonly ChartPoint[],
  x: Scale,
  y: Scale,
  plot: Plot,
  labelOf: (point: ChartPoint) => string,
): readonly PlacedMark[] {
  const columns = [...Map.groupBy(points, ({ density }) => density)]
    .sort(([a], [b]) => a - b)
    .map(([density, own]) => column(own, x.at(density), y));
  let taken = plot.left;
  return columns.flatMap((marks, index) => {
    const width = Math.max(...marks.map(({ point }) => widthOf(labelOf(point), labelSize)));
    const start = Math.min(...marks.map(left));
    const end = Math.max(...marks.map(right));
    const next = columns[index + 1];
    const room = next ? Math.min(...next.map(left)) : plot.right;
    const leftwards = end + 10 + width > room && start - 10 - width > taken;
    taken = leftwards ? end : end + 10 + width;
    const heights = spread(
      marks.map((mark) => mark.y),
      labelLine,
      plot.top + 8,
      plot.bottom - 8,
    );
    return marks.map((mark, at) => ({
      ...mark,
      label: {
        text: labelOf(mark.point),
        x: leftwards ? start - 10 : end + 10,
        y: heights[at]!,
        anchor: leftwards ? ('end' as const) : ('start' as const),
      },
    }));
  });
}

type Mark = Omit<PlacedMark, 'label'>;
const left = (mark: Mark): number => mark.x - mark.radius;
const right = (mark: Mark): number => mark.x + mark.radius;

function column(points: readonly ChartPoint[], centre: number, y: Scale): readonly Mark[] {
  const placed: Mark[] = [];
  const step = 5;
  for (const point of points.toSorted((a, b) => b.value - a.value)) {
    const radius = radiusOf(point.capacity);
    const at = y.at(point.value);
    const free = (x: number): boolean =>
      placed.every((other) => Math.hypot(other.x - x, other.y - at) >= other.radius + radius + 1.5);
    let x = centre;
    for (let tries = 1; !free(x); tries += 1) x = centre + Math.ceil(tries / 2) * step * (tries % 2 ? 1 : -1);
    placed.push({ point, x, y: at, radius });
  }
  return placed;
}
