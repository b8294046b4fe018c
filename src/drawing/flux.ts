import type { Flux } from './crossSection.ts';
import { smooth, straight, type Box, type Point } from './geometry.ts';
import { bare, dotted, over, type Painted } from './painted.ts';
import { bumps } from './forms/slab.ts';
import { steps } from './forms/spots.ts';

const head = ([x, y]: Point, size = 3.2): string =>
  straight([
    [x - size, y - size * 1.4],
    [x, y],
    [x + size, y - size * 1.4],
  ]);

/** Ways down, even or in helices, each with its ion; `ions` is the part that the ions are, if they are one. */
export function paintFlux(flux: Flux, { x0, x1, y0, y1 }: Box, ions?: string): Painted {
  const wide = flux.form === 'helical';
  const columns = steps(x0, x1, wide ? 32 : 21, wide ? 18 : 12);
  const ways = columns.map((x) => wayOf(flux.form, x, { x0, x1, y0, y1 }));
  const at = columns.map((x): Point => [x, flux.form === 'up' ? y1 - 3 : y0 + 5]);
  return over(
    dotted(
      flux.id,
      [{ kind: 'pen', d: ways.join(''), pen: 'flux' }],
      columns.map((x) => [x, (y0 + y1) / 2 + 6] as const),
    ),
    ions ? dotted(ions, [{ kind: 'ions', at }], at) : bare({ kind: 'ions', at }),
  );
}

/** One way, with its head. */
function wayOf(form: Flux['form'], x: number, { x0, x1, y0, y1 }: Box): string {
  switch (form) {
    case 'even':
      return (
        straight([
          [x, y0 + 8],
          [x, y1],
        ]) + head([x, y1])
      );
    case 'up':
      return (
        straight([
          [x, y1 - 6],
          [x, y0 + 2],
        ]) + head([x, y0 + 1], -3.2)
      );
    case 'converging': {
      const goals = bumps.map((share) => x0 + (x1 - x0) * share);
      const goal = goals.reduce((a, b) => (Math.abs(b - x) < Math.abs(a - x) ? b : a));
      const end: Point = [goal + (x - goal) * 0.16, y1 - Math.abs(x - goal) * 0.06];
      return (
        smooth([
          [x, y0 + 8],
          [x + (goal - x) * 0.12, y0 + (y1 - y0) * 0.5],
          [goal + (x - goal) * 0.4, y0 + (y1 - y0) * 0.8],
          end,
        ]) + head(end, 2.6)
      );
    }
    case 'helical': {
      const turns = Math.max(2, Math.round((y1 - y0 - 14) / 12));
      const coil = Array.from({ length: turns * 2 + 1 }, (_, index): Point => [
        x + (index === 0 || index === turns * 2 ? 0 : index % 2 ? 6 : -6),
        y0 + 8 + ((y1 - y0 - 10) * index) / (turns * 2),
      ]);
      return smooth(coil) + head([x, y1 + 1]);
    }
  }
}

/** Ions that come without anything being said of how. */
export const fewIons = ({ x0, x1, y0, y1 }: Box): Painted => {
  const middle = (y0 + y1) / 2;
  const at = [0.16, 0.4, 0.63, 0.86].map((share, index): Point => [
    x0 + (x1 - x0) * share,
    middle + (index % 2 ? 5 : -5),
  ]);
  return bare({ kind: 'ions', at });
};
