import { decimal } from '../element.ts';
import type { Held, Layer, LayerForm, Part } from '../crossSection.ts';
import { circle, straight, type Point } from '../geometry.ts';
import type { Look } from '../look.ts';
import { bare, dotted, nothing, over, type Painted } from '../painted.ts';
import type { Shape } from '../shape.ts';
import { grainsOf } from './held.ts';
import type { Footing } from './pore.ts';

/** Walls of any shape on which a layer lies: points on them, and how a closed skin on them is painted. */
export interface Walls {
  /** Points of each wall, `count` to a wall, where it is free. */
  readonly points: (count: number) => readonly (readonly Footing[])[];
  /** Whether a leader may end at a point. */
  readonly shown: (point: Point) => boolean;
  /** Shapes of a closed skin, from a depth in px to another. */
  readonly skin: (look: Look, from: number, to: number, unstated: boolean) => Painted['pieces'][number]['shapes'];
}

/** px that a coat on a wall takes. */
export const wallThickness = 3.8;

/** What stands on walls: how long and wide in px, how many for each wall. */
const bristle: Readonly<
  Partial<Record<LayerForm, { readonly length: number; readonly width: number; readonly count: number }>>
> = {
  'upright sheets': { length: 6.5, width: 2.2, count: 22 },
  flakes: { length: 5, width: 2.2, count: 18 },
  wires: { length: 9, width: 0.9, count: 46 },
  fibres: { length: 7, width: 0.9, count: 36 },
  web: { length: 7, width: 1.2, count: 24 },
  honeycomb: { length: 8, width: 2.8, count: 15 },
  molecules: { length: 3.6, width: 0.8, count: 34 },
};

/** Sizes in px of what lies on walls in grains. */
const grain: Readonly<Partial<Record<LayerForm, number>>> = { particles: 2.8, spheres: 4.4 };

/** Whether a layer stands up from a wall and so stands in the metal, instead of lying under it. */
export const stands = (form: LayerForm): boolean => form in bristle || form in grain;

/** What a layer looks like on walls that lower layers have moved inwards by `depth` px. */
export function paintOnWalls(layer: Layer, walls: Walls, depth: number): Painted {
  const free = (count: number): readonly Footing[] => walls.points(count).flat();
  if (bristle[layer.form]) return standing(layer, walls);
  const at = free(16).map((point) => point.at);
  const spots = at.filter(walls.shown);
  const radius = grain[layer.form];
  if (radius)
    return over(
      dotted(layer.id, [{ kind: 'grains', at, radius, look: layer.look }], spots),
      grainsOf(layer.holds, spots, 0.6),
    );
  if (layer.form === 'patches') return patched(layer, walls);
  if (layer.form === 'stack') return stacked(layer, walls, depth);
  const from = depth + (layer.form === 'thin film' ? wallThickness / 2 : 0);
  const porous = layer.form === 'framework' || layer.form === 'pores';
  return over(
    dotted(layer.id, walls.skin(layer.look, from, depth + wallThickness, layer.form === 'unstated'), spots),
    porous
      ? bare({
          kind: 'voids',
          d: free(layer.form === 'pores' ? 20 : 30)
            .map(({ at: [x, y], into: [u, v] }) => circle([x + u * 2.4, y + v * 2.4], 1.1))
            .join(''),
        })
      : nothing,
    grainsOf(layer.holds, every(spots, 2), 0.7),
  );
}

/** Strokes that stand on the walls; those of a web may be threads of their own, with a core. */
function standing(layer: Layer, walls: Walls): Painted {
  const { count, length, width } = bristle[layer.form]!;
  const points = walls.points(count).flat();
  const d = bristles(points, length);
  const tips = points
    .map(({ at: [x, y], into: [u, v] }): Point => [x + u * length * 0.7, y + v * length * 0.7])
    .filter(walls.shown);
  const threads = layer.holds.find(({ form }) => form === 'threads');
  const core = layer.holds.find(({ form }) => form === 'core');
  const hair = (look: Look, wide: number): Shape => ({ kind: 'hair', d, width: wide, look });
  return over(
    dotted(layer.id, threads ? [] : [hair(layer.look, width)], tips),
    threads ? dotted(threads.id, [hair(threads.look, width * 1.6)], tips) : nothing,
    core ? dotted(core.id, [hair(core.look, width * 0.6)], tips) : nothing,
    grainsOf(layer.holds, every(tips, 4), 0.6),
  );
}

const every = (points: readonly Point[], step: number): readonly Point[] =>
  points.filter((_, index) => index % step === 0);

const bristles = (points: readonly Footing[], length: number): string =>
  points
    .map(({ at: [x, y], into: [u, v] }, index) => {
      const reach = length * (0.72 + 0.07 * ((index * 7) % 5));
      const lean = ((index * 5) % 3) - 1;
      return `M${decimal(x - u)} ${decimal(y - v)}l${decimal(u * reach - v * lean)} ${decimal(v * reach + u * lean)}`;
    })
    .join('');

/** Things that cover the walls between them, each every so many pieces of wall. */
function patched(layer: Layer, walls: Walls): Painted {
  const parts = layer.holds.filter(({ form }) => form === 'patch');
  const others = layer.holds.filter(({ form }) => form !== 'patch');
  const spots = walls
    .points(16)
    .flat()
    .map(({ at }) => at)
    .filter(walls.shown);
  return over(
    layer.named && parts.length > 0 ? dotted(layer.id, [], spots) : nothing,
    ...(parts.length > 0
      ? parts.map((part, index) => arcs(part, walls, index, parts.length))
      : [arcs(layer, walls, 0, 2)]),
    grainsOf(others, every(spots, 2), 0.7),
  );
}

function arcs(part: Part, walls: Walls, turn: number, turns: number): Painted {
  const pieces = walls.points(24).flatMap((points) =>
    points.flatMap(({ at, into }, index) => {
      const next = points[(index + 1) % points.length]!;
      const third = points[(index + 2) % points.length]!;
      const near =
        Math.hypot(next.at[0] - at[0], next.at[1] - at[1]) < 14 &&
        Math.hypot(third.at[0] - next.at[0], third.at[1] - next.at[1]) < 14;
      const line = [{ at, into }, next, third].map(({ at: [x, y], into: [u, v] }): Point => [
        x + (u * wallThickness) / 2,
        y + (v * wallThickness) / 2,
      ]);
      return Math.floor(index / 2) % turns === turn && index % 2 === 0 && near ? [line] : [];
    }),
  );
  return dotted(
    part.id,
    [{ kind: 'thread', d: pieces.map((piece) => straight(piece)).join(''), width: wallThickness, look: part.look }],
    pieces.map(([, middle]) => middle!).filter(walls.shown),
  );
}

/** Constituents on one another, each a thin skin; two skins of its own where they are not stated. */
function stacked(layer: Layer, walls: Walls, depth: number): Painted {
  const spots = walls
    .points(16)
    .flat()
    .map(({ at }) => at)
    .filter(walls.shown);
  const own = layer.holds.length === 0;
  const skins: readonly (Part & { readonly form?: Held['form'] })[] = own
    ? [layer, layer].map(({ form: _form, ...part }) => part)
    : layer.holds;
  const each = wallThickness / skins.length;
  return over(
    layer.named && !own ? dotted(layer.id, [], spots) : nothing,
    ...skins.map((part, index) =>
      dotted(
        part.id,
        walls.skin(part.look, depth + index * each, depth + (index + 1) * each, part.form === 'unstated'),
        every(spots, index + 2),
      ),
    ),
  );
}
