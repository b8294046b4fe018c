import { describe, expect, it } from 'vitest';
import { agree } from '../../src/model/agreement.ts';
import type { Measure } from '../../src/model/graph.ts';
import { adviseUnit } from '../../src/model/unitAdvice.ts';
import { field } from './battery.ts';

const { units } = field;
const measure = (value: number, unit: string): Measure => ({ comparator: '=', value, unit });

/** One of the unit in another of its dimension. */
const equal: readonly (readonly [string, number, string])[] = [
  ['h', 60, 'min'],
  ['V', 1000, 'mV'],
  ['um', 1000, 'nm'],
  ['mm', 1000, 'um'],
  ['mm', 1_000_000, 'nm'],
  ['nm', 10, 'angstrom'],
  ['um', 10_000, 'angstrom'],
];

describe('units of batteries', () => {
  it.each(equal)('1 %s is %d %s', (one, times, other) => {
    expect(agree(units, measure(1, one), measure(times, other))).toBe(true);
    for (const wrong of [0.1, 10, 1000])
      expect(agree(units, measure(1, one), measure(times * wrong, other))).toBe(false);
  });

  it('are all told here: those of a dimension with several, and the rest count themselves', () => {
    const told = new Set(equal.flatMap(([one, , other]) => [one, other]));
    const several = [...Map.groupBy(units, ({ dimension }) => dimension).values()].filter((own) => own.length > 1);
    expect(new Set(several.flat().map(({ name }) => name))).toEqual(told);
    for (const { name, factor } of units) if (!told.has(name)) expect({ name, factor }).toEqual({ name, factor: 1 });
  });

  it.each([
    ['day', '24 h'],
    ['week', '168 h'],
    ['month', '730 h'],
    ['year', '8760 h'],
    ['uV', '0.001 mV'],
    ['uA/cm2', '0.001 mA/cm2'],
    ['A/cm2', '1000 mA/cm2'],
    ['A/m2', '0.1 mA/cm2'],
    ['uAh/cm2', '0.001 mAh/cm2'],
    ['Ah/cm2', '1000 mAh/cm2'],
    ['g/cm2', '1000 mg/cm2'],
    ['Ah/g', '1000 mAh/g'],
    ['Ah/kg', '1 mAh/g'],
    ['mA/g', '0.001 A/g'],
    ['Wh/g', '1000 Wh/kg'],
    ['MPa', '0.001 GPa'],
    ['meV', '0.001 eV'],
    ['S/m', '0.01 S/cm'],
    ['mS/cm', '0.001 S/cm'],
    ['pm', '0.000001 um'],
    ['cm', '10000 um'],
    ['mL', '1000 uL'],
    ['kg/m3', '0.001 g/cm3'],
  ])('an author who writes %s is told that one is %s', (word, said) => {
    expect(adviseUnit(word, units, [])).toContain(`(1 ${word} is ${said};`);
  });
});
