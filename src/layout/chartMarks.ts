import type { Series } from '../derive/series.ts';
import { round } from './svgText.ts';

/** Shapes by series; colour alone would not tell them apart. */
const shapes = ['circle', 'square', 'triangle', 'hexagon', 'wedge', 'cross'] as const;
export type Shape = (typeof shapes)[number] | 'diamond' | 'hourglass' | 'bar';

/** The shape of a series; those that are none have shapes of their own. */
export function shapeOf(series: Series): Shape {
  switch (series) {
    case 'none':
      return 'diamond';
    case 'several':
      return 'hourglass';
    case 'other':
      return 'bar';
    default:
      return shapes[series % shapes.length]!;
  }
}

/** The outline of a mark of about the same area, whatever its shape. */
export function markPath(shape: Shape, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number): string => `${round(x + dx * r)} ${round(y + dy * r)}`;
  const closed = (...corners: readonly (readonly [number, number])[]): string =>
    `M${corners.map(([dx, dy]) => at(dx, dy)).join('L')}Z`;
  const half = round(r);
  switch (shape) {
    case 'circle':
      return `M${at(-1, 0)}a${half} ${half} 0 1 1 ${2 * half} 0a${half} ${half} 0 1 1 ${-2 * half} 0Z`;
    case 'square':
      return closed([-0.89, -0.89], [0.89, -0.89], [0.89, 0.89], [-0.89, 0.89]);
    case 'triangle':
      return closed([0, -1.3], [1.2, 0.8], [-1.2, 0.8]);
    case 'hexagon':
      return closed([-0.55, -0.95], [0.55, -0.95], [1.1, 0], [0.55, 0.95], [-0.55, 0.95], [-1.1, 0]);
    case 'wedge':
      return closed([0, 1.3], [1.2, -0.8], [-1.2, -0.8]);
    case 'cross': {
      const [wide, thin] = [1.15, 0.4];
      return closed(
        [-thin, -wide],
        [thin, -wide],
        [thin, -thin],
        [wide, -thin],
        [wide, thin],
        [thin, thin],
        [thin, wide],
        [-thin, wide],
        [-thin, thin],
        [-wide, thin],
        [-wide, -thin],
        [-thin, -thin],
      );
    }
    case 'hourglass':
      return closed([-0.95, -1.1], [0.95, -1.1], [-0.95, 1.1], [0.95, 1.1]);
    case 'bar':
      return closed([-1.2, -0.5], [1.2, -0.5], [1.2, 0.5], [-1.2, 0.5]);
    case 'diamond':
      return closed([0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]);
  }
}

/** An open arrow from a mark to where the true value may lie; `dx`, `dy` give the direction. */
export function arrowPath(x: number, y: number, r: number, dx: number, dy: number): string {
  const from = r + 1;
  const to = r + 9;
  const tip = [x + dx * to, y + dy * to] as const;
  const barb = (side: number): string =>
    `${round(tip[0] - dx * 4 + dy * 3.2 * side)} ${round(tip[1] - dy * 4 + dx * 3.2 * side)}`;
  return `M${round(x + dx * from)} ${round(y + dy * from)}L${round(tip[0])} ${round(tip[1])}M${barb(1)}L${round(tip[0])} ${round(tip[1])}L${barb(-1)}`;
}
