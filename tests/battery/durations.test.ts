import { describe, expect, it } from 'vitest';
import { durations as durationsIn, outsideDurations } from '../../src/battery/durations.ts';
import { experiments } from '../../src/derive/audit/experiments.ts';
import type { Graph } from '../../src/model/graph.ts';
import { outcome, withOutcomes } from './fixture.ts';

const durations = (graph: Graph) => durationsIn(graph, experiments(graph));
const cell = (id: string, at: string, more: string, results: string) =>
  outcome(id, 'symmetric-cell', at, more, results);

describe('a test that the check does not name', () => {
  const told = (test: string) =>
    outsideDurations(
      withOutcomes(
        outcome(
          'text',
          test,
          '§1 ¶1',
          'current-density: 1 mA/cm2\nareal-capacity: 1 mAh/cm2',
          'cycle life: 100 cycles\ncycling time: 500 h',
        ),
      ),
    ).map(({ test: name }) => name);
  it('is told once where it has all that is compared', () => {
    expect(told('unnamed-cell')).toEqual(['unnamed-cell']);
    expect(told('half-cell')).toEqual([]);
  });
});

describe('cycles against hours', () => {
  it('do not fit when the hours are half of what the cycles take', () => {
    const [finding] = durations(
      withOutcomes(
        cell('text', '§1 ¶1', 'depth-of-discharge: 50 %', 'cycle life: up to 2000 cycles'),
        cell('table', 'Table 2', 'current-density: 2 mA/cm2\nareal-capacity: 2 mAh/cm2', 'cycling time: 2000 h'),
      ),
    );
    expect(finding).toMatchObject({
      verdict: 'inconsistent',
      id: 'duration--sn-cu--table--cycling-time--text--cycle-life',
    });
    expect(finding!.arithmetic[0]).toContain('= 4000\u00a0h, printed 2000\u00a0h');
  });
  it('fit within a rounding, with the current taken from another place', () => {
    const findings = durations(
      withOutcomes(
        cell('text', '§1 ¶1', 'areal-capacity: 3 mAh/cm2', 'cycling time: ≈ 7700 h\ncycle life: 1287 cycles'),
        cell('table', 'Table 2', 'current-density: 1 mA/cm2\nareal-capacity: 3 mAh/cm2', 'cycle life: 1287 cycles'),
      ),
    );
    expect(findings.map(({ verdict, readings }) => [verdict, readings.length])).toEqual([['consistent', 2]]);
  });
  it('give the capacity that is not printed', () => {
    const life = cell('text', '§1 ¶1', 'current-density: 0.5 mA/cm2', 'cycle life: 1000 cycles\ncycling time: 4000 h');
    expect(durations(withOutcomes(life)).map(({ verdict }) => verdict)).toEqual(['open']);
    expect(durations(withOutcomes(life))[0]!.arithmetic[0]).toContain('= 1\u00a0mAh');
    const table = cell(
      'table',
      'Table 2',
      'current-density: 1 mA/cm2\nareal-capacity: 1 mAh/cm2',
      'cycle life: 1000 cycles',
    );
    expect(durations(withOutcomes(life, table)).map(({ verdict }) => verdict)).toEqual(['consistent']);
  });
});

describe('cycles against hours in other units', () => {
  const conditions = 'current-density: 2 mA/cm2\nareal-capacity: 1 mAh/cm2';
  it('fit when a life is printed in minutes', () => {
    const life = cell('text', '§1 ¶1', conditions, 'cycle life: 100 cycles\ncycling time: 6000 min');
    expect(durations(withOutcomes(life)).map(({ verdict }) => verdict)).toEqual(['consistent']);
  });
  it('are asked of no test but those that the field names', () => {
    const life = outcome('text', 'full-cell', '§1 ¶1', conditions, 'cycle life: 100 cycles\ncycling time: 900 h');
    expect(durations(withOutcomes(life))).toEqual([]);
  });
});
