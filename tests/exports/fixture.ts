import { compile } from '../../src/compiler/compile.ts';
import type { Graph } from '../../src/model/graph.ts';
import { graph } from '../review.ts';
import { content } from '../compiler/fixture.ts';

const changes: Readonly<Record<string, string>> = {
  'references/work-2021-2.md': `---
title: Work 2021
summary: Reports a layer of Na₁₅Sn₄.
number: 2
authors: [Z.J. Cai, "J.-P. O’Neil", et al.]
article-title: "Na₁₅Sn₄ & Li⁺: 5 % of “all” layers"
journal: Energy Fuel.
journal-full: Energy & Fuels
year: 2021
volume: "37"
pages: 7522–7529
doi: 10.1021/example_1
doi-status: derived
as-printed: Z.J. Cai, J.-P. O’Neil, et al., Energy Fuel. 37 (2021) 7522–7529.
---
`,
  'materials/nvp.md': `---
title: NVP
class: cathode
summary: A cathode.
formula: Na3V2(PO4)3
---
`,
  'materials/ether.md': `---
title: Ether electrolyte
class: electrolyte
summary: An electrolyte.
---
`,
  'sections/table-2.md': `---
title: Cells compared
class: table
number: "Table 2"
order: 2
summary: Cells.
rows:
  - { subject: bi-cu, printed: Bi₂@Cu, electrolytes: [ether], cites: [2], blank: [symmetric-cell], lost: [anode-free-full-cell] }
---
`,
  'materials/bi-cu.md': `---
title: Bi₂@Cu
class: [modified collector, base collector]
formula: Bi2Cu
aliases: [bismuth on copper, Bi2@Cu]
names-as-printed: [Bi2@Cu, "Bi@\\"Cu\\""]
summary: "Copper, with bismuth <on> it."
relations:
  - suffers-from: dendrites
    at: §1 ¶2
    cites: [1, 2]
    confidence: medium
    why: Read from the context.
  - suffers-from: dendrites
    at: §1 ¶1
    cites: [2]
    method: in situ
outcomes:
  - id: text-full-cell
    test: full-cell
    electrolytes: [ether]
    cathode: nvp
    rate: 5 C
    depth-of-discharge: up to 66.67 %
    temperature: 60 degC
    n-p-ratio: ≈ 4
    loading: ≈ 11.3 mg/cm2
    predeposited: 6 mAh/cm2
    other: ["dry; cold", soft pack]
    note: About the cell.
    at: §1 ¶1
    cites: [2]
    method: electrochemical
    cell: full
    results:
      - capacity retention: 98–99 %
        note: "Of the first, not the best."
        confidence: low
        why: The sentence is ambiguous.
  - id: text-symmetric
    test: symmetric-cell
    current-density: 0.5 mA/cm2
    areal-capacity: 0.25 mAh/cm2
    at: §1 ¶1
    cites: []
    method: electrochemical
    cell: symmetric
    results:
      - cycling time: "> 850 h"
        as-printed: more than 850 h
      - voltage hysteresis: 13 mV
        baseline: { cu-foil: null }
  - id: text-simulation
    test: simulation
    at: §1 ¶1
    cites: [2]
    method: simulation
    results:
      - binding energy: -2.02 eV
  - id: table-2-half-cell
    test: half-cell
    electrolytes: [ether]
    current-density: 2 mA/cm2
    areal-capacity: 1 mAh/cm2
    at: Table 2 (Bi2@Cu)
    cites: [2]
    method: electrochemical
    cell: half
    results:
      - cycle life: 750 cycles
        as-printed: 750 n
      - average Coulombic efficiency: "> 99.9 %"
  - id: table-2-full-cell
    test: full-cell
    cathode: nvp
    rate: 5 C
    at: Table 2 (Bi₂@Cu)
    cites: [2]
    method: electrochemical
    cell: full
    confidence: medium
    why: Assigned by order.
    results:
      - cycle life: 10000 cycles
statements:
  - id: formula
    says: '=HYPERLINK("x"), said twice'
    at: §1 ¶2
    cites: [1]
    method: in situ
---
`,
};

const compiled = (sources: Parameters<typeof compile>[0]): Graph => {
  const { graph, problems } = compile(sources);
  if (!graph) throw new Error(problems.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n'));
  return graph;
};

/** A small graph with one of everything that is hard to export. */
export const small = compiled(content(changes));

/** The same content, its files read in the opposite order. */
export const smallReversed = compiled([...content(changes)].reverse());

/** The graph of the project’s own content. */
export const real = graph;

/** The address of the site in tests. */
export const site = 'https://host.example/sub/';
