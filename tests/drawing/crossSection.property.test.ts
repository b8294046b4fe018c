import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrossSection } from '../../src/drawing/crossSection.ts';
import { print } from '../../src/drawing/element.ts';
import type { Box } from '../../src/drawing/geometry.ts';
import type { Look } from '../../src/drawing/look.ts';
import { bareContents, type Panel } from '../../src/drawing/panel.ts';
import { sectionPanels } from '../../src/drawing/section/figure.ts';
import { paintStack } from '../../src/drawing/stack.ts';
import { asMade, assertedParts, inUse, openPlaces } from '../../src/drawing/states.ts';
import { baseForms, crossSections, layerForms, looks } from './descriptions.ts';

/** The panels of a cross-section. What is asked of random ones is asked of the same ones each time, so they are painted once. */
function panelsOf(section: CrossSection): readonly Panel[] {
  const key = JSON.stringify(section);
  const known = painted.get(key) ?? sectionPanels(section);
  painted.set(key, known);
  return known;
}
const painted = new Map<string, readonly Panel[]>();

const labelsOf = (panels: readonly Panel[]): readonly string[] =>
  panels.flatMap(({ labels }) => labels.map(({ part }) => part.id));

const unlabelled = (section: CrossSection): string => printed(sectionPanels(section));

const printed = (panels: readonly Panel[]): string =>
  panels.map((panel) => bareContents(panel).map(print).join('')).join('\n');

const box: Box = { x0: 0, y0: 0, x1: 148, y1: 220 };

describe('a cross-section', () => {
  it('labels every asserted part exactly once, what is left open beside it, and nothing else', () => {
    fc.assert(
      fc.property(crossSections, (section) => {
        const { made, used } = assertedParts(section);
        const wanted = [...made, ...used, ...openPlaces(section)].map(({ id }) => id);
        expect([...labelsOf(panelsOf(section))].sort()).toEqual([...wanted].sort());
      }),
    );
  });

  it('draws every asserted part, and no part that is not asserted', () => {
    fc.assert(
      fc.property(crossSections, (section) => {
        const { made, used } = assertedParts(section);
        const drawn = [asMade(section), inUse(section)].map((stack) => paintStack(stack, box));
        const ids = new Set(
          drawn.flatMap(({ pieces }) =>
            pieces.flatMap(({ part, shapes }) => (part && shapes.length > 0 ? [part] : [])),
          ),
        );
        const known = new Set([...made, ...used, ...openPlaces(section)].map(({ id }) => id));
        expect([...ids].filter((id) => !known.has(id))).toEqual([]);
        // A layer that is nothing but its constituents is drawn by drawing them, and has a bar along its height.
        const within = (id: string): boolean =>
          drawn.some(({ anchors }) => anchors.some((anchor) => anchor.part === id));
        expect([...known].filter((id) => !ids.has(id) && !within(id))).toEqual([]);
      }),
    );
  });

  it('lets no label touch another or leave the picture', () => {
    fc.assert(
      fc.property(crossSections, (section) => {
        for (const { width, height, picture, labels } of panelsOf(section)) {
          for (const { box: one } of labels) {
            expect(one.x0).toBeGreaterThanOrEqual(0);
            expect(one.x1).toBeLessThanOrEqual(width);
            expect(one.y0).toBeGreaterThanOrEqual(0);
            expect(one.y1).toBeLessThanOrEqual(height);
            expect(one.x1 <= picture.x0 || one.x0 >= picture.x1).toBe(true);
          }
          const sorted = [...labels].sort((a, b) => a.box.y0 - b.box.y0);
          for (const [index, { box: one }] of sorted.entries())
            if (index > 0) expect(one.y0).toBeGreaterThanOrEqual(sorted[index - 1]!.box.y1);
        }
      }),
    );
  });

  it('lets leaders end inside the picture, in the order of their labels', () => {
    fc.assert(
      fc.property(crossSections, (section) => {
        for (const { picture, labels } of panelsOf(section))
          for (const [index, { anchor, box: room }] of labels.entries()) {
            expect(anchor[0]).toBeGreaterThanOrEqual(picture.x0);
            expect(anchor[0]).toBeLessThanOrEqual(picture.x1);
            expect(anchor[1]).toBeGreaterThanOrEqual(picture.y0);
            expect(anchor[1]).toBeLessThanOrEqual(picture.y1);
            const before = labels[index - 1];
            if (before) {
              expect(anchor[1]).toBeGreaterThanOrEqual(before.anchor[1]);
              expect(room.y0).toBeGreaterThan(before.box.y0);
            }
          }
      }),
    );
  });

  it('is the same picture every time', () => {
    fc.assert(
      fc.property(crossSections, (section) => {
        const [once, again] = [printed(panelsOf(section)), unlabelled(structuredClone(section))];
        expect(again).toBe(once);
      }),
    );
  });

  it('without labels still tells two base forms apart', () => {
    fc.assert(
      fc.property(crossSections, fc.constantFrom(...baseForms), (section, form) => {
        const [base, ...more] = section.bases;
        fc.pre(base !== undefined && more.length === 0 && base.form !== form);
        expect(unlabelled({ ...section, bases: [{ ...base, form }] })).not.toBe(unlabelled(section));
      }),
    );
  });

  it('without labels still tells two layer forms apart, whatever they lie on', () => {
    fc.assert(
      fc.property(
        crossSections,
        fc.constantFrom(...layerForms),
        fc.constantFrom(...layerForms),
        (section, one, other) => {
          const [layer] = section.layers;
          fc.pre(layer !== undefined && one !== other && section.bases.length < 2);
          const as = (form: typeof one): CrossSection => ({
            ...section,
            changes: [],
            layers: [{ ...layer, form, holds: [] }],
          });
          expect(unlabelled(as(one))).not.toBe(unlabelled(as(other)));
        },
      ),
      { numRuns: 200 },
    );
  });

  const different = ([one, other]: readonly [Look, Look]): boolean =>
    one.tone !== other.tone || one.texture !== other.texture;
  const twoLooks = fc.tuple(looks, looks).filter(different);

  it('without labels still tells two substances apart', () => {
    fc.assert(
      fc.property(crossSections, twoLooks, (section, [one, other]) => {
        fc.pre(section.layers.length > 0);
        const as = (look: Look): CrossSection => ({
          ...section,
          changes: [],
          layers: section.layers.map((each, index) => (index === 0 ? { ...each, look, holds: [] } : each)),
        });
        expect(unlabelled(as(one))).not.toBe(unlabelled(as(other)));
      }),
      { numRuns: 200 },
    );
  });

  it('without labels still tells two phases apart', () => {
    fc.assert(
      fc.property(crossSections, twoLooks, (section, [one, other]) => {
        const [change] = section.changes;
        fc.pre(section.layers.length > 0 && change !== undefined);
        const turned = (look: Look): CrossSection => ({
          ...section,
          changes: [{ ...change, into: { ...change.into, look } }],
        });
        expect(unlabelled(turned(one))).not.toBe(unlabelled(turned(other)));
      }),
      { numRuns: 120 },
    );
  });

  it('without labels still tells apart where the metal settles', () => {
    const on = (form: (typeof baseForms)[number], layer: (typeof layerForms)[number]): readonly string[] =>
      (['on top', 'inside', 'from below', 'unstated'] as const).map((place) =>
        unlabelled({
          title: 'x',
          bases: [{ id: 'base', title: 'Base', look: { tone: 'warm', texture: 'plain' }, form, holds: [] }],
          layers: [
            {
              id: 'layer',
              title: 'Layer',
              look: { tone: 'coal', texture: 'plain' },
              form: layer,
              holds: [],
              named: true,
            },
          ],
          missing: [],
          changes: [],
          metal: { id: 'metal', title: 'Metal', look: { tone: 'settled', texture: 'plain' }, place },
          unknown: [],
        }),
      );
    expect(new Set(on('foil', 'framework')).size).toBe(4);
    expect(new Set(on('foil', 'wires')).size).toBe(4);
    expect(new Set(on('foam', 'film')).size).toBe(4);
  });
});
