import type { Metal, Stack } from './crossSection.ts';
import { facingHeight, paintFacing } from './cell.ts';
import { fewIons, paintFlux } from './flux.ts';
import { paintBase, type Ground } from './forms/base.ts';
import { inner, poresPath, wallOf, type Pore } from './forms/pore.ts';
import { wraps, wrapThickness } from './forms/shell.ts';
import { clearAbove, filled, paintStruts, stands, wallThickness } from './forms/strut.ts';
import type { Box } from './geometry.ts';
import { isGrowth } from './growth.ts';
import { overgrown } from './metal.ts';
import { onFlat, type Body } from './onFlat.ts';
import { dotted, nothing, over, type Painted } from './painted.ts';

/** Paints one state of a cross-section into a box full of liquid. */
export function paintStack(stack: Stack, box: Box): Painted {
  const ground = paintBase(stack.bases, box);
  const ceiling = box.y0 + (stack.facing ? facingHeight(stack.facing) : 0);
  const pierced = ceiling - (stack.facing?.cathode ? 34 : 8);
  const body = bodyOn(stack, ground, box, pierced);
  const { flux, facing, metal } = stack;
  // Ions that nothing is said of but that they come are those of the flux, where one is asserted.
  const ions = flux && metal && !body.painted.anchors.some(({ part }) => part === metal.id) ? metal.id : undefined;
  return over(
    facing ? paintFacing(facing, box) : nothing,
    body.painted,
    flux ? paintFlux(flux, { ...box, y0: ceiling + 4, y1: body.top - 5 }, ions) : nothing,
  );
}

function bodyOn(stack: Stack, ground: Ground, box: Box, pierced: number): Body {
  switch (ground.kind) {
    case 'flat':
      return onFlat(stack, ground, box, pierced);
    case 'porous':
      return inPores(stack, ground, box);
    case 'round':
      return roundBody(stack, ground, box);
  }
}

/** On the walls of pores, coats first; metal in what room they leave, and what stands up stands in it. */
function inPores(
  { layers, missing, metal, film, flux }: Stack,
  { pores, box: body, painted }: Extract<Ground, { kind: 'porous' }>,
  box: Box,
): Body {
  const coats = layers.filter(({ form }) => !stands(form));
  const standing = layers.filter(({ form }) => stands(form));
  const depth = coats.length * wallThickness;
  const placed = metal && metal.place !== 'unstated' && !isGrowth(metal.place);
  return {
    painted: over(
      painted,
      ...coats.map((layer, index) => paintStruts(layer, pores, body, (index + 1) * wallThickness)),
      placed
        ? filled(
            metal,
            pores.map((pore) => inner(pore, depth)),
            body,
          )
        : nothing,
      ...standing.map((layer) => paintStruts(layer, pores, body, depth)),
      missing.includes('layer')
        ? emptyWalls(
            pores.map((pore) => inner(pore, depth + 4)),
            body,
          )
        : nothing,
      clearAbove(body),
      metal && !placed && !flux ? unplaced(metal, { ...box, y1: body.y0 }) : nothing,
      film ? overgrown(film, { ...box, y0: body.y0, y1: body.y0 }) : nothing,
    ),
    top: body.y0 - (film ? 8 : 0),
  };
}

/** Round a hollow body. */
function roundBody(
  { layers, metal, flux }: Stack,
  { centre, radius, painted }: Extract<Ground, { kind: 'round' }>,
  box: Box,
): Body {
  const top = centre[1] - radius - wrapThickness * layers.length;
  return {
    painted: over(
      wraps(layers, centre, radius),
      painted,
      metal && !flux ? unplaced(metal, { ...box, y1: top }) : nothing,
    ),
    top,
  };
}

/** The walls of pores with a broken line along them: something covers them, but what is not stated. */
const emptyWalls = (pores: readonly Pore[], { x0, x1, y0, y1 }: Box): Painted =>
  dotted(
    'missing-layer',
    [{ kind: 'pen', d: poresPath(pores), pen: 'ghost' }],
    pores
      .flatMap((pore) => wallOf(pore, 12))
      .filter(([x, y]) => x > x0 + 6 && x < x1 - 6 && y > y0 + 10 && y < y1 - 8),
  );

/** Metal whose place is not stated: ions on their way. */
const unplaced = (metal: Metal, room: Box): Painted =>
  over(
    { pieces: fewIons(room).pieces.map((piece) => ({ ...piece, part: metal.id })), anchors: [] },
    dotted(
      metal.id,
      [],
      [
        [room.x1 - 21, (room.y0 + room.y1) / 2 + 5],
        [room.x0 + 24, (room.y0 + room.y1) / 2 - 5],
      ],
    ),
  );
