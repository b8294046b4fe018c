import type { Facing, Part } from './crossSection.ts';
import { disc, rectangle, type Box, type Point } from './geometry.ts';
import { bare, dotted, nothing, over, type Painted } from './painted.ts';
import { spread, steps } from './forms/spots.ts';

/** px from the top of the picture: the cathode, the liquid below it, the separator. */
const cellSize = { cathode: 40, gap: 26, separator: 12 } as const;

/** Height in px that what faces the collector takes. */
export const facingHeight = ({ separator, cathode }: Facing): number =>
  (cathode ? cellSize.cathode + cellSize.gap : separator ? 16 : 0) + (separator ? cellSize.separator : 0);

/** The cathode at the top, the separator under it. */
export function paintFacing({ separator, cathode }: Facing, box: Box): Painted {
  const y0 = box.y0 + (cathode ? cellSize.cathode + cellSize.gap : 16);
  return over(
    cathode ? grains(cathode, { ...box, y1: box.y0 + cellSize.cathode }) : nothing,
    separator ? membrane(separator, { ...box, y0, y1: y0 + cellSize.separator }) : nothing,
  );
}

function grains(cathode: Part & { readonly ions: number }, box: Box): Painted {
  const radius = 10.5;
  const rows = [box.y0 + 8, box.y0 + 27];
  const centres = rows.flatMap((y, row) =>
    steps(box.x0 - 4, box.x1 + 4, radius * 2.05, row ? 11 : 1).map((x): Point => [x, y]),
  );
  const sites = centres.flatMap(([x, y], index): readonly Point[] => [
    [x - 3.4, y - 2.4],
    [x + 3.2, y + (index % 2 ? 2.8 : 2.2)],
  ]);
  // Spread over all grains, so that a half-full cathode is so everywhere.
  const held = sites.filter((_, index) => Math.floor((index + 1) * cathode.ions) > Math.floor(index * cathode.ions));
  return over(
    dotted(
      cathode.id,
      centres.map((centre) => ({ kind: 'area', region: disc(centre, radius), look: cathode.look })),
      centres.filter(([x]) => x > box.x0 + 8 && x < box.x1 - 8),
    ),
    bare({ kind: 'ions', at: held.filter(([, y]) => y > box.y0 + 2) }),
  );
}

function membrane(separator: Part, box: Box): Painted {
  return over(
    dotted(
      separator.id,
      [{ kind: 'area', region: rectangle({ ...box, x0: box.x0 - 4, x1: box.x1 + 4 }), look: separator.look }],
      [0.06, 0.94].map((share) => [box.x0 + (box.x1 - box.x0) * share, (box.y0 + box.y1) / 2] as const),
    ),
    bare({
      kind: 'voids',
      d: spread(box, 13, 19, 5)
        .map(([x, y]) => disc([x, y], 1.9).d)
        .join(''),
    }),
  );
}
