import { decimal } from '../element.ts';
import type { Held, Layer, LayerForm, Metal } from '../crossSection.ts';
import { straight, type Box, type Point } from '../geometry.ts';
import { bare, dotted, nothing, over, type Painted } from '../painted.ts';
import type { Shape } from '../shape.ts';
import { grainsOf } from './held.ts';
import { footings, inner, poresPath, wallOf, type Footing, type Pore } from './pore.ts';

/** px that a coat on a wall takes. */
export const wallThickness = 3.8;

/** Whether a layer stands up from a wall and so stands in the metal, instead of lying under it. */
export const stands = (form: LayerForm): boolean => form in bristle || form === 'particles';

/** What stands on walls: how long and wide in px, how many for each point of the wall. */
const bristle: Readonly<Partial<Record<LayerForm, { readonly length: number; readonly width: number; readonly count: number }>>> =
  {
    'upright sheets': { length: 6.5, width: 2.2, count: 22 },
    flakes: { length: 5, width: 2.2, count: 18 },
    wires: { length: 9, width: 0.9, count: 46 },
    fibres: { length: 7, width: 0.9, count: 36 },
    web: { length: 7, width: 1.2, count: 24 },
  };

const shown = ({ x0, x1, y0, y1 }: Box, [x, y]: Point): boolean => x > x0 + 5 && x < x1 - 5 && y > y0 + 8 && y < y1 - 6;

/** What a layer looks like on the walls of pores that lower layers have narrowed by `depth` px. */
export function paintStruts(layer: Layer, pores: readonly Pore[], box: Box, depth: number): Painted {
  const narrowed = pores.map((pore) => inner(pore, depth));
  const hair = bristle[layer.form];
  const walls = footings(narrowed, hair?.count ?? 16);
  const points = walls.flat().filter(({ at }) => shown(box, at));
  if (hair) {
    const tips = points.map(({ at: [x, y], into: [u, v] }): Point => [x + u * hair.length * 0.7, y + v * hair.length * 0.7]);
    return over(
      dotted(layer.id, [bristles(walls, layer, hair.length, hair.width)], tips),
      grainsOf(layer.holds, every(tips, 4), 0.6),
    );
  }
  const at = points.map((point) => point.at);
  if (layer.form === 'particles')
    return over(dotted(layer.id, [{ kind: 'grains', at, radius: 2.8, look: layer.look }], at), grainsOf(layer.holds, at, 0.6));
  if (layer.form === 'patches') return patched(layer, footings(pores.map((pore) => inner(pore, depth - wallThickness / 2)), 16), box);
  return over(coat(layer, pores, at, depth), grainsOf(layer.holds, every(at, 2), 0.7));
}

const every = (points: readonly Point[], step: number): readonly Point[] => points.filter((_, index) => index % step === 0);

function bristles(walls: readonly (readonly Footing[])[], { look }: Layer, length: number, width: number): Shape {
  const d = walls
    .flat()
    .map(({ at: [x, y], into: [u, v] }, index) => {
      const reach = length * (0.72 + 0.07 * ((index * 7) % 5));
      const lean = ((index * 5) % 3) - 1;
      return `M${decimal(x - u)} ${decimal(y - v)}l${decimal(u * reach - v * lean)} ${decimal(v * reach + u * lean)}`;
    })
    .join('');
  return { kind: 'hair', d, width, look };
}

/** A closed skin on all walls. */
function coat(layer: Layer, pores: readonly Pore[], at: readonly Point[], depth: number): Painted {
  const outer = pores.map((pore) => inner(pore, depth - wallThickness));
  const plain = layer.look.texture === 'plain' || layer.form === 'unstated';
  return dotted(
    layer.id,
    [
      {
        kind: 'area',
        region: { d: poresPath(outer), rings: [] },
        look: { ...layer.look, texture: 'plain' },
        ...(layer.form === 'unstated' && { unstated: true }),
      },
      ...(plain ? [] : outer.map((pore): Shape => ({ kind: 'area', region: { d: '', rings: [wallOf(pore, 24)] }, look: layer.look }))),
      { kind: 'voids', d: poresPath(pores.map((pore) => inner(pore, depth))), edge: layer.look },
    ],
    at,
  );
}

/** Things that cover the walls between them, each every so many pieces of wall. */
function patched(layer: Layer, walls: readonly (readonly Footing[])[], box: Box): Painted {
  const parts = layer.holds.filter(({ form }) => form === 'patch');
  const all = walls.flat().map(({ at }) => at).filter((point) => shown(box, point));
  return over(
    layer.named ? dotted(layer.id, [], all) : nothing,
    ...parts.map((part, index) => arcs(part, walls, box, index, parts.length)),
  );
}

function arcs(part: Held, walls: readonly (readonly Footing[])[], box: Box, turn: number, turns: number): Painted {
  const pieces = walls.flatMap((points) =>
    points.flatMap(({ at }, index) => {
      const next = points[(index + 1) % points.length]!.at;
      const third = points[(index + 2) % points.length]!.at;
      const near = Math.hypot(next[0] - at[0], next[1] - at[1]) < 16 && Math.hypot(third[0] - next[0], third[1] - next[1]) < 16;
      return Math.floor(index / 2) % turns === turn && index % 2 === 0 && near ? [[at, next, third] as const] : [];
    }),
  );
  return dotted(
    part.id,
    [{ kind: 'thread', d: pieces.map((piece) => straight(piece)).join(''), width: wallThickness, look: part.look }],
    pieces.map(([, middle]) => middle).filter((point) => shown(box, point)),
  );
}

/** Pores filled with metal. */
export const filled = (metal: Metal, pores: readonly Pore[], box: Box): Painted =>
  dotted(
    metal.id,
    [{ kind: 'area', region: { d: poresPath(pores), rings: [] }, look: { ...metal.look, texture: 'plain' } }],
    pores.map(({ centre }) => centre).filter((point) => shown(box, point)),
  );

/** Open space above a porous body. */
export const clearAbove = ({ x0, x1, y0 }: Box): Painted =>
  bare({ kind: 'voids', d: `M${x0} ${y0 - 40}H${x1}V${y0 - 0.6}H${x0}Z` });
