import type { Held, Layer, Metal } from '../crossSection.ts';
import { rectangle, type Box, type Point } from '../geometry.ts';
import type { Look } from '../look.ts';
import { bare, dotted, nothing, over, spanned, type Painted } from '../painted.ts';
import { grainsOf } from './held.ts';
import { poreField, poresPath, type Pore } from './pore.ts';
import { spread } from './spots.ts';

/** A porous body on its ground: walls round pores that open upwards. */
export function framework(layer: Layer, box: Box, filling?: Filling): Painted {
  const pores = poreField({ ...box, y0: box.y0 - 1 }, 8.4, 17);
  return over(
    spanned(layer.id, solid(layer.look, box), box),
    holes(pores, box, layer.look, filling),
    grainsOf(layer.holds, walls(pores, box), 0.82),
  );
}

/** The same as a constituent of another layer. */
export function heldFramework(held: Held, box: Box, filling?: Filling): Painted {
  const pores = poreField({ ...box, y0: box.y0 - 1 }, 8.4, 17);
  return over(dotted(held.id, solid(held.look, box), walls(pores, box)), holes(pores, box, held.look, filling));
}

/** Pores cut into the ground itself, joined with one another. */
export function etched(layer: Layer, box: Box, filling?: Filling): Painted {
  const pores = poreField({ x0: box.x0 - 4, x1: box.x1, y0: box.y0 - 1, y1: box.y1 - 6 }, 6.4, 31);
  return over(
    spanned(
      layer.id,
      solid(layer.look, box).map((shape) => ({ ...shape, edgeless: true })),
      box,
    ),
    holes(pores, box, layer.look, filling),
    grainsOf(layer.holds, spread(box, 14, 3)),
  );
}

const solid = (look: Look, box: Box) =>
  [{ kind: 'area', region: rectangle({ ...box, y1: box.y1 + 1 }), look }] as const;

function holes(all: readonly Pore[], box: Box, edge: Look, filling?: Filling): Painted {
  const pores = all.filter(({ centre: [, y], ry }) => y + ry < box.y1 + 1);
  const full = filling ? pores.filter(({ centre: [, y] }) => y > filling.from) : [];
  return over(
    bare({ kind: 'voids', d: poresPath(pores), edge }),
    filling
      ? dotted(
          filling.metal.id,
          [{ kind: 'area', region: { d: poresPath(full), rings: [] }, look: filling.metal.look, edgeless: true }],
          full.map(({ centre }) => centre).filter(([x]) => x > box.x0 + 6 && x < box.x1 - 6),
        )
      : nothing,
    // Openings end at the top of the body.
    bare({ kind: 'voids', d: rectangle({ ...box, y0: box.y0 - 14, y1: box.y0 - 0.5 }).d }),
  );
}

/** Metal in the pores below a height in px. */
export interface Filling {
  readonly metal: Metal;
  readonly from: number;
}

/** Points in the walls, where three pores meet. */
const walls = (pores: readonly Pore[], box: Box): readonly Point[] =>
  pores
    .map(({ centre: [x, y], rx }): Point => [x + rx * 1.12, y])
    .filter(([x, y]) => x > box.x0 + 4 && x < box.x1 - 4 && y > box.y0 + 4 && y < box.y1 - 3);
