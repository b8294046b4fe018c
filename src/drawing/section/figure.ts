import {
  asMade,
  assertedParts,
  inUse,
  isUsed,
  openPlaces,
  type CrossSection,
  type Stack,
} from '../crossSection.ts';
import { heightOf } from '../forms/planar.ts';
import { makePanel, type Panel } from '../panel.ts';
import { paintStack } from '../stack.ts';

/** Height in px that a stack needs with some liquid above it. */
function room({ bases, layers, missing, metal, film, flux }: Stack): number {
  const body = bases[0]?.form;
  const above = (film ? 8 : 0) + (flux ? 52 : 22);
  if (body === 'foam' || body === 'skeleton') return 124 + above + (metal?.place === 'unstated' ? 10 : 0);
  if (body === 'hollow') return 150 + (flux ? 70 : metal ? 40 : 0);
  const flat = body === 'mesh' ? 54 : 36;
  const high = layers.reduce((sum, layer) => sum + heightOf(layer), 0) + (missing.includes('layer') ? 16 : 0);
  return flat + high + (metal ? 24 : 0) + above;
}

/** The panels of a cross-section: as made, and in use when something is asserted of it. */
export function sectionPanels(section: CrossSection): readonly Panel[] {
  const { made, used } = assertedParts(section);
  const before = asMade(section);
  const after = isUsed(section) ? inUse(section) : undefined;
  const height = Math.max(116, room(before), after ? room(after) : 0);
  const withMetal = section.metal ? `With ${section.metal.title.toLowerCase()}` : 'In use';
  return [
    makePanel({
      ...(after && { heading: 'As made' }),
      parts: [...made, ...openPlaces(section)],
      side: after ? 'left' : 'right',
      height,
      paint: (box) => paintStack(before, box),
    }),
    ...(after
      ? [makePanel({ heading: withMetal, parts: used, side: 'right', height, paint: (box) => paintStack(after, box) })]
      : []),
  ];
}
