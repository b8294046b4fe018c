import { round } from './svgText.ts';

/** Shapes by series; colour alone would not tell them apart. The last is for what belongs to none. */
const shapes = ['circle', 'square', 'triangle', 'hexagon'] as const;
export type Shape = (typeof shapes)[number] | 'diamond';

/** The shape of a series by its place among them; -1 for none. */
export const shapeOf = (index: number): Shape => (index < 0 ? 'diamond' : shapes[index % shapes.length]!);

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
