import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/derive/indexes.ts';
import { audit } from '../../../src/derive/audit/audit.ts';
import { accountsOf, disagreements } from '../../../src/derive/audit/disagreement.ts';
import { twinsOf } from '../../../src/derive/audit/twins.ts';
import type { Graph } from '../../../src/model/graph.ts';
import { collector, graphOf, outcome, withOutcomes } from '../../battery/fixture.ts';

const text = (more: string, results: string) => outcome('text', 'symmetric-cell', '§1 ¶1', more, results);
const table = (more: string, results: string, cites = 1) =>
  outcome('table', 'symmetric-cell', 'Table 2', more, results, cites);
const found = (graph: Graph) => disagreements(audit(graph), indexGraph(graph));
const standings = (...outcomes: readonly string[]) =>
  found(withOutcomes(...outcomes)).map(({ finding, standing, apart }) => [finding.kind, standing, apart]);

describe('a disagreement', () => {
  it('is a contradiction where nothing tells the values apart', () => {
    expect(
      standings(
        text('current-density: 1 mA/cm2', 'cycling time: 2500 h'),
        table('current-density: 1 mA/cm2', 'cycling time: 2600 h'),
      ),
    ).toEqual([['conflict', 'contradicted', []]]);
  });
  it('is not reconciled where only one place gives a condition', () => {
    expect(
      standings(
        text('depth-of-discharge: 66 %', 'cycling time: "> 850 h"'),
        table('current-density: 1 mA/cm2', 'cycling time: 4000 h'),
      ),
    ).toEqual([['conflict', 'not reconciled', ['current density', 'depth of discharge']]]);
  });
  it('is not reconciled where the conditions differ', () => {
    expect(
      standings(
        text('current-density: 1 mA/cm2', 'cycling time: 2500 h'),
        table('current-density: 2 mA/cm2', 'cycling time: 400 h'),
      ),
    ).toEqual([['account', 'not reconciled', ['current density']]]);
  });
  it('is not reconciled between two cited papers', () => {
    expect(standings(text('', 'cycling time: 550 h'), table('', 'cycling time: 180 h', 2))).toEqual([
      ['conflict', 'not reconciled', ['cited paper']],
    ]);
  });
  it('is a contradiction where one report does not fit its own numbers', () => {
    const conditions = 'current-density: 1 mA/cm2\nareal-capacity: 1 mAh/cm2';
    expect(standings(table(conditions, 'cycle life: 100 cycles\ncycling time: 900 h'))).toEqual([
      ['duration', 'contradicted', []],
    ]);
  });
  it('takes a caption for what it says, not for what it leaves out', () => {
    const graph = (current: string) =>
      graphOf({
        'materials/sn-cu.md': collector(
          'Sn@Cu',
          `outcomes:
${text(`current-density: ${current}\ndepth-of-discharge: 50 %`, 'voltage hysteresis: 9 mV')}statements:
  - id: caption
    says: The caption gives a nucleation overpotential at 0.5 mA cm⁻².
    at: Fig. 1h
    cites: [1]
    method: electrochemical
    cell: symmetric
`,
        ),
      });
    expect(found(graph('0.5 mA/cm2')).map(({ standing }) => standing)).toEqual(['contradicted']);
    expect(found(graph('2 mA/cm2')).map(({ apart }) => apart)).toEqual([['current density']]);
  });
  it('says what it is about, and what each place says under which conditions', () => {
    const graph = withOutcomes(
      text('depth-of-discharge: 66 %', 'cycling time: "> 850 h"'),
      table('current-density: 1 mA/cm2', 'cycling time: 4000 h'),
    );
    const [{ finding, about }] = found(graph) as [ReturnType<typeof found>[number]];
    expect(about).toBe('cycling time');
    expect(accountsOf(finding, indexGraph(graph))).toMatchObject([
      { locator: '§1 ¶1', says: 'cycling time > 850\u00a0h', under: ['66\u00a0% depth of discharge'] },
      {
        locator: 'Table 2',
        says: 'cycling time 4000\u00a0h',
        under: ['1\u00a0mA cm⁻²'],
      },
    ]);
  });
});

describe('twins', () => {
  const twins = (...outcomes: readonly string[]) => [...twinsOf(audit(withOutcomes(...outcomes)))];
  it('are reports of one paper with the same value', () => {
    expect(twins(text('', 'cycling time: 500 h'), table('', 'cycling time: 500 h'))).toEqual([
      ['sn-cu--table', ['sn-cu--text']],
      ['sn-cu--text', ['sn-cu--table']],
    ]);
  });
  it('are not reports with another value or of another paper', () => {
    expect(twins(text('', 'cycling time: 500 h'), table('', 'cycling time: 600 h'))).toEqual([]);
    expect(twins(text('', 'cycling time: 500 h'), table('', 'cycling time: 500 h', 2))).toEqual([]);
  });
});
