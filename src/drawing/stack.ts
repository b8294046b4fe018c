import type { Stack } from './crossSection.ts';
import { facingHeight, paintFacing } from './cell.ts';
import { paintFlux } from './flux.ts';
import { paintBase } from './forms/base.ts';
import type { Ground } from './forms/ground.ts';
import type { Box } from './geometry.ts';
import { inPores } from './inPores.ts';
import { onFlat, type Body } from './onFlat.ts';
import { nothing, over, type Painted } from './painted.ts';
import { roundBody } from './roundBody.ts';

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
