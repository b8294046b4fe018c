import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { acknowledged } from '../../src/derive/audit/acknowledged.ts';
import { audit } from '../../src/derive/audit/audit.ts';
import { misprints } from '../../src/derive/audit/misprints.ts';
import { sideBySide } from '../../src/derive/audit/sideBySide.ts';
import { contentFolder, readSources } from '../../src/site/content.ts';

const sources = readSources(contentFolder());
const graph = compile(sources).graph!;
const findings = audit(graph);

describe('the audit of the review', () => {
  it('gives every finding an id of its own', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });
  it('has a note on every contradiction and on nothing else', () => {
    for (const { finding, note } of acknowledged(findings, graph))
      expect(note !== undefined, finding.id).toBe(finding.verdict === 'inconsistent');
  });
  // One compilation of everything each, so that each has the time of a test.
  it.each([1, 2, 3])('does not depend on the order of the files, try %i', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...sources], { minLength: sources.length }), (shuffled) => {
        expect(audit(compile(shuffled).graph!)).toEqual(findings);
      }),
      { numRuns: 1 },
    );
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
      graph,
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
