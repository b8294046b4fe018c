import { describe, expect, it } from 'vitest';
import { capacities, theoreticalCapacity } from '../../src/derive/audit/capacities.ts';
import { depths } from '../../src/derive/audit/depths.ts';
import { durations } from '../../src/derive/audit/durations.ts';
import { efficiencies } from '../../src/derive/audit/efficiencies.ts';
import { sodiumSources } from '../../src/derive/audit/sodiumSources.ts';
import { collector, graphOf, outcome, withOutcomes } from './fixture.ts';

const cell = (id: string, at: string, more: string, results: string) =>
  outcome(id, 'symmetric-cell', at, more, results);

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

describe('depth of discharge against sodium on board', () => {
  const depth = (more: string) =>
    depths(withOutcomes(cell('text', '§1 ¶1', more, 'cycling time: 500 h'))).map(({ verdict }) => verdict);
  it('fits', () =>
    expect(depth('depth-of-discharge: 66.67 %\nareal-capacity: 2 mAh/cm2\npredeposited: 3 mAh/cm2')).toEqual([
      'consistent',
    ]));
  it('does not fit', () =>
    expect(depth('depth-of-discharge: 50 %\nareal-capacity: 2 mAh/cm2\npredeposited: 3 mAh/cm2')).toEqual([
      'inconsistent',
    ]));
  it('is open where one of them is missing', () => {
    expect(depth('depth-of-discharge: 50 %\nareal-capacity: 2 mAh/cm2')).toEqual(['open']);
    expect(depth('areal-capacity: 2 mAh/cm2\npredeposited: 3 mAh/cm2')).toEqual(['open']);
  });
  it('cannot move more than was deposited', () =>
    expect(depth('areal-capacity: 4 mAh/cm2\npredeposited: 3 mAh/cm2')).toEqual(['inconsistent']));
});

describe('theoretical capacity against atomic mass', () => {
  it('is that of one electron per atom', () => expect(theoreticalCapacity(22.98977)).toBeCloseTo(1165.8, 1));
  it('is checked to one part in a thousand', () => {
    const metal = (mass: number, capacity: number) =>
      capacities(
        withOutcomes(
          outcome(
            'table',
            'property',
            'Table 1',
            '',
            `relative atomic mass: ${mass}\ntheoretical specific capacity: ${capacity} mAh/g`,
          ),
        ),
      )[0]!.verdict;
    expect(metal(6.941, 3860)).toBe('consistent');
    expect(metal(39.089, 687)).toBe('inconsistent');
  });
});

describe('retention against Coulombic efficiency', () => {
  const anodeFree = outcome(
    'text',
    'anode-free-full-cell',
    '§1 ¶1',
    '',
    'capacity retention: 98.8 %\ncycle life: 100 cycles',
  );
  const claimed = (efficiency: string) =>
    outcome('table', 'half-cell', 'Table 2', '', `average Coulombic efficiency: ${efficiency}`);
  it('is more than the efficiency allows', () => {
    const [finding] = efficiencies(withOutcomes(anodeFree, claimed('99.5 %')));
    expect(finding!.verdict).toBe('inconsistent');
    expect(finding!.arithmetic).toEqual([
      expect.stringContaining('= 99.988\u00a0%'),
      expect.stringContaining('= 60.6\u00a0%'),
    ]);
  });
  it('fits a high efficiency, and is open without one', () => {
    expect(efficiencies(withOutcomes(anodeFree, claimed('99.99 %')))[0]!.verdict).toBe('consistent');
    expect(efficiencies(withOutcomes(anodeFree))[0]!.verdict).toBe('open');
  });
});

describe('sodium sources', () => {
  it('finds an anode-free cell whose cathode contains no sodium', () => {
    const cathode = (formula: string) =>
      `---\ntitle: C\nclass: cathode\nformula: ${formula}\nsummary: A cathode.\n---\n`;
    const of = (formula: string) =>
      sodiumSources(
        graphOf({
          'materials/c.md': cathode(formula),
          'materials/sn-cu.md': collector(
            'Sn@Cu',
            `outcomes:\n${outcome('text', 'anode-free-full-cell', '§1 ¶1', 'cathode: c', 'cycle life: 40 cycles')}`,
          ),
        }),
      ).map(({ id }) => id);
    expect(of('FeS2')).toEqual(['sodium-source--sn-cu--c']);
    expect(of('Na3V2(PO4)3')).toEqual([]);
  });
});
