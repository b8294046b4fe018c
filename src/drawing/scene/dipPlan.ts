import type { Look } from '../look.ts';
import type { PanelPlan } from '../panel.ts';
import { labelPart, type SceneContext } from './context.ts';
import { paintDip } from './dip.ts';
import type { SceneDip } from './words.ts';

/** The panel of a voltage dip, its depths being reported values. */
export function dipPlan(dip: SceneDip, context: SceneContext): PanelPlan {
  const looks: readonly Look[] = [{ tone: 'dark', texture: 'plain' }, context.looks.metal];
  const values = dip.values.map(({ claim, label }, index) => {
    const { measure } = context.facts.value(claim)!;
    const look = looks[index % looks.length]!;
    return {
      part: {
        ...labelPart(`value-${index}`, label, look, context),
        note: context.show(measure as never),
        href: `/claims/${claim}/`,
      },
      value: context.amount(measure as never),
      look,
    };
  });
  const depth = labelPart('depth', dip.depth, looks[0]!, context);
  const plateau = labelPart('plateau', dip.plateau, looks[0]!, context);
  return {
    heading: 'Voltage',
    footing: dip.along,
    parts: [plateau, ...values.map(({ part }) => part), depth],
    side: 'right',
    height: 168,
    paint: (box) =>
      paintDip(
        values.map(({ part, value, look }) => ({ part: part.id, value, look })),
        { depth: 'depth', plateau: 'plateau' },
        box,
      ),
  };
}
