import type { Metal, Stack } from './crossSection.ts';
import { fewIons } from './flux.ts';
import type { Ground } from './forms/ground.ts';
import { footings, inner, poresPath, wallOf, type Pore } from './forms/pore.ts';
import { paintOnWalls, stands, wallThickness, type Walls } from './forms/wall.ts';
import type { Box, Point } from './geometry.ts';
import type { Look } from './look.ts';
import { deposit, depositHeight, overgrown } from './metal.ts';
import type { Body } from './onFlat.ts';
import { bare, dotted, nothing, over, type Painted } from './painted.ts';
import type { Shape } from './shape.ts';

const shown = ({ x0, x1, y0, y1 }: Box, [x, y]: Point): boolean => x > x0 + 5 && x < x1 - 5 && y > y0 + 8 && y < y1 - 6;

/** On the walls of pores, coats first; metal in what room they leave, and what stands up stands in it. */
export function inPores(
  stack: Stack,
  { pores, box: body, painted }: Extract<Ground, { kind: 'porous' }>,
  box: Box,
): Body {
  const { layers, missing, metal, film, flux } = stack;
  const coats = layers.filter(({ form }) => !stands(form));
  const depth = coats.length * wallThickness;
  const room = pores.map((pore) => inner(pore, depth));
  const settled = metal && (metal.place === 'inside' || metal.place === 'from below') ? metal : undefined;
  const lying = metal?.place === 'on top' ? metal : undefined;
  const top = lying ? body.y0 - depositHeight : body.y0;
  return {
    painted: over(
      painted,
      ...coats.map((layer, index) =>
        paintOnWalls(layer, wallsOf(pores, body, index * wallThickness), index * wallThickness),
      ),
      settled ? filled(settled, room, body) : nothing,
      ...layers
        .filter(({ form }) => stands(form))
        .map((layer) => paintOnWalls(layer, wallsOf(pores, body, depth), depth)),
      missing.includes('layer')
        ? emptyWalls(
            pores.map((pore) => inner(pore, depth + 4)),
            body,
          )
        : nothing,
      clearAbove(body),
      lying ? deposit(lying, { ...box, y0: top, y1: body.y0 }) : nothing,
      metal && !settled && !lying && !flux ? unplaced(metal, { ...box, y1: body.y0 }) : nothing,
      film ? overgrown(film, { ...box, y0: top, y1: top }) : nothing,
    ),
    top: top - (film ? 8 : 0),
  };
}

/** The walls of pores that lower layers have narrowed by `depth` px. */
function wallsOf(pores: readonly Pore[], box: Box, depth: number): Walls {
  const narrowed = pores.map((pore) => inner(pore, depth));
  return {
    points: (count) => footings(narrowed, count),
    shown: (point) => shown(box, point),
    skin: (look, from, to, unstated) => skinOf(pores, look, from, to, unstated),
  };
}

function skinOf(pores: readonly Pore[], look: Look, from: number, to: number, unstated: boolean): readonly Shape[] {
  const outer = pores.map((pore) => inner(pore, from));
  return [
    { kind: 'area', region: { d: poresPath(outer), rings: [] }, look: { ...look, texture: 'plain' }, unstated },
    ...(look.texture === 'plain'
      ? []
      : outer.map((pore): Shape => ({ kind: 'area', region: { d: '', rings: [wallOf(pore, 24)] }, look }))),
    { kind: 'voids', d: poresPath(pores.map((pore) => inner(pore, to))), edge: look },
  ];
}

/** Pores filled with metal, all of them or those in the lower half. */
function filled(metal: Metal, pores: readonly Pore[], box: Box): Painted {
  const full =
    metal.place === 'from below' ? pores.filter(({ centre: [, y] }) => y > box.y0 + (box.y1 - box.y0) * 0.45) : pores;
  return dotted(
    metal.id,
    [{ kind: 'area', region: { d: poresPath(full), rings: [] }, look: { ...metal.look, texture: 'plain' } }],
    full.map(({ centre }) => centre).filter((point) => shown(box, point)),
  );
}

/** Open space above a porous body. */
const clearAbove = ({ x0, x1, y0 }: Box): Painted =>
  bare({ kind: 'voids', d: `M${x0 - 4} ${y0 - 40}H${x1 + 4}V${y0 - 0.6}H${x0 - 4}Z` });

/** Walls with a broken line along them: something covers them, but what is not stated. */
const emptyWalls = (pores: readonly Pore[], box: Box): Painted =>
  dotted(
    'missing-layer',
    [{ kind: 'pen', d: poresPath(pores), pen: 'ghost' }],
    pores.flatMap((pore) => wallOf(pore, 12)).filter((point) => shown(box, point)),
  );

/** Metal whose place is not stated: ions on their way. */
export const unplaced = (metal: Metal, room: Box): Painted =>
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
