import { content } from '../fixture.ts';
import type { Source } from '../../../src/source/source.ts';

/** A good entry of a review that is large: a coated foil with relations, an outcome with two results, a statement and prose. */
const entry = (index: number): string => `---
title: Layer ${index}
class: modified collector
summary: Copper foil with layer ${index}.
aliases: [coat ${index}]
relations:
  - modifies: foil-${Math.floor(index / 200)}
    at: §1 ¶1
    cites: [1]
  - mitigates: dendrites
    says: Layer ${index} keeps dendrites away.
    at: §1 ¶2
    cites: []
    method: electrochemical
    cell: half
outcomes:
  - id: half
    test: half-cell
    current-density: 1 mA/cm2
    areal-capacity: 1 mAh/cm2
    at: §1 ¶1
    cites: [1]
    method: electrochemical
    cell: half
    results:
      - nucleation overpotential: ${7 + (index % 9)} mV
        baseline: { foil-${Math.floor(index / 200)}: 44.5 mV }
      - cycle life: "> ${300 + index} cycles"
statements:
  - id: thin
    says: Layer ${index} is thin.
    at: §1 ¶1
    cites: [1]
    method: none
    cell: none
---
Layer ${index} on [foil](foil-${Math.floor(index / 200)}) lasts longer than [the one before](layer-${Math.max(0, index - 1)}) [@1].
`;

const foil = (index: number): string =>
  `---\ntitle: Foil ${index}\nclass: base collector\nsummary: The foil of laboratory ${index}.\n---\n`;

const files = (count: number, path: string, make: (index: number) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${path}-${index}.md`, make(index)]));

/** The small content folder with many good entries more; a foil is the base of two hundred at most. */
export const entries = (count: number): readonly Source[] =>
  content({ ...files(count, 'materials/layer', entry), ...files(Math.ceil(count / 200), 'materials/foil', foil) });

/** What is compiled to see how the work grows: four times as many entries. */
export const fewGood = '50 good entries';
export const manyGood = '200 good entries';
/** The folder without them. */
export const noneGood = 'no good entry';
