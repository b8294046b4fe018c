import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acknowledged } from '../../../src/derive/audit/acknowledged.ts';
import { audit } from '../../../src/derive/audit/audit.ts';
import { misprints } from '../../../src/derive/audit/misprints.ts';
import { indexGraph } from '../../../src/derive/indexes.ts';
import { sideBySide } from '../../../src/derive/audit/sideBySide.ts';
import { collector, graphOf, outcome } from '../../battery/fixture.ts';
import { graph } from '../../review.ts';

const findings = audit(graph);

describe('the audit of the review', () => {
  it('gives every finding an id of its own', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });
  it('has a note on every contradiction and on nothing else', () => {
    for (const { finding, note } of acknowledged(findings, graph))
      expect(note !== undefined, finding.id).toBe(finding.verdict === 'inconsistent');
  });
  it('finds the contradictions that reading the review finds', () => {
    const found = findings.filter(({ verdict }) => verdict === 'inconsistent').map(({ id }) => id);
    expect(found).toEqual(
      expect.arrayContaining([
        'conflict--fe-mcn-cu--table-2-symmetric-cell--cycling-time--text-symmetric--cycling-time',
        'account--zn-al--table-2-full-cell--text-full-cell',
        'account--cup2-cu--table-2-half-cell--text-half-cell',
        'duration--cu6sn5-cu--table-2-symmetric-cell--cycling-time--text-symmetric--cycle-life',
        'capacity--potassium--table-1',
        'efficiency--zn-al--table-2-half-cell--average-coulombic-efficiency--text-anode-free',
      ]),
    );
  });
  it('shows the readings side by side', () => {
    const rows = sideBySide(
      findings.find(({ id }) => id === 'account--zn-al--table-2-full-cell--text-full-cell')!,
      indexGraph(graph),
    );
    expect(rows.find(({ label }) => label === 'rate')?.cells.map((cell) => cell.map(({ text }) => text))).toEqual([
      ['50\u00a0C'],
      ['5\u00a0C'],
    ]);
  });
  it('lists misprints with a locator or a place in the reference list', () => {
    const { inPrint, inCitations } = misprints(graph);
    expect(inPrint.length).toBeGreaterThan(0);
    for (const { at, node } of [...inPrint, ...inCitations])
      expect(at !== undefined || node.bibliography !== undefined).toBe(true);
  });
});

describe('the audit', () => {
  const told = (id: string, at: string, more: string, results: string): string =>
    outcome(id, 'symmetric-cell', at, more, results);
  const lives = (first: string, second: string): string =>
    `outcomes:\n${told('text', '§1 ¶1', first, 'cycle life: 100 cycles\ncycling time: 900 h')}${told('table', 'Table 2', second, 'cycling time: 800 h')}`;
  const files = Object.entries({
    'materials/a.md': collector('A', lives('current-density: 1 mA/cm2\nareal-capacity: 1 mAh/cm2', '')),
    'materials/b.md': collector('B', lives('current-density: 1 mA/cm2', 'current-density: 2 mA/cm2')),
    'materials/c.md': collector('C', lives('areal-capacity: 4 mAh/cm2', 'predeposited: 3 mAh/cm2')),
  });
  it('finds the same in whatever order the files are read', () => {
    const expected = audit(graphOf(Object.fromEntries(files)));
    expect(new Set(expected.map(({ kind }) => kind))).toEqual(new Set(['conflict', 'account', 'duration', 'depth']));
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(audit(graphOf(Object.fromEntries(shuffled)))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});
