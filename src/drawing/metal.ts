import type { Film, Metal } from './crossSection.ts';
import { bounds, smooth, straight, type Box, type Point, type Region } from './geometry.ts';
import { bare, dotted, nothing, over, spanned, type Painted } from './painted.ts';
import type { Shape } from './shape.ts';
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
export function overgrown(
  film: Film,
  { x0, x1, y0 }: Box,
  ground: readonly Point[] = waved({ x0, x1, y0, y1: y0 }, 1.6).rings[0]!.slice(1, -1),
): Painted {
  const height = film.state === 'thick' ? 11 : 5;
  const crest = ground;
  const back = [...crest].reverse().map(([x, y]): Point => [x, y - height]);
  const ring = [...crest, ...back];
  const d = `${smooth(crest)}L${smooth(back).slice(1)}Z`;
  const { y0: top, y1: bottom } = bounds([ring]);
  const shapes: readonly Shape[] = [{ kind: 'area', region: { d, rings: [ring] }, look: film.look }];
  if (film.state === undefined) return spanned(film.id, shapes, { y0: top, y1: bottom });
  const breaks = crest.filter((_, index) => index % 3 === 1);
  return over(
    dotted(
      film.id,
      shapes,
      crest.map(([x, y]): Point => [x, y - height / 2]).filter(([x]) => x > x0 + 8 && x < x1 - 8),
    ),
    film.state === 'cracked'
      ? bare({
          kind: 'pen',
          d: breaks
            .map(([x, y]) =>
              straight([
                [x - 4, y - height - 4],
                [x + 1, y - height * 0.5],
                [x - 2, y - height * 0.4],
                [x + 3, y + 3],
              ]),
            )
            .join(''),
          pen: 'crack',
        })
      : nothing,
  );
}

const spots = ({ x0, x1, y0, y1 }: Box): readonly Point[] =>
  [0.1, 0.9].flatMap((share) =>
    [0.5, 0.7, 0.3].map((high) => [x0 + (x1 - x0) * share, y0 + (y1 - y0) * high] as const),
  );
