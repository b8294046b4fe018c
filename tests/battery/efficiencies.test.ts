import { describe, expect, it } from 'vitest';
import { efficiencies } from '../../src/battery/efficiencies.ts';
import { outcome, withOutcomes } from './fixture.ts';

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
  it('is asked of no cell that has metal deposited beforehand: that makes up for what is lost', () => {
    const stocked = outcome(
      'text',
      'anode-free-full-cell',
      '§1 ¶1',
      'predeposited: 2 mAh/cm2',
      'capacity retention: 98.8 %\ncycle life: 100 cycles',
    );
    expect(efficiencies(withOutcomes(stocked, claimed('99.5 %')))).toEqual([]);
  });
  it('fits a high efficiency, and is open without one', () => {
    expect(efficiencies(withOutcomes(anodeFree, claimed('99.99 %')))[0]!.verdict).toBe('consistent');
    expect(efficiencies(withOutcomes(anodeFree))[0]!.verdict).toBe('open');
  });
});
