import * as said from '#words/drawing.ts';
import type { Change, CrossSection, Layer, Missing, Part, Stack } from './crossSection.ts';

/** The collector before use. */
export const asMade = ({ bases, layers, missing }: CrossSection): Stack => ({ bases, layers, missing });

/** Whether anything is asserted about its use. */
export const isUsed = ({ changes, metal, film, flux }: CrossSection): boolean =>
  changes.length > 0 || metal !== undefined || film !== undefined || flux !== undefined;

/** The collector in use: what changes has changed, and the metal is there. */
export function inUse({ bases, layers, missing, changes, metal, film, flux }: CrossSection): Stack {
  const placed = new Map(changes.flatMap((change) => (change.of ? [[change.of, change] as const] : [])));
  const loose = changes.filter((change) => change.of === undefined);
  return {
    bases,
    layers: [
      ...layers.map((layer) => changed(layer, placed)),
      ...loose.map(({ into, holds }) => ({ ...into, holds, form: 'unstated' as const, named: true })),
    ],
    missing,
    ...(metal && { metal }),
    ...(film && { film }),
    ...(flux && { flux }),
  };
}

function changed(layer: Layer, changes: ReadonlyMap<string, Change>): Layer {
  const own = changes.get(layer.id);
  if (own) return { ...layer, ...own.into, holds: own.holds, named: true };
  return {
    ...layer,
    holds: layer.holds.map((held) => {
      const change = changes.get(held.id);
      return change ? { ...held, ...change.into } : held;
    }),
  };
}

const open: Readonly<Record<Missing, Part>> = {
  base: { id: 'missing-base', title: said.basePlace, note: said.notStated, look: { tone: 'pale', texture: 'plain' } },
  layer: {
    id: 'missing-layer',
    title: said.layerPlace,
    note: said.notStated,
    look: { tone: 'pale', texture: 'plain' },
  },
};

/** The parts that are asserted: those of the collector as made, and those that come with use; each once. */
export const assertedParts = ({
  bases,
  layers,
  changes,
  metal,
  film,
  flux,
}: CrossSection): {
  readonly made: readonly Part[];
  readonly used: readonly Part[];
} => ({
  made: [
    ...bases.flatMap((base) => [base, ...base.holds]),
    ...layers.flatMap((layer) => [...(layer.named ? [layer] : []), ...layer.holds]),
  ],
  used: [
    ...changes.flatMap(({ into, holds }) => [into, ...holds]),
    ...[metal, film, flux].filter((part) => part !== undefined),
  ],
});

/** Labels of the places left open; they lead nowhere. */
export const openPlaces = ({ missing }: CrossSection): readonly Part[] => missing.map((place) => open[place]);
