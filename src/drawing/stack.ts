import type { Metal, Stack } from './crossSection.ts';
import { fewIons, paintFlux } from './flux.ts';
import { emptyPlace, paintBase, type Ground } from './forms/base.ts';
import { heightOf, isOpen, isSolid, paintLayer } from './forms/planar.ts';
import { inner, poresPath, wallOf, type Pore } from './forms/pore.ts';
import { wraps, wrapThickness } from './forms/shell.ts';
import { clearAbove, filled, paintStruts, stands, wallThickness } from './forms/strut.ts';
import type { Box } from './geometry.ts';
import { deposit, depositHeight, infill, overgrown } from './metal.ts';
import { dotted, nothing, over, type Painted } from './painted.ts';

/** Something painted, and the height in px where the liquid above it begins. */
interface Body {
  readonly painted: Painted;
  readonly top: number;
}

/** Paints one state of a cross-section into a box full of liquid. */
export function paintStack(stack: Stack, box: Box): Painted {
  const ground = paintBase(stack.bases, box);
  const body = bodyOn(stack, ground, box);
  const { flux } = stack;
  // Ions that nothing is said of but that they come are those of the flux, where one is asserted.
  const ions = flux && stack.metal && !body.painted.anchors.some(({ part }) => part === stack.metal?.id) ? stack.metal.id : undefined;
  return over(body.painted, flux ? paintFlux(flux, { ...box, y0: box.y0 + 4, y1: body.top - 5 }, ions) : nothing);
}

function bodyOn(stack: Stack, ground: Ground, box: Box): Body {
  switch (ground.kind) {
    case 'flat':
      return onFlat(stack, ground, box);
    case 'porous':
      return inPores(stack, ground, box);
    case 'round':
      return roundBody(stack, ground, box);
  }
}

const emptyHeight = 16;

/** Layer on layer; metal between their parts or on top. */
function onFlat({ layers, missing, metal, film }: Stack, ground: Extract<Ground, { kind: 'flat' }>, box: Box): Body {
  let top = ground.top;
  const boxes = layers.map((layer): Box => {
    const y1 = top;
    top -= heightOf(layer);
    return { ...box, y0: top, y1 };
  });
  const empty = missing.includes('layer');
  if (empty) top -= emptyHeight;
  const place = empty ? emptyPlace('missing-layer', { ...box, y0: top, y1: top + emptyHeight }) : nothing;
  const within = metal && settlesWithin(metal, layers.map(({ form }) => form));
  const from = metal?.place === 'inside' ? top - 3 : top + (ground.top - top) * 0.45;
  const solid = layers.some(isSolid);
  const behind = within && !solid ? infill(metal, { ...box, y0: from, y1: ground.top }) : nothing;
  const drawn = layers.map((layer, index) =>
    paintLayer(layer, boxes[index]!, within && isSolid(layer) ? { metal, from } : undefined),
  );
  const lying = metal && !within ? deposit(metal, { ...box, y0: top - depositHeight, y1: top }) : nothing;
  if (metal) top -= within ? 3 : depositHeight;
  return {
    painted: over(
      ground.painted,
      behind,
      ...drawn,
      place,
      lying,
      film ? overgrown(film, { ...box, y0: top, y1: top }) : nothing,
    ),
    top: film ? top - 7 : top,
  };
}

const settlesWithin = ({ place }: Metal, forms: readonly Parameters<typeof isOpen>[0][]): boolean =>
  (place === 'inside' || place === 'from below') && forms.some(isOpen);

/** On the walls of pores, coats first; metal in what room they leave, and what stands up stands in it. */
function inPores({ layers, missing, metal, film, flux }: Stack, ground: Extract<Ground, { kind: 'porous' }>, box: Box): Body {
  const { pores, box: body, painted } = ground;
  const coats = layers.filter(({ form }) => !stands(form));
  const standing = layers.filter(({ form }) => stands(form));
  const depth = coats.length * wallThickness;
  const room = pores.map((pore) => inner(pore, depth));
  const placed = metal && metal.place !== 'unstated';
  return {
    painted: over(
      painted,
      ...coats.map((layer, index) => paintStruts(layer, pores, body, (index + 1) * wallThickness)),
      placed ? filled(metal, room, body) : nothing,
      ...standing.map((layer) => paintStruts(layer, pores, body, depth)),
      missing.includes('layer') ? emptyWalls(pores.map((pore) => inner(pore, depth + 4)), body) : nothing,
      clearAbove(body),
      metal && !placed && !flux ? unplaced(metal, { ...box, y1: body.y0 }) : nothing,
      film ? overgrown(film, { ...box, y0: body.y0, y1: body.y0 }) : nothing,
    ),
    top: body.y0 - (film ? 8 : 0),
  };
}

/** Round a hollow body. */
function roundBody({ layers, metal, flux }: Stack, ground: Extract<Ground, { kind: 'round' }>, box: Box): Body {
  const { centre, radius } = ground;
  const top = centre[1] - radius - wrapThickness * layers.length;
  return {
    painted: over(
      wraps(layers, centre, radius),
      ground.painted,
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
    dotted(metal.id, [], [[room.x1 - 21, (room.y0 + room.y1) / 2 + 5], [room.x0 + 24, (room.y0 + room.y1) / 2 - 5]]),
  );
