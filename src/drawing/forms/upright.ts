import { between, chance } from '../chance.ts';
import type { Layer } from '../crossSection.ts';
import { circle, polygon, smooth, type Box, type Point } from '../geometry.ts';
import { bare, over, spanned, type Painted } from '../painted.ts';
import { grainsOf } from './held.ts';
import { steps } from './spots.ts';

/** Sheets that stand on their edges and lean on one another. */
export function uprightSheets(layer: Layer, box: Box): Painted {
  const random = chance(21);
  const height = box.y1 - box.y0;
  const sheets = steps(box.x0, box.x1, 10.5, 5).map((x, index) => {
    const lean = (index % 2 ? 1 : -1) * between(random, 3, 9);
    const top = box.y0 + between(random, 0, height * 0.22);
    return { foot: [x, box.y1 + 1] as Point, tip: [x + lean, top] as Point };
  });
  const blade = ({ foot: [fx, fy], tip: [tx, ty] }: (typeof sheets)[number]): readonly Point[] => [
    [fx - 2.2, fy],
    [tx - 1.1, ty + 0.8],
    [tx, ty],
    [tx + 1.1, ty + 0.8],
    [fx + 2.2, fy],
  ];
  return over(
    spanned(
      layer.id,
      sheets.map((sheet) => ({ kind: 'area', region: polygon(blade(sheet)), look: layer.look })),
      box,
    ),
    grainsOf(
      layer.holds,
      sheets.map(({ foot, tip }, index) => {
        const part = [0.35, 0.7, 0.5][index % 3]!;
        return [foot[0] + (tip[0] - foot[0]) * part, foot[1] + (tip[1] - foot[1]) * part] as const;
      }),
      0.8,
    ),
  );
}

/** Thin wires that stand close together, each a little bent. */
export function wires(layer: Layer, box: Box): Painted {
  const random = chance(8);
  const height = box.y1 - box.y0;
  const lines = steps(box.x0, box.x1, 6.2, 4).map((x): readonly Point[] => {
    const sway = between(random, -4.5, 4.5);
    const top = box.y0 + between(random, 0, height * 0.25);
    return [
      [x, box.y1 + 1],
      [x - sway * 0.4, box.y1 - height * 0.35],
      [x + sway * 0.5, box.y1 - height * 0.66],
      [x + sway, top],
    ];
  });
  return over(
    spanned(
      layer.id,
      [{ kind: 'thread', d: lines.map((line) => smooth(line)).join(''), width: 1.7, look: layer.look }],
      box,
    ),
    grainsOf(
      layer.holds,
      lines.map((line) => line[2]!),
      0.7,
    ),
  );
}

/** Upright walls with cells between them that open upwards, and small pores in the walls. */
export function honeycomb(layer: Layer, box: Box): Painted {
  const height = box.y1 - box.y0;
  const edges = steps(box.x0, box.x1, 26, -4);
  const walls = edges.map((x): readonly Point[] => [
    [x - 13.2, box.y1 + 0.5],
    [x - 7, box.y1 - 4],
    [x - 3.6, box.y1 - 9],
    [x - 3.2, box.y0 + 8],
    [x - 5.2, box.y0 + 1.5],
    [x - 3, box.y0],
    [x + 3, box.y0],
    [x + 5.2, box.y0 + 1.5],
    [x + 3.2, box.y0 + 8],
    [x + 3.6, box.y1 - 9],
    [x + 7, box.y1 - 4],
    [x + 13.2, box.y1 + 0.5],
  ]);
  const pores = edges
    .flatMap((x) =>
      steps(0, height - 12, 6.5, 4).map((up, index): Point => [x + (index % 2 ? 1.1 : -1.1), box.y0 + 3 + up]),
    )
    .map((point) => circle(point, 1.25))
    .join('');
  return over(
    spanned(
      layer.id,
      walls.map((wall) => ({ kind: 'area', region: polygon(wall), look: layer.look })),
      box,
    ),
    bare({ kind: 'voids', d: pores }),
    grainsOf(
      layer.holds,
      edges.map((x) => [x, box.y0 + height / 2] as const),
    ),
  );
}
