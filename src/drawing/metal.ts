import type { Metal, Part } from './crossSection.ts';
import { bounds, smooth, type Box, type Point, type Region } from './geometry.ts';
import { dotted, spanned, type Painted } from './painted.ts';
import { steps } from './forms/spots.ts';

/** Height in px of a closed deposit. */
export const depositHeight = 22;

/** An area with a gently waved upper edge. */
export function waved({ x0, y0, x1, y1 }: Box, swell = 1.6): Region {
  const crest = steps(x0 - 6, x1 + 6, 13, 0).map((x, index): Point => [x, y0 + swell + (index % 2 ? swell : -swell)]);
  const ring: readonly Point[] = [[x0 - 6, y1], ...crest, [x1 + 6, y1]];
  return { d: `${smooth(crest)}L${x1 + 6} ${y1}L${x0 - 6} ${y1}Z`, rings: [ring] };
}

/** Metal as a closed flat layer; with a broken outline where its place is not stated. */
export const deposit = (metal: Metal, box: Box): Painted =>
  dotted(
    metal.id,
    [{ kind: 'area', region: waved(box), look: metal.look, ...(metal.place === 'unstated' && { unstated: true }) }],
    spots(box),
  );

/** Metal in the open space of a layer, up to its top or half way. */
export const infill = (metal: Metal, box: Box): Painted =>
  dotted(metal.id, [{ kind: 'area', region: waved(box, 1), look: metal.look }], spots(box));

/** A thin film over the metal. */
export function overgrown(film: Part, { x0, x1, y0 }: Box): Painted {
  const height = 5;
  const crest = waved({ x0, x1, y0, y1: y0 }, 1.6).rings[0]!.slice(1, -1);
  const back = [...crest].reverse().map(([x, y]): Point => [x, y - height]);
  const ring = [...crest, ...back];
  const d = `${smooth(crest)}L${smooth(back).slice(1)}Z`;
  const { y0: top, y1: bottom } = bounds([ring]);
  return spanned(
    film.id,
    [{ kind: 'area', region: { d, rings: [ring] }, look: film.look }],
    { y0: top, y1: bottom },
  );
}

const spots = ({ x0, x1, y0, y1 }: Box): readonly Point[] =>
  [0.1, 0.9].flatMap((share) => [0.5, 0.7, 0.3].map((high) => [x0 + (x1 - x0) * share, y0 + (y1 - y0) * high] as const));
