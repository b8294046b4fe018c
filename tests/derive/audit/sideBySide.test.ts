import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/derive/audit/audit.ts';
import { misprints } from '../../../src/derive/audit/misprints.ts';
import { sideBySide } from '../../../src/derive/audit/sideBySide.ts';
import { indexGraph } from '../../../src/derive/indexes.ts';
import { collector, graphOf, outcome, withOutcomes } from '../../battery/fixture.ts';

/** The rows of the first finding of two full cells, by label. */
function rows(first: string, second: string): Readonly<Record<string, readonly string[]>> {
  const graph = withOutcomes(
    outcome('text', 'full-cell', '§1 ¶1', first, 'cycle life: 700 cycles'),
    outcome('table', 'full-cell', 'Table 2', second, 'cycle life: 70 cycles'),
  );
  const [finding] = audit(graph);
  return Object.fromEntries(
    sideBySide(finding!, indexGraph(graph)).map(({ label, cells }) => [
      label,
      cells.map((cell) => cell.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(', ')),
    ]),
  );
}

describe('readings side by side', () => {
  it('say a rate that is a current density once, among the current densities', () => {
    expect(rows('rate: 2 mA/cm2', 'rate: 3 mA/cm2')).toEqual({
      test: ['full cell', 'full cell'],
      'current density': ['2 mA cm⁻²', '3 mA cm⁻²'],
      'cycle life': ['700 cycles', '70 cycles'],
    });
    expect(rows('rate: 2 mA/cm2', 'current-density: 3 mA/cm2')).toEqual({
      test: ['full cell', 'full cell'],
      'current density': ['2 mA cm⁻²', '3 mA cm⁻²'],
      'cycle life': ['700 cycles', '70 cycles'],
    });
  });
  it('say it as a rate too where another place gives a rate that is none', () => {
    expect(rows('rate: 2 mA/cm2', 'rate: 5 C')).toEqual({
      test: ['full cell', 'full cell'],
      'current density': ['2 mA cm⁻²', ''],
      rate: ['2 mA cm⁻²', '5 C'],
      'cycle life': ['700 cycles', '70 cycles'],
    });
  });
  it('leave a place open that does not give it, and a row out that none gives', () => {
    expect(rows('rate: 2 C\nother: [soft pack, pressed]', 'rate: 2 C')).toEqual({
      test: ['full cell', 'full cell'],
      rate: ['2 C', '2 C'],
      'other condition': ['soft pack, pressed', ''],
      'cycle life': ['700 cycles', '70 cycles'],
    });
  });
});

describe('misprints', () => {
  it('of the reference list follow its numbers, those in print their place', () => {
    const work = (number: number, title: string): string => `---
title: ${title}
summary: A work.
number: ${number}
authors: [A. Author]
journal: J. Small
year: 2020
doi-status: unknown
as-printed: A. Author, J. Small (2020).
misprints:
  - { printed: J. Smal, says: A letter is missing. }
---
`;
    const graph = graphOf({
      'references/a.md': work(12, 'A'),
      'references/b.md': work(9, 'B'),
      'references/c.md': work(100, 'C'),
      'materials/sn-cu.md': collector(
        'Sn@Cu',
        'misprints:\n  - { printed: 2 mAh, at: §1 ¶10, says: A slip. }\n  - { printed: zinc, says: A slip. }\n  - { printed: 1 mAh, at: §1 ¶9, says: A slip. }\n  - { printed: anode, says: A slip. }',
      ),
    });
    const { inPrint, inCitations } = misprints(graph);
    expect(inCitations.map(({ node }) => node.bibliography?.number)).toEqual([9, 12, 100]);
    expect(inPrint.map(({ at, printed }) => [at, printed])).toEqual([
      [undefined, 'anode'],
      [undefined, 'zinc'],
      ['§1 ¶9', '1 mAh'],
      ['§1 ¶10', '2 mAh'],
    ]);
  });
});

it('a collector without outcomes has no finding', () => {
  expect(audit(graphOf({ 'materials/sn-cu.md': collector('Sn@Cu', '') }))).toEqual([]);
});
