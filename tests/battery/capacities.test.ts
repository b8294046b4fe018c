import { describe, expect, it } from 'vitest';
import { capacities, theoreticalCapacity } from '../../src/battery/capacities.ts';
import { collector, graphOf, outcome, withOutcomes } from './fixture.ts';

const table = (mass: number, capacity: number): string =>
  outcome(
    'table',
    'property',
    'Table 1',
    '',
    `relative atomic mass: ${mass}\ntheoretical specific capacity: ${capacity} mAh/g`,
  );

describe('theoretical capacity against atomic mass', () => {
  it('is that of the electrons an atom gives', () => {
    expect(theoreticalCapacity(22.98977)).toBeCloseTo(1165.8, 1);
    expect(theoreticalCapacity(65.38, 2)).toBeCloseTo(819.9, 1);
  });
  it('is checked to one part in a thousand', () => {
    const metal = (mass: number, capacity: number) => capacities(withOutcomes(table(mass, capacity)))[0]!.verdict;
    expect(metal(6.941, 3860)).toBe('consistent');
    expect(metal(39.089, 687)).toBe('inconsistent');
  });

  const element = (formula: string, mass: number, capacity: number) =>
    capacities(
      graphOf({
        'materials/metal.md': `---\ntitle: Metal\nclass: metal\n${formula}summary: A metal.\noutcomes:\n${table(mass, capacity)}---\n`,
      }),
    );
  it('knows how many electrons metals give, by formula and by mass', () => {
    for (const formula of ['formula: Zn\n', '']) {
      const [finding] = element(formula, 65.38, 820);
      expect(finding!.verdict).toBe('consistent');
      expect(finding!.arithmetic[0]).toContain('2 × 96485.33 C mol⁻¹');
    }
    expect(element('formula: Al\n', 26.98, 2980).map(({ verdict }) => verdict)).toEqual(['consistent']);
    expect(element('formula: Zn\n', 65.38, 410).map(({ verdict }) => verdict)).toEqual(['inconsistent']);
  });
  it('says nothing of elements that give more than one number of electrons', () =>
    expect(element('formula: Fe\n', 55.845, 960)).toEqual([]));
  it('compares what is printed of one subject only', () => {
    const graph = graphOf({
      'materials/sn-cu.md': collector(
        'Sn@Cu',
        `outcomes:\n${outcome('a', 'property', 'Table 1', '', 'relative atomic mass: 6.941')}${outcome('b', 'property', 'Table 1', '', 'theoretical specific capacity: 1 mAh/g')}`,
      ),
    });
    expect(capacities(graph)).toEqual([]);
  });
});
