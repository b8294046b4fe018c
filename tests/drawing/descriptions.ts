import fc from 'fast-check';
import type {
  Base,
  BaseForm,
  Change,
  CrossSection,
  Held,
  HeldForm,
  Layer,
  LayerForm,
  Part,
  Place,
} from '../../src/drawing/crossSection.ts';
import { textures, tones, type Look } from '../../src/drawing/look.ts';

export const baseForms: readonly BaseForm[] = ['foil', 'foam', 'mesh', 'skeleton', 'hollow', 'unstated'];
export const layerForms: readonly LayerForm[] = [
  'film',
  'thin film',
  'molecules',
  'particles',
  'spheres',
  'framework',
  'flakes',
  'upright sheets',
  'wires',
  'fibres',
  'web',
  'honeycomb',
  'pores',
  'patches',
  'stack',
  'unstated',
];
const heldForms: readonly HeldForm[] = ['particles', 'atoms', 'unstated'];
const places: readonly Place[] = ['on top', 'inside', 'from below', 'unstated'];

export const looks: fc.Arbitrary<Look> = fc.record({
  tone: fc.constantFrom(...tones),
  texture: fc.constantFrom(...textures),
});

const titles = fc.oneof(
  fc.constantFrom(
    'Cu foil',
    'Na–Zn–Sn alloy',
    'Ni₃S₂/Ni₃P heterostructure',
    'Macroporous nanowebs (MP-NWBs)',
    'Na₂/₃Ni₁/₃Mn₂/₃O₂',
  ),
  fc.string({ minLength: 1, maxLength: 40 }),
);

/** A part whose id is its place in the description, so that ids are unique. */
const part = (id: string): fc.Arbitrary<Part> =>
  fc.record(
    {
      id: fc.constant(id),
      title: titles,
      look: looks,
      href: fc.constant(`/${id}/`),
      note: fc.string({ minLength: 1, maxLength: 60 }),
    },
    { requiredKeys: ['id', 'title', 'look', 'href'] },
  );

const heldPart = (id: string, form: fc.Arbitrary<HeldForm>): fc.Arbitrary<Held> =>
  fc.tuple(part(id), form).map(([made, one]) => ({ ...made, form: one }));

const holdsIn = (id: string, form: LayerForm): fc.Arbitrary<readonly Held[]> => {
  const own: Partial<Record<LayerForm, readonly HeldForm[]>> = {
    patches: ['patch', 'patch'],
    stack: ['framework', 'skin'],
    web: ['threads', 'core'],
  };
  return own[form]
    ? fc.tuple(...own[form].map((each, index) => heldPart(`${id}-${index}`, fc.constant(each))))
    : fc
        .integer({ min: 0, max: 2 })
        .chain((count) =>
          fc.tuple(
            ...Array.from({ length: count }, (_, index) => heldPart(`${id}-${index}`, fc.constantFrom(...heldForms))),
          ),
        );
};

const layerPart = (id: string): fc.Arbitrary<Layer> =>
  fc
    .constantFrom(...layerForms)
    .chain((form) =>
      fc.tuple(part(id), holdsIn(id, form)).map(([made, holds]) => ({ ...made, form, holds, named: true })),
    );

const several = <T>(
  least: number,
  most: number,
  make: (index: number) => fc.Arbitrary<T>,
): fc.Arbitrary<readonly T[]> =>
  fc
    .integer({ min: least, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => make(index))));

/** Any cross-section that facts could give: unique ids, missing places only where there is nothing. */
export const crossSections: fc.Arbitrary<CrossSection> = fc
  .record({
    title: titles,
    bases: several(0, 2, (index) =>
      fc
        .tuple(part(`base-${index}`), fc.constantFrom(...baseForms))
        .map(([made, form]): Base => ({ ...made, form, holds: [] })),
    ),
    layers: several(0, 2, (index) => layerPart(`layer-${index}`)),
    changed: fc.boolean(),
    into: part('phase'),
    phaseHolds: several(0, 1, (index) => heldPart(`phase-${index}`, fc.constantFrom('particles', 'unstated'))),
    metal: fc.option(fc.tuple(part('metal'), fc.constantFrom(...places)), { nil: undefined }),
    film: fc.option(part('film'), { nil: undefined }),
    flux: fc.option(fc.tuple(part('flux'), fc.constantFrom('even' as const, 'helical' as const)), { nil: undefined }),
  })
  .map(({ title, bases, layers, changed, into, phaseHolds, metal, film, flux }) => {
    const first = layers[0];
    const change: Change = {
      of: first?.holds[0]?.id ?? first?.id ?? '',
      into,
      holds: first?.holds[0] ? [] : phaseHolds,
    };
    return {
      title,
      bases,
      layers,
      missing: [
        ...(bases.length === 0 ? (['base'] as const) : []),
        ...(layers.length === 0 ? (['layer'] as const) : []),
      ],
      changes: changed && first ? [change] : [],
      ...(metal && { metal: { ...metal[0], place: metal[1] } }),
      ...(film && { film }),
      ...(flux && { flux: { ...flux[0], form: flux[1] } }),
      unknown: [],
    };
  });
