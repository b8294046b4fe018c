import type { Layer, Part } from '../crossSection.ts';
import { polygon, rectangle, straight, type Box, type Point } from '../geometry.ts';
import { bare, dotted, nothing, over, spanned, type Painted } from '../painted.ts';
import { grainsOf } from './held.ts';
import { spread, steps } from './spots.ts';

/** A dense layer, with what is dispersed in it. */
export function film(layer: Layer, box: Box): Painted {
  const thin = box.y1 - box.y0 < 10;
  return over(
    spanned(
      layer.id,
      [{ kind: 'area', region: rectangle(box), look: layer.look, unstated: layer.form === 'unstated' }],
      box,
    ),
    grainsOf(layer.holds, spread(box, thin ? 12 : 13, 11, thin ? 3 : 7), thin ? 0.6 : 1),
    ...(layer.magnetic ? [magnetism(box)] : []),
  );
}

/** Two or more phases side by side, their borders slanted. */
export function patches(layer: Layer, box: Box): Painted {
  const stated = layer.holds.filter(({ form }) => form === 'patch');
  const parts: readonly Part[] = stated.length > 0 ? stated : [layer];
  const others = layer.holds.filter(({ form }) => form !== 'patch');
  const edges = steps(box.x0, box.x1, 22, 0);
  const slant = (index: number): number => (index === 0 || index === edges.length - 1 ? 0 : index % 2 ? 4 : -4);
  const cells = edges.slice(1).map((right, index) => {
    const left = edges[index]!;
    const ring: readonly Point[] = [
      [left + slant(index), box.y0],
      [right + slant(index + 1), box.y0],
      [right - slant(index + 1), box.y1],
      [left - slant(index), box.y1],
    ];
    return { ring, centre: [(left + right) / 2, (box.y0 + box.y1) / 2] as Point };
  });
  const drawn = parts.map((part, index) => {
    const mine = cells.filter((_, cell) => cell % parts.length === index);
    const middle = (box.y1 - box.y0) * ((index + 1) / (parts.length + 1));
    return dotted(
      part.id,
      mine.map(({ ring }) => ({ kind: 'area', region: polygon(ring), look: part.look })),
      mine.map(({ centre: [x] }) => [x, box.y0 + middle] as const),
    );
  });
  return over(
    layer.named && stated.length > 0 ? spanned(layer.id, [], box) : nothing,
    ...drawn,
    grainsOf(others, spread(box, 13, 5, 7)),
  );
}

/** Bent lines of force above a magnetic layer. */
export function magnetism({ x0, x1, y0 }: Box): Painted {
  const d = steps(x0, x1, 30, 18)
    .map((x) => `${straight([[x - 9, y0]])}c0 -13 18 -13 18 0`)
    .join('');
  return bare({ kind: 'pen', d, pen: 'field' });
}
