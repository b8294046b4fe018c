import type { Source } from '../../src/source/source.ts';
import { readPresets } from '../../src/site/content.ts';

/** What a small review of batteries writes in its vocabulary. */
const vocabulary = `extends: battery
kinds:
  materials:
    classes:
      phase or interphase:
      base collector: {}
      modified collector: {}
      sodiophilic phase or interphase: { role: phase }
      coating or active layer: {}
      electrolyte: {}
      electrolyte component: {}
      cathode: {}
      metal: {}
`;

/** The presets, and a vocabulary that extends the one for batteries: for tests of what is said of batteries. */
export const batteryVocabulary: readonly Source[] = [...readPresets(), { path: 'vocabulary.yaml', text: vocabulary }];
