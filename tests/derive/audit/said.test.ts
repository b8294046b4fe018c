import { join } from 'node:path';
import { expect, it } from 'vitest';
import { acknowledged, contradictionsOf } from '../../../src/derive/audit/acknowledged.ts';
import { audit } from '../../../src/derive/audit/audit.ts';
import { accountsOf, disagreements } from '../../../src/derive/audit/disagreement.ts';
import { misprints } from '../../../src/derive/audit/misprints.ts';
import { sideBySide } from '../../../src/derive/audit/sideBySide.ts';
import { indexGraph } from '../../../src/derive/indexes.ts';
import type { Graph } from '../../../src/model/graph.ts';
import { collector, graphOf, outcome } from '../../battery/fixture.ts';

/** One collector for each sort of question, and everything the audit says of them, as a reader would see it. */
const cathode = (title: string, formula: string): string =>
  `---\ntitle: ${title}\nclass: cathode\nformula: ${formula}\nsummary: A cathode.\n---\n`;
const electrolyte = (title: string, more = ''): string =>
  `---\ntitle: ${title}\nclass: electrolyte\nsummary: An electrolyte.\n${more}---\n`;
const outcomes = (...all: readonly string[]): string => `outcomes:\n${all.join('')}`;
const statement = (id: string, at: string, says: string, cell = 'half', cites = 1): string =>
  `  - id: ${id}\n    says: ${says}\n    at: ${at}\n    cites: [${cites}]\n    method: electrochemical\n    cell: ${cell}\n`;

const graph: Graph = graphOf({
  'materials/nvp.md': cathode('NVP', 'Na3V2(PO4)3'),
  'materials/fes2.md': cathode('FeS₂', 'FeS2'),
  'materials/ether.md': electrolyte('Ether'),
  'materials/diglyme.md': electrolyte(
    'Diglyme',
    'relations:\n  - part-of: ether\n    at: §1 ¶1\n    cites: []\n    method: electrochemical\n    cell: half\n',
  ),
  'materials/carbonate.md': electrolyte('Carbonate'),
  'materials/lives.md': collector(
    'Lives',
    outcomes(
      outcome(
        'text',
        'symmetric-cell',
        '§1 ¶1',
        'electrolytes: [diglyme]\ncurrent-density: 1 mA/cm2\nareal-capacity: 1 mAh/cm2',
        'cycling time: ≈ 1000 h\ncycle life: 500 cycles',
      ),
      outcome(
        'table',
        'symmetric-cell',
        'Table 2',
        'electrolytes: [ether]\ncurrent-density: 1 mA/cm2\nareal-capacity: 1 mAh/cm2',
        'cycling time: 1010 h',
      ),
      outcome(
        'other',
        'symmetric-cell',
        '§1 ¶2',
        'electrolytes: [carbonate]\ncurrent-density: 1 mA/cm2',
        'cycling time: 200 h',
      ),
    ),
  ),
  'materials/halves.md': collector(
    'Halves',
    outcomes(
      outcome(
        'text',
        'symmetric-cell',
        '§1 ¶1',
        'depth-of-discharge: 50 %',
        'cycle life: up to 2000 cycles\nvoltage hysteresis: 9 mV',
      ),
      outcome(
        'table',
        'symmetric-cell',
        'Table 2',
        'current-density: 2 mA/cm2\nareal-capacity: 2 mAh/cm2\npredeposited: 3 mAh/cm2',
        'cycling time: 2000 h\nvoltage hysteresis: 18 mV',
      ),
    ),
  ),
  'materials/implied.md': collector(
    'Implied',
    outcomes(
      outcome(
        'current',
        'symmetric-cell',
        '§1 ¶1',
        'current-density: 0.5 mA/cm2',
        'cycle life: 1000 cycles\ncycling time: 4000 h',
      ),
      outcome(
        'capacity',
        'half-cell',
        '§1 ¶2',
        'areal-capacity: 3 mAh/cm2',
        'cycle life: 300 cycles\ncycling time: 900 h',
      ),
      outcome(
        'giver',
        'half-cell',
        'Table 2',
        'current-density: 2 mA/cm2\nareal-capacity: 3 mAh/cm2',
        'average Coulombic efficiency: 99.9 %',
      ),
    ),
  ),
  'materials/rates.md': collector(
    'Rates',
    outcomes(
      outcome(
        'text',
        'full-cell',
        '§1 ¶1',
        'cathode: nvp\nrate: 5 C\nn-p-ratio: 4\nloading: 11 mg/cm2\ntemperature: 60 degC\nother: [soft pack]',
        'capacity retention: 95 %\ncycle life: 700 cycles',
        2,
      ),
      outcome('table', 'full-cell', 'Table 2', 'cathode: nvp\nrate: 50 C\nn-p-ratio: 3', 'cycle life: 7000 cycles', 2),
      outcome('other', 'full-cell', '§1 ¶2', 'cathode: fes2\nrate: 5 C', 'capacity retention: 80 %', 2),
    ),
  ),
  'materials/bounds.md': collector(
    'Bounds',
    outcomes(
      outcome(
        'text',
        'half-cell',
        '§1 ¶1',
        'current-density: 1 mA/cm2',
        'Coulombic efficiency: up to 99.9 %\nnucleation overpotential: 10 mV',
      ),
      outcome(
        'table',
        'half-cell',
        'Table 2',
        'current-density: 1 mA/cm2',
        'average Coulombic efficiency: "> 99.9 %"\nnucleation overpotential: 0.025 V',
      ),
    ) +
      `statements:\n${statement('caption', 'Fig. 1a', 'The caption gives the nucleation overpotential at 2 mA cm⁻²; the text gives 1 mA cm⁻².')}${statement('right', 'Fig. 1b', 'The caption gives 1 mA cm⁻².')}${statement('rate', 'Fig. 1c', 'The caption gives 5 C.', 'full')}${statement('text', '§1 ¶3', 'The text gives 9 mA cm⁻².')}`,
  ),
  'materials/bare.md': collector(
    'Bare',
    outcomes(
      outcome(
        'free',
        'anode-free-full-cell',
        '§1 ¶1',
        'cathode: fes2',
        'capacity retention: 98.8 %\ncycle life: 100 cycles',
      ),
      outcome('fits', 'half-cell', 'Table 2', '', 'average Coulombic efficiency: 99.99 %'),
      outcome('less', 'symmetric-cell', 'Table 2', '', 'average Coulombic efficiency: 99.5 %'),
      outcome(
        'open',
        'anode-free-full-cell',
        '§1 ¶2',
        'cathode: nvp',
        'capacity retention: 90 %\ncycle life: 10 cycles',
        2,
      ),
    ),
  ),
  'materials/depth.md': collector(
    'Depth',
    outcomes(
      outcome(
        'fits',
        'symmetric-cell',
        '§1 ¶1',
        'depth-of-discharge: 66.67 %\nareal-capacity: 2 mAh/cm2\npredeposited: 3 mAh/cm2',
        'cycling time: 500 h',
      ),
      outcome(
        'apart',
        'half-cell',
        '§1 ¶1',
        'depth-of-discharge: 50 %\nareal-capacity: 2 mAh/cm2\npredeposited: 3 mAh/cm2',
        'cycling time: 500 h',
      ),
      outcome(
        'more',
        'full-cell',
        '§1 ¶1',
        'areal-capacity: 4 mAh/cm2\npredeposited: 3 mAh/cm2',
        'cycle life: 5 cycles',
      ),
      outcome(
        'stock',
        'simulation',
        '§1 ¶1',
        'areal-capacity: 1 mAh/cm2\npredeposited: 4 mAh/cm2',
        'cycle life: 5 cycles',
      ),
      outcome(
        'missing',
        'anode-free-full-cell',
        '§1 ¶1',
        'depth-of-discharge: 30 %\nareal-capacity: 1 mAh/cm2',
        'cycle life: 5 cycles',
      ),
    ),
  ),
  'materials/metal.md': collector(
    'Metal',
    outcomes(
      outcome(
        'right',
        'property',
        'Table 1',
        '',
        'relative atomic mass: 22.98977\ntheoretical specific capacity: 1166 mAh/g',
      ),
      outcome(
        'wrong',
        'property',
        '§1 ¶1',
        '',
        'relative atomic mass: 39.089\ntheoretical specific capacity: 687 mAh/g',
        2,
      ),
    ),
  ),
  'materials/noted.md': collector(
    'Noted',
    `acknowledges:
  - finding: conflict--bounds--table--average-coulombic-efficiency--text--coulombic-efficiency
    readings: One bound or the other.
    note: One of the two may be a slip.
misprints:
  - { printed: Cu@Cu, at: Table 2, says: A slip in a name. }
  - { printed: 10 mAh, at: §1 ¶10, says: A slip in a unit. }
  - { printed: 2 mAh, at: §1 ¶2, says: Another. }
  - { printed: 1 mAh, at: §1 ¶2, says: And another. }
`,
  ),
});

function said(): string {
  const findings = audit(graph);
  const indexes = indexGraph(graph);
  const standing = new Map(disagreements(findings, indexes).map((item) => [item.finding.id, item]));
  const notes = new Map(acknowledged(findings, graph).map(({ finding, note }) => [finding.id, note]));
  const blocks = findings.map((finding) => {
    const apart = standing.get(finding.id);
    const note = notes.get(finding.id);
    return [
      `${finding.id}`,
      `  ${finding.kind}, ${finding.verdict}, of ${finding.subject}: ${finding.summary}`,
      ...finding.arithmetic.map((line) => `  = ${line}`),
      ...finding.readings.map(
        ({ locator, outcome: id, claims }) => `  at ${locator} (${id ?? 'no outcome'}): ${claims.join(', ')}`,
      ),
      ...(apart
        ? [
            `  ${apart.standing}, about ${apart.about}${apart.apart.length > 0 ? `, apart in ${apart.apart.join(', ')}` : ''}`,
          ]
        : []),
      ...(apart
        ? accountsOf(finding, indexes).map(
            (one) => `  says ${one.locator} [${one.references.join(', ')}]: ${one.says} | ${one.under.join(', ')}`,
          )
        : []),
      ...sideBySide(finding, indexes).map(
        ({ label, cells }) =>
          `  | ${label} | ${cells.map((cell) => cell.map(({ text, claim }) => (claim ? `${text} (${claim})` : text)).join(', ')).join(' | ')} |`,
      ),
      ...(note ? [`  note: ${note.readings} ${note.note}`] : []),
    ].join('\n');
  });
  const { inPrint, inCitations } = misprints(graph);
  const slips = [...inPrint, ...inCitations].map(
    ({ node, printed, at, says }) => `slip in ${node.id}: ${printed}, ${at}: ${says}`,
  );
  const own = contradictionsOf(findings, graph.nodes.find(({ slug }) => slug === 'bounds')!.id).map(
    ({ id }) => `of bounds: ${id}`,
  );
  return `${[...blocks, ...slips, ...own].join('\n').replaceAll('\u00a0', ' ')}\n`;
}

it('says of each sort of question what a reader is told', async () => {
  await expect(said()).toMatchFileSnapshot(join(import.meta.dirname, 'said.txt'));
});
