import { between, chance } from './chance.ts';
import { trees } from './dendrite.ts';
import type { Growth, Metal } from './crossSection.ts';
import { decimal } from './element.ts';
import { bumps } from './forms/slab.ts';
import { blob, smooth, straight, type Box, type Point, type Region } from './geometry.ts';
import type { Look } from './look.ts';
import { bare, dotted, over, type Painted } from './painted.ts';

/** How high in px each growth rises above its ground. */
export const growthHeight: Readonly<Record<Growth, number>> = {
  'few nuclei': 14,
  'many nuclei': 7,
  uneven: 30,
  swollen: 46,
  dendrites: 66,
  bridge: 66,
  remains: 26,
};

/** Whether metal is drawn as it grows, not as a closed deposit. */
export const isGrowth = (place: Metal['place']): place is Growth => place in growthHeight;

/** Metal that grows otherwise than flat; `reach` is the height in px of what it may pierce. */
export function paintGrowth(metal: Metal, form: Growth, { x0, x1, y1 }: Box, reach = y1 - growthHeight[form]): Painted {
  const at = (share: number): number => x0 + (x1 - x0) * share;
  const plain: Look = { ...metal.look, texture: 'plain' };
  switch (form) {
    case 'few nuclei':
      return domes(
        metal,
        [
          [at(bumps[0]), 10],
          [at(bumps[1]), 13],
          [at(bumps[2]), 8],
        ],
        y1,
      );
    case 'many nuclei':
      return domes(
        metal,
        Array.from({ length: 11 }, (_, index) => [at((index + 0.5) / 11), 5.6 + (index % 3) * 0.6] as const),
        y1,
      );
    case 'uneven':
      return hills(metal, { x0, x1, y1 }, 30);
    case 'swollen':
      return over(
        hills(metal, { x0, x1, y1 }, 46),
        bare({ kind: 'pen', d: smooth(ridge({ x0, x1, y1 }, 14)), pen: 'ghost' }),
      );
    case 'dendrites':
      return over(
        domes(
          metal,
          [
            [at(bumps[0]), 10],
            [at(bumps[1]), 12],
            [at(bumps[2]), 9],
          ],
          y1,
        ),
        trees(
          metal,
          plain,
          [
            [at(bumps[0]), 0.82],
            [at(bumps[1]), 1],
            [at(bumps[2]), 0.66],
          ],
          y1,
          62,
        ),
      );
    case 'bridge':
      return over(
        domes(
          metal,
          [
            [at(bumps[0]), 9],
            [at(bumps[1]), 12],
            [at(bumps[2]), 8],
          ],
          y1,
        ),
        trees(
          metal,
          plain,
          [
            [at(bumps[0]), 0.55],
            [at(bumps[2]), 0.45],
          ],
          y1,
          62,
        ),
        trees(metal, plain, [[at(bumps[1]), 1]], y1, y1 - reach),
      );
    case 'remains':
      return over(
        stumps(metal, plain, bumps.map(at), y1),
        fragments(metal, [0.07, 0.15, 0.28, 0.36, 0.45, 0.6, 0.68, 0.76, 0.9, 0.96].map(at), y1),
      );
  }
}

function domes(metal: Metal, nuclei: readonly (readonly [x: number, radius: number])[], ground: number): Painted {
  const d = nuclei
    .map(([x, r]) => `M${decimal(x - r)} ${decimal(ground)}a${decimal(r)} ${decimal(r)} 0 0 1 ${decimal(2 * r)} 0Z`)
    .join('');
  return dotted(
    metal.id,
    [{ kind: 'area', region: { d, rings: [] }, look: metal.look }],
    nuclei.map(([x, r]) => [x, ground - r / 2] as const),
  );
}

/** The crest of a deposit that rose unevenly. */
export const ridge = ({ x0, x1, y1 }: Pick<Box, 'x0' | 'x1' | 'y1'>, height: number): readonly Point[] =>
  [0.35, 0.85, 0.3, 0.6, 1, 0.28, 0.5, 0.22].map(
    (share, index) => [x0 - 4 + ((x1 - x0 + 8) * index) / 7, y1 - height * share] as const,
  );

function hills(metal: Metal, room: Pick<Box, 'x0' | 'x1' | 'y1'>, height: number): Painted {
  const { x0, x1, y1 } = room;
  const crest = ridge(room, height);
  const region: Region = { d: `${smooth(crest)}L${x1 + 6} ${y1}L${x0 - 6} ${y1}Z`, rings: [] };
  return dotted(
    metal.id,
    [{ kind: 'area', region, look: metal.look }],
    crest.slice(1, -1).map(([x, y]) => [x, (y + y1) / 2] as const),
  );
}

function stumps(metal: Metal, look: Look, xs: readonly number[], ground: number): Painted {
  const d = xs
    .map((x, index) =>
      straight([
        [x, ground - 1],
        [x + (index - 1) * 1.5, ground - 7 - index * 2],
      ]),
    )
    .join('');
  return { pieces: [{ part: metal.id, shapes: [{ kind: 'thread', d, width: 5, look }] }], anchors: [] };
}

/** Pieces that have lost touch with the collector: paler, for they no longer take part. */
function fragments(metal: Metal, xs: readonly number[], ground: number): Painted {
  const random = chance(77);
  const pieces = xs.map((x, index): { region: Region; at: Point } => {
    const [cx, cy] = [x, ground - 6 - (index % 3) * 6];
    const ring = Array.from({ length: 7 }, (_, corner): Point => {
      const angle = (corner / 7) * 2 * Math.PI;
      const r = between(random, 3, 5);
      return [cx + Math.cos(angle) * r * 1.25, cy + Math.sin(angle) * r];
    });
    return { region: blob(ring), at: [cx, cy] };
  });
  return dotted(
    metal.id,
    pieces.map(({ region }) => ({ kind: 'area', region, look: { tone: 'alloyed', texture: 'plain' } })),
    pieces.map(({ at }) => at),
  );
}
