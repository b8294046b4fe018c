import type { Held } from '../crossSection.ts';
import type { Point } from '../geometry.ts';
import { dotted, nothing, over, type Painted } from '../painted.ts';

const radius: Readonly<Partial<Record<Held['form'], number>>> = { particles: 4.2, unstated: 4.2, atoms: 1.7 };

/**
 * Constituents that lie in their layer as grains, shared out over the spots in turn; those of other forms are drawn by the layer
 * itself.
 */
export function grainsOf(holds: readonly Held[], spots: readonly Point[], scale = 1): Painted {
  const grains = holds.filter(({ form }) => radius[form] !== undefined);
  return grains.reduce<Painted>((below, held, index) => {
    const at = spots.filter((_, spot) => spot % grains.length === index);
    return at.length === 0
      ? below
      : over(
          below,
          dotted(
            held.id,
            [
              {
                kind: 'grains',
                at,
                radius: radius[held.form]! * scale,
                look: held.look,
                unstated: held.form === 'unstated',
              },
            ],
            at,
          ),
        );
  }, nothing);
}
