import { between, chance } from '../chance.ts';
import type { Layer } from '../crossSection.ts';
import { smooth, straight, type Box, type Point } from '../geometry.ts';
import { dotted, nothing, over, spanned, type Painted } from '../painted.ts';
import { grainsOf } from './held.ts';
import { steps } from './spots.ts';

/** Bent sheets that lie on one another as flakes do. */
export function flakes(layer: Layer, box: Box): Painted {
  const random = chance(5);
  const height = box.y1 - box.y0;
  const arcs = [0, 1, 2].flatMap((row) =>
    steps(box.x0 - 6, box.x1 + 6, 21, row % 2 ? 2 : 12).map((x): readonly Point[] => {
      const foot = box.y1 - (row * height) / 3.1 - 1.5;
      const rise = between(random, height * 0.26, height * 0.36);
      const half = between(random, 12, 15);
      return [
        [x - half, foot],
        [x - half * 0.45, foot - rise * 0.85],
        [x + half * 0.35, foot - rise],
        [x + half, foot - 1],
      ];
    }),
  );
  return over(
    spanned(
      layer.id,
      [{ kind: 'thread', d: arcs.map((arc) => smooth(arc)).join(''), width: 2.2, look: layer.look }],
      box,
    ),
    grainsOf(
      layer.holds,
      arcs
        .flatMap((arc, index) => (index % 2 ? [arc[2]!] : [arc[1]!]))
        .filter(([x]) => x > box.x0 + 5 && x < box.x1 - 5),
      0.85,
    ),
  );
}

/** Long fibres that cross each other in a loose felt. */
export function fibres(layer: Layer, box: Box): Painted {
  const random = chance(14);
  const lines = steps(box.y0, box.y1, 5, 2.5).map((y, row): readonly Point[] =>
    steps(box.x0 - 10, box.x1 + 10, 26, 0).map((x, index) => {
      const swing = ((index + row) % 2 ? 1 : -1) * between(random, 4, 8);
      return [x + between(random, -5, 5), Math.min(box.y1 - 1.5, Math.max(box.y0 + 1.5, y + swing))] as const;
    }),
  );
  return over(
    spanned(
      layer.id,
      lines.map((line) => ({ kind: 'thread', d: smooth(line), width: 1.7, look: layer.look })),
      box,
    ),
    grainsOf(
      layer.holds,
      lines.map((line) => line[1]!),
      0.8,
    ),
  );
}

/** A web with large meshes; its threads may be a part of their own, with a core. */
export function web(layer: Layer, box: Box): Painted {
  const { d, knots } = meshes(box);
  const threads = layer.holds.find(({ form }) => form === 'threads');
  const core = layer.holds.find(({ form }) => form === 'core');
  return over(
    spanned(layer.id, threads ? [] : [{ kind: 'thread', d, width: 4.4, look: layer.look }], box),
    threads ? dotted(threads.id, [{ kind: 'thread', d, width: 4.4, look: threads.look }], knots[0]!) : nothing,
    core ? dotted(core.id, [{ kind: 'thread', d, width: 0.9, look: core.look }], knots[1]!) : nothing,
    grainsOf(layer.holds, knots[1]!),
  );
}

/** Edges of a distorted honeycomb lying on its side, and the knots of each of its strands. */
function meshes({ x0, x1, y0, y1 }: Box): { readonly d: string; readonly knots: readonly (readonly Point[])[] } {
  const random = chance(3);
  const columns = steps(x0 - 8, x1 + 8, 22, 0);
  const rows = [y0 + 2.5, (y0 + y1) / 2, y1 - 2.5];
  const knots = rows.map((y, row) =>
    columns.map((x, column): Point => [
      x + (row % 2 ? 11 : 0) + between(random, -3, 3),
      y + (column % 2 ? 1 : -1) * (row === 1 ? 4.5 : 2) + between(random, -1.5, 1.5),
    ]),
  );
  const strands = knots.map((row) => smooth(row));
  const ties = knots
    .slice(1)
    .flatMap((row, index) =>
      row.flatMap((knot, column) => ((column + index) % 2 ? [] : [straight([knots[index]![column]!, knot])])),
    );
  return { d: [...strands, ...ties].join(''), knots };
}
