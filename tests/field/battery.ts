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
checks:
  ion-source: { words: { ion: Na, name: sodium } }
views:
  tables:
    table-2:
      number: Table 2
      shape: results
      groups:
        - name: half_cell
          test: half-cell
          title: Half cell
          conditions: [current-density, areal-capacity]
          results:
            - { name: life, quantities: [cycle life, cycling time] }
            - { name: average_CE_pct, quantities: [average Coulombic efficiency] }
        - name: full_cell
          test: full-cell
          title: Full cell
          conditions: [cathode, rate]
          results: [{ name: life, quantities: [cycle life, cycling time] }]
`;

/** The presets, and a vocabulary that extends the one for batteries: for tests of what is said of batteries. */
export const batteryVocabulary: readonly Source[] = [...readPresets(), { path: 'vocabulary.yaml', text: vocabulary }];

/** The same preset with other words of a review. */
export const vocabularyOf = (text: string): readonly Source[] => [
  ...readPresets(),
  { path: 'vocabulary.yaml', text: `extends: battery\n${text}` },
];
