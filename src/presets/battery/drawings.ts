import type { DrawingPreset } from '../../drawing/gallery.ts';
import type { DrawingWords } from '../../drawing/section/words.ts';
import { home, tour } from './drawings/guide.ts';
import { films, forms, places, sizes } from './drawings/forms.ts';
import { looks } from './drawings/looks.ts';
import { sceneLooks, schematics } from './drawings/schematics.ts';

// Entries that a review does not have are simply not drawn.
const words: DrawingWords = {
  classes: { base: 'base collector', modified: 'modified collector' },
  relations: {
    base: 'modifies',
    layer: 'coated-with',
    part: 'contains',
    phase: 'forms',
    family: 'part-of',
    mechanism: 'acts-through',
  },
  rules: ['layer-acts', 'layer-made'],
  metal: {
    entry: 'sodium',
    tests: ['half-cell', 'symmetric-cell', 'full-cell', 'anode-free-full-cell'],
    places: { 'on top': 'plated on it', inside: 'in the open space', 'from below': 'fills it from below' },
  },
  mechanisms: {
    inside: ['confined-deposition', 'volume-accommodation'],
    fromBelow: ['gradient-guided-deposition'],
    even: ['even-ion-flux'],
    helical: ['magnetohydrodynamic-effect'],
  },
  looks,
  forms,
  sizes,
  places,
  films,
};

/** The drawings of this field. */
export const drawings: DrawingPreset = { words, schematics, looks: sceneLooks, home, tour };
