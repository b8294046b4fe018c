import { describe, expect, it } from 'vitest';
import { displayMeasure, parseMeasure, writeMeasure } from '../../src/model/measure.ts';
import type { Measure } from '../../src/model/graph.ts';
import { field } from './battery.ts';

const read = (text: string, ...dimensions: readonly string[]): Measure | string =>
  parseMeasure(text, field.units, dimensions);
const measureOf = (text: string): Measure => {
  const measure = read(text);
  if (typeof measure === 'string') throw new Error(measure);
  return measure;
};

describe('a value', () => {
  it.each([
    ['7 mV', { comparator: '=', value: 7, unit: 'mV' }],
    ['= 7 mV', { comparator: '=', value: 7, unit: 'mV' }],
    ['≈ 7700 h', { comparator: '≈', value: 7700, unit: 'h' }],
    ['≈7700h', { comparator: '≈', value: 7700, unit: 'h' }],
    ['>99.97 %', { comparator: '>', value: 99.97, unit: '%' }],
    ['< 0.5 V', { comparator: '<', value: 0.5, unit: 'V' }],
    ['up to 66.67 %', { comparator: 'up to', value: 66.67, unit: '%' }],
    ['-2.71 V', { comparator: '=', value: -2.71, unit: 'V' }],
    ['−2.71 V', { comparator: '=', value: -2.71, unit: 'V' }],
    ['1–10 mA/cm2', { comparator: '=', value: 1, max: 10, unit: 'mA/cm2' }],
    ['−3 to −2 V', { comparator: '=', value: -3, max: -2, unit: 'V' }],
    ['4', { comparator: '=', value: 4, unit: '1' }],
    ['4 1', { comparator: '=', value: 4, unit: '1' }],
    ['  12 mAh/cm2 ', { comparator: '=', value: 12, unit: 'mAh/cm2' }],
  ])('reads %j', (text, measure) => {
    expect(read(text)).toEqual(measure);
  });

  it.each(['', 'h', 'about 7 h', '7,000 h', '.5 V', '7 –', '≥ 7 h', '7 h 5', '1 2', 'x 7 h', '7 1 h'])(
    'is not %j: a sentence says what is',
    (text) => {
      expect(read(text)).toBeTypeOf('string');
    },
  );

  it('says what to write', () => {
    expect(read('many')).toBe(
      '“many” is not a value: write [comparator] number unit, such as “≈ 7700 h”; what has no number belongs in a note',
    );
    expect(read('7 cycels', 'cycles')).toBe(
      'unknown unit “cycels” (did you mean “cycles”?); allowed: cycles; add it under “units” in vocabulary/',
    );
    expect(read('7 h', 'potential')).toBe('unit “h” is a time, not a potential; allowed: mV, V');
    expect(read('7 h', 'C-rate', 'current density')).toBe(
      'unit “h” is a time, not a C-rate or a current density; allowed: mA/cm2, C',
    );
    expect(read('7 xyz')).toContain('allowed: 1, h, min, cycles, %');
  });

  it.each([
    ['7 mV', '7\u00a0mV'],
    ['≈ 7700 h', '≈ 7700\u00a0h'],
    ['> 10000 cycles', '> 10,000\u00a0cycles'],
    ['9999 h', '9999\u00a0h'],
    ['-12000 mV', '−12,000\u00a0mV'],
    ['-2.71 V', '−2.71\u00a0V'],
    ['1–10 mA/cm2', '1–10\u00a0mA cm⁻²'],
    ['4', '4'],
    ['130 deg', '130°'],
  ])('is shown to people: %j as %j', (text, shown) => {
    expect(displayMeasure(measureOf(text), field.units)).toBe(shown);
  });

  it.each(['7 mV', '≈ 7700 h', 'up to 66.67 %', '-2.71 V', '1–10 mA/cm2', '4', '> 4'])(
    'is written as it was read: %j',
    (text) => {
      expect(writeMeasure(measureOf(text))).toBe(text);
    },
  );
});
