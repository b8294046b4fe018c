import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import type { Source } from '../../src/source/source.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { tinySources } from '../field/tiny.ts';

/** What a review of bread says of its pages, and words that the tiny one has no use for. */
const views = `
quantities:
  crust share: { dimension: share, says: Crust over the loaf. }
conditions:
  steam: { label: steam, dimensions: [share], after: ' steam' }
  oven: { label: oven told }
views:
  overview:
    hubs: doughs
    columns:
      - { name: bases, title: Plain doughs, singular: plain dough, of: { roles: [base] }, by: [made-from], reads: [rises into, begins as] }
      - { name: effects, title: Effects, singular: effect, of: effects, by: [opens] }
  matrices:
    doughs-effects:
      title: Doughs × effects
      counts: claims that the dough opens the effect
      blank: nobody asks
      rest: [dough, doughs, without an effect]
      unused: No dough is said to open
      rows: { roles: [tested] }
      columns: effects
      relation: opens
    doughs-evidence:
      title: Doughs × evidence
      counts: claims about the dough
      blank: not baked by itself
      rest: [dough, doughs, without any claim]
      unused: Nothing is claimed by
      rows: doughs
      applies: { roles: [tested] }
  groups: { base: { relation: made-from } }
  ladder: { of: effects, ties: [opens], tied: doughs, words: [dough, doughs] }
  comparison:
    tests: [bake]
    columns: [{ name: volume, title: Volume, quantities: [loaf volume], chart: [bake] }]
    order: [hydration]
`;

const work = (number: number): string => `---
title: Work ${number}
summary: A work on bread.
number: ${number}
authors: [N. Baker]
journal: J. Bread
year: 2021
doi-status: unknown
as-printed: N. Baker, J. Bread (2021).
---
`;

const files: Readonly<Record<string, string>> = {
  'vocabulary/views.yaml': views,
  'works/oven-2021-2.md': work(2),
  'effects/soft-crust.md': '---\ntitle: Soft crust\nsummary: It bends.\n---\n',
  'effects/blisters.md': '---\ntitle: Blisters\nsummary: Small bubbles.\n---\n',
  'doughs/old-dough.md': `---
title: Old dough
class: plain dough
summary: Dough of yesterday.
relations:
  - { opens: soft-crust, at: Part 1 ¶2, cites: [] }
---
`,
  'doughs/long-dough.md': `---
title: Long dough
class: changed dough
summary: Dough that rests.
relations:
  - { made-from: plain-dough, at: Part 1 ¶1, cites: [2] }
  - { opens: open-crumb, at: Part 1 ¶1, cites: [2], method: baked }
  - { closes: open-crumb, at: Part 1 ¶2, cites: [2] }
outcomes:
  - id: text
    test: bake
    hydration: 70 %
    steam: 5 %
    oven: [a stone oven]
    at: Part 1 ¶1
    cites: [2]
    method: baked
    results: [{ loaf volume: 3 mL/g }, { crust share: 20 % }]
  - id: again
    test: bake
    hydration: 70 %
    flour: rye
    at: Part 1 ¶2
    cites: [2]
    method: baked
    results: [{ loaf volume: 4 mL/g }]
acknowledges:
  - finding: conflict--long-dough--again--loaf-volume--text--loaf-volume
    readings: Three or four.
    note: Not said.
---
`,
};

/** The files of a review of bread with every page that the engine has. */
export const breadSources: readonly Source[] = [
  ...tinySources,
  ...Object.entries(files).map(([path, text]) => ({ path, text })),
];

const { graph, problems } = compile(breadSources);
if (!graph) throw new Error(report(problems, 'bread'));

/** Its look-ups. */
export const bread = indexGraph(graph);
