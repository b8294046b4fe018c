import type { Layer } from '../crossSection.ts';
import { around, disc, type Point } from '../geometry.ts';
import { dotted, over, type Painted } from '../painted.ts';
import { grainsOf } from './held.ts';

/** px that a layer round a body takes. */
export const wrapThickness = 9;

/** Layers round a hollow body, the outermost painted first; the body itself is painted over them. */
export function wraps(layers: readonly Layer[], centre: Point, radius: number): Painted {
  const outwards = [...layers].reverse();
  return over(
    ...outwards.map((layer, index) => {
      const outer = radius + wrapThickness * (layers.length - index);
      const middle = (count: number) => around(centre, outer - wrapThickness / 2, count, Math.PI / 9);
      return over(
        dotted(
          layer.id,
          [{ kind: 'area', region: disc(centre, outer), look: layer.look, ...(layer.form === 'unstated' && { unstated: true }) }],
          middle(8),
        ),
        grainsOf(layer.holds, middle(26), 0.7),
      );
    }),
  );
}

