import * as said from '#words/drawing.ts';
import type { CrossSection, Stack } from '../crossSection.ts';
import { asMade, assertedParts, inUse, isUsed, openPlaces } from '../states.ts';
import type { Figure } from '../figure.ts';
import { heightOf } from '../forms/planar.ts';
import { makePanel, type Panel } from '../panel.ts';
import { paintStack } from '../stack.ts';
import { sentencesOf, stateWords } from './sentences.ts';

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
  const words = stateWords(section);
  const before = asMade(section);
  const after = isUsed(section) ? inUse(section) : undefined;
  const height = Math.max(116, room(before), after ? room(after) : 0);
  return [
    makePanel({
      ...(after && { heading: words.made }),
      parts: [...made, ...openPlaces(section)],
      side: after ? 'left' : 'right',
      height,
      paint: (box) => paintStack(before, box),
    }),
    ...(after
      ? [makePanel({ heading: words.used, parts: used, side: 'right', height, paint: (box) => paintStack(after, box) })]
      : []),
  ];
}

/** A cross-section as a figure. */
export function sectionFigure(id: string, section: CrossSection): Figure {
  const words = stateWords(section);
  const { made, used } = sentencesOf(section);
  const panels = sectionPanels(section);
  return {
    id,
    title: said.inCrossSection(section.title),
    strips: [
      panels.map((panel, index) => ({
        panel,
        heading: index === 0 ? words.made : words.used,
        words: (index === 0 ? made : used).join(' '),
      })),
    ],
    sentences: [...made, ...(used.length > 0 ? [said.stateAndParts(words.used), ...used] : [])],
    unknown: section.unknown,
  };
}
