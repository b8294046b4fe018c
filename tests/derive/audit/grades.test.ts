import { describe, expect, it } from 'vitest';
import { againstClaim, findingsByClaim, gradedFindings } from '../../../src/derive/audit/grades.ts';
import type { ClaimId, Graph } from '../../../src/model/graph.ts';
import { collector, graphOf, outcome, withOutcomes } from '../../battery/fixture.ts';

const text = (more: string, results: string) => outcome('text', 'symmetric-cell', '§1 ¶1', more, results);
const table = (more: string, results: string, cites = 1) =>
  outcome('table', 'symmetric-cell', 'Table 2', more, results, cites);
const against = (graph: Graph, claim: string): readonly string[] =>
  againstClaim(graph, claim as ClaimId).map((sentence) => sentence.replaceAll('\u00a0', ' '));

const contradicting = withOutcomes(
  text('current-density: 1 mA/cm2', 'cycling time: 2500 h'),
  table('current-density: 1 mA/cm2', 'cycling time: 2600 h'),
);
const openTests = withOutcomes(
  text('depth-of-discharge: 66 %', 'cycling time: "> 850 h"'),
  table('current-density: 1 mA/cm2', 'cycling time: 4000 h'),
);
const otherTests = withOutcomes(
  text('current-density: 1 mA/cm2\nareal-capacity: 1 mAh/cm2', 'cycling time: 2500 h'),
  table('current-density: 2 mA/cm2\nareal-capacity: 3 mAh/cm2', 'cycling time: 400 h'),
);
/** Its caption differs from the text; the entry notes it. */
const captioned = graphOf({
  'materials/sn-cu.md': collector(
    'Sn@Cu',
    `acknowledges:
  - finding: account--sn-cu--caption
    readings: The caption or the text.
    note: A slip of the caption.
outcomes:
${text('current-density: 1 mA/cm2\ndepth-of-discharge: 50 %', 'voltage hysteresis: 9 mV')}statements:
  - id: caption
    says: The caption gives 0.5 mA cm⁻².
    at: Fig. 1h
    cites: [1]
    method: electrochemical
    cell: symmetric
`,
  ),
});

describe('the grade of a finding', () => {
  it('is a contradiction where nothing that both state differs', () => {
    expect(gradedFindings(contradicting)).toMatchObject([
      {
        finding: { id: 'conflict--sn-cu--table--cycling-time--text--cycling-time' },
        grade: 'contradiction',
        says: 'contradiction: no condition that both state differs',
        differs: [],
        unstated: [],
      },
    ]);
  });
  it('is a contradiction unless what one side leaves out explains it', () => {
    expect(gradedFindings(openTests)).toMatchObject([
      {
        grade: 'contradiction unless',
        says: 'contradiction unless the tests differ in current density and depth of discharge, which one side leaves out',
        differs: [],
        unstated: ['current density', 'depth of discharge'],
      },
    ]);
  });
  it('is a contradiction unless the one condition explains it that one side leaves out', () => {
    const graph = withOutcomes(
      text('', 'cycling time: 2500 h'),
      table('current-density: 1 mA/cm2', 'cycling time: 2600 h'),
    );
    expect(gradedFindings(graph)).toMatchObject([
      {
        grade: 'contradiction unless',
        says: 'contradiction unless the tests differ in current density, which one side leaves out',
      },
    ]);
  });
  it('is of different tests where a condition that both state differs', () => {
    expect(gradedFindings(otherTests)).toMatchObject([
      {
        finding: { kind: 'account' },
        grade: 'different tests',
        says: 'different tests: current density and areal capacity differ',
        differs: ['current density', 'areal capacity'],
        unstated: [],
      },
    ]);
  });
  it('counts another paper as another test', () => {
    const graph = withOutcomes(text('', 'cycling time: 550 h'), table('', 'cycling time: 180 h', 2));
    expect(gradedFindings(graph).map(({ grade, differs }) => [grade, differs])).toEqual([
      ['different tests', ['cited paper']],
    ]);
  });
  it('leaves conditions out of a finding that is at odds with itself in each place', () => {
    const metal = (id: string, at: string, more: string, mass: number, cites: number) =>
      outcome(
        id,
        'property',
        at,
        more,
        `relative atomic mass: ${mass}\ntheoretical specific capacity: 687 mAh/g`,
        cites,
      );
    const graph = withOutcomes(metal('wrong', '§1 ¶1', '', 39.089, 1));
    expect(gradedFindings(graph).map(({ finding, grade }) => [finding.id, grade])).toEqual([
      ['capacity--sn-cu--wrong', 'contradiction'],
    ]);
    const free = (id: string, at: string, more: string, cites: number) =>
      outcome(id, 'anode-free-full-cell', at, `cathode: fes2\n${more}`, 'cycle life: 100 cycles', cites);
    const sources = graphOf({
      'materials/fes2.md': '---\ntitle: FeS₂\nclass: cathode\nformula: FeS2\nsummary: A cathode.\n---\n',
      'materials/bare.md': collector(
        'Bare',
        `outcomes:\n${free('text', '§1 ¶1', 'rate: 1 C', 1)}${free('table', 'Table 2', 'rate: 5 C', 2)}`,
      ),
    });
    expect(gradedFindings(sources)).toMatchObject([
      { finding: { kind: 'ion-source' }, grade: 'contradiction', differs: [], unstated: [] },
    ]);
  });
  it('is given to what does not fit, to nothing else', () => {
    expect(gradedFindings(withOutcomes(text('', 'cycling time: 500 h'), table('', 'cycling time: 500 h')))).toEqual([]);
  });
  it('comes with the note of the editor, where there is one', () => {
    expect(gradedFindings(captioned)).toMatchObject([{ note: 'A slip of the caption.' }]);
    expect('note' in gradedFindings(contradicting)[0]!).toBe(false);
  });
});

describe('what stands against a claim', () => {
  it('is the value of the other place, with the place and the grade', () => {
    expect(against(contradicting, 'sn-cu--text--cycling-time')).toEqual([
      'Against it stands cycling time 2600 h (Table 2); contradiction: no condition that both state differs.',
    ]);
    expect(against(contradicting, 'sn-cu--table--cycling-time')).toEqual([
      'Against it stands cycling time 2500 h (§1 ¶1); contradiction: no condition that both state differs.',
    ]);
  });
  it('is what a caption says, in its words', () => {
    expect(against(captioned, 'sn-cu--text--voltage-hysteresis')).toEqual([
      'Against it stands “The caption gives 0.5 mA cm⁻².” (Fig. 1h); different tests: current density differ.',
    ]);
    expect(against(captioned, 'sn-cu--caption')).toEqual([
      'Against it stands voltage hysteresis 9 mV (§1 ¶1); different tests: current density differ.',
    ]);
  });
  it('is several values of one place, all of them', () => {
    const graph = withOutcomes(
      text('current-density: 1 mA/cm2', 'cycling time: 2500 h'),
      table('current-density: 2 mA/cm2', 'cycling time: 400 h\ncycle life: 70 cycles'),
    );
    expect(against(graph, 'sn-cu--text--cycling-time')).toEqual([
      'Against it stands cycle life 70 cycles, cycling time 400 h (Table 2); different tests: current density differ.',
    ]);
  });
  it('is the finding itself where one place is at odds with its own numbers', () => {
    const graph = withOutcomes(
      table(
        'current-density: 1 mA/cm2\nareal-capacity: 1 mAh/cm2',
        'cycle life: 100 cycles\ncycling time: 900 h\nvoltage hysteresis: 9 mV',
      ),
    );
    const says = ['The audit finds: symmetric cell: 100 cycles and 900 h do not fit.'];
    expect(against(graph, 'sn-cu--table--cycle-life')).toEqual(says);
    expect(against(graph, 'sn-cu--table--cycling-time')).toEqual(says);
    expect(against(graph, 'sn-cu--table--voltage-hysteresis')).toEqual([]);
  });
  it('is all that stands against it, each once', () => {
    const graph = withOutcomes(
      text('current-density: 1 mA/cm2', 'cycling time: 2500 h'),
      table('current-density: 1 mA/cm2', 'cycling time: 2600 h'),
      outcome('later', 'symmetric-cell', '§1 ¶2', 'current-density: 1 mA/cm2', 'cycling time: 3000 h'),
    );
    expect(against(graph, 'sn-cu--text--cycling-time')).toEqual([
      'Against it stands cycling time 3000 h (§1 ¶2); contradiction: no condition that both state differs.',
      'Against it stands cycling time 2600 h (Table 2); contradiction: no condition that both state differs.',
    ]);
    expect([...findingsByClaim(graph)].map(([claim, found]) => [claim, found.length])).toEqual(
      expect.arrayContaining([
        ['sn-cu--text--cycling-time', 2],
        ['sn-cu--table--cycling-time', 2],
        ['sn-cu--later--cycling-time', 2],
      ]),
    );
  });
});
