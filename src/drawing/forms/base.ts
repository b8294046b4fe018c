import type { Base } from '../crossSection.ts';
import type { Box } from '../geometry.ts';
import { over } from '../painted.ts';
import { shell, sponge, woven } from './body.ts';
import type { Ground } from './ground.ts';
import { emptyPlace, flat } from './slab.ts';

const slab = 36;

/** Paints what carries the rest; several bases stand side by side, as alternatives. */
export function paintBase(bases: readonly Base[], box: Box): Ground {
  const first = bases[0];
  const top = box.y1 - slab;
  if (!first) return { kind: 'flat', painted: emptyPlace('missing-base', { ...box, y0: top }), top };
  if (bases.length === 1 && (first.form === 'foam' || first.form === 'skeleton')) return sponge(first, box);
  if (bases.length === 1 && first.form === 'hollow') return shell(first, box);
  if (bases.length === 1 && first.form === 'mesh') return woven(first, box);
  const width = (box.x1 - box.x0) / bases.length;
  const painted = bases.map((base, index) =>
    flat(base, index, {
      x0: box.x0 + index * width + (index ? 3 : 0),
      x1: box.x0 + (index + 1) * width - (index < bases.length - 1 ? 3 : 0),
      y0: top,
      y1: box.y1,
    }),
  );
  return { kind: 'flat', painted: over(...painted), top };
}
