import type { Flux } from './crossSection.ts';
import { smooth, straight, type Box, type Point } from './geometry.ts';
import { bare, dotted, over, type Painted } from './painted.ts';
import { steps } from './forms/spots.ts';

const head = ([x, y]: Point, size = 3.2): string =>
  straight([
    [x - size, y - size * 1.4],
    [x, y],
    [x + size, y - size * 1.4],
  ]);

/** Ways down, even or in helices, each with its ion; `ions` is the part that the ions are, if they are one. */
export function paintFlux(flux: Flux, { x0, x1, y0, y1 }: Box, ions?: string): Painted {
  const columns = steps(x0, x1, flux.form === 'even' ? 21 : 32, flux.form === 'even' ? 12 : 18);
  const ways = columns.map((x): string => {
    const end: Point = [x, y1];
    if (flux.form === 'even')
      return (
        straight([
          [x, y0 + 8],
          [x, y1],
        ]) + head(end)
      );
    const turns = Math.max(2, Math.round((y1 - y0 - 14) / 12));
    const coil = Array.from({ length: turns * 2 + 1 }, (_, index): Point => [
      x + (index === 0 || index === turns * 2 ? 0 : index % 2 ? 6 : -6),
      y0 + 8 + ((y1 - y0 - 10) * index) / (turns * 2),
    ]);
    return smooth(coil) + head([x, y1 + 1]);
  });
  const at = columns.map((x): Point => [x, y0 + 5]);
  return over(
    dotted(
      flux.id,
      [{ kind: 'pen', d: ways.join(''), pen: 'flux' }],
      columns.map((x) => [x, (y0 + y1) / 2 + 6] as const),
    ),
    ions ? dotted(ions, [{ kind: 'ions', at }], at) : bare({ kind: 'ions', at }),
  );
}

/** Ions that come without anything being said of how. */
export const fewIons = ({ x0, x1, y0, y1 }: Box): Painted => {
  const middle = (y0 + y1) / 2;
  const at = [0.16, 0.4, 0.63, 0.86].map((share, index): Point => [x0 + (x1 - x0) * share, middle + (index % 2 ? 5 : -5)]);
  return bare({ kind: 'ions', at });
};
