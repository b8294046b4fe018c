import { batteryVocabulary } from '../field/battery.ts';
import { compile, type Compilation } from '../../src/compiler/compile.ts';
import type { Source } from '../../src/source/source.ts';
import { remembering } from './remembering.ts';

const files: Readonly<Record<string, string>> = {
  'index.md': `---
title: Small
tagline: A small review
version: 1.0.0
date: 2026-01-02
editors: [A. Editor]
licence: CC-BY-4.0
source: review
---
About [foil](cu-foil) [@0].
`,
  'references/review.md': `---
title: The review
summary: The review itself.
number: 0
authors: [A. Author]
journal: J. Small
year: 2025
doi-status: unknown
as-printed: A. Author, J. Small (2025).
---
`,
  'references/work-2020-1.md': `---
title: Work 2020
summary: Reports a tin layer.
number: 1
authors: [B. Worker, et al.]
journal: J. Small
year: 2020
doi-status: unknown
as-printed: B. Worker, et al., J. Small 1 (2020) 2.
---
`,
  'sections/section-1.md': `---
title: Layers
class: section
number: "1"
order: 1
paragraphs: 2
summary: What layers do.
---
¶1 A [tin layer](sn-cu) on [foil](cu-foil) [@1].

¶2 It keeps [dendrites](dendrites) away.
`,
  'materials/cu-foil.md': `---
title: Cu foil
class: base collector
summary: A foil of copper.
---
`,
  'materials/sn-cu.md': `---
title: Sn@Cu
class: modified collector
summary: Copper foil with tin.
relations:
  - modifies: cu-foil
    at: §1 ¶1
    cites: [1]
  - mitigates: dendrites
    says: Tin keeps dendrites away.
    at: §1 ¶2
    cites: []
    method: electrochemical
    cell: half
outcomes:
  - id: text-half-cell
    test: half-cell
    current-density: 1 mA/cm2
    areal-capacity: 1 mAh/cm2
    at: §1 ¶1
    cites: [1]
    method: electrochemical
    cell: half
    results:
      - nucleation overpotential: 7 mV
        baseline: { cu-foil: 44.5 mV }
      - cycle life: "> 300 cycles"
---
Tin on copper [@1].
`,
  'challenges/dendrites.md': `---
title: Dendrites
class: failure
summary: Sodium that grows in needles.
---
`,
};

/** A small valid content folder; `changes` replaces, adds or (with null) removes files. */
export function content(changes: Readonly<Record<string, string | null>> = {}): readonly Source[] {
  const own = Object.entries({ ...files, ...changes })
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([path, text]) => ({ path, text }));
  return [...batteryVocabulary, ...own];
}

/** What files of the small folder came to: that this changes nothing is held by the tests of what is kept. */
const memory = remembering();

/** Some sources compiled; of the small folder, which is compiled a thousand times, only what changed is read again. */
export const compiled = (sources: readonly Source[]): Compilation => compile(sources, memory);

/** The text of a file of the small folder, with one piece replaced. */
export function edited(path: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = files[path];
  if (!text?.includes(from)) throw new Error(`the fixture has no “${from}” in ${path}`);
  return { [path]: text.replace(from, to) };
}
