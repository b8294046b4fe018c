import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readField } from '../../src/field/read.ts';
import type { Measure } from '../../src/model/graph.ts';
import { displayMeasure, parseMeasure, shownAsPrinted, writeMeasure } from '../../src/model/measure.ts';
import { batteryVocabulary } from '../field/battery.ts';

const { units } = readField(batteryVocabulary).field;
const read = (text: string, ...dimensions: string[]): Measure | string => parseMeasure(text, units, dimensions);

describe('a value that is no value', () => {
  const cure = (text: string): string => String(parseMeasure(text, units)).split('; allowed')[0]!;
  it('is told the whole of what to write, with single spaces', () => {
    expect(cure('about  5  h')).toBe('“about 5 h” is not a value: write ≈ 5 h');
    expect(cure('5. V')).toBe('“5. V” is not a value: write 5 V');
    expect(cure('About 5 h')).toBe('“About 5 h” is not a value: write ≈ 5 h');
    expect(cure('MORE THAN 5 h')).toBe('“MORE THAN 5 h” is not a value: write > 5 h');
    expect(cure('At least 5 h')).toContain('write > 5 h');
    expect(cure('Max. 5 h')).toContain('write up to 5 h');
    expect(cure('Below 5 h')).toContain('write < 5 h');
    expect(cure('N/A')).toContain('leave the field out');
    expect(cure('5, at rest')).toBe('“5, at rest” is not a value: write 5, and the rest under note');
    expect(cure('5.')).toBe('“5.” is not a value: write 5');
  });
  it('is not searched for a cure where it is longer than any value', () => {
    expect(cure(`about 5 h ${'x'.repeat(190)}`)).toContain('write ≈ 5 h');
    expect(cure(`about 5 h ${'x'.repeat(191)}`)).toContain('write [comparator] number unit');
  });
});

describe('a value', () => {
  it.each([
    ['7700 h', { comparator: '=', value: 7700, unit: 'h' }, '7700\u00a0h'],
    ['≈ 12345 h', { comparator: '≈', value: 12345, unit: 'h' }, '≈ 12,345\u00a0h'],
    ['> 300 cycles', { comparator: '>', value: 300, unit: 'cycles' }, '> 300\u00a0cycles'],
    ['3.0 mA/cm2', { comparator: '=', value: 3, decimals: 1, unit: 'mA/cm2' }, '3.0\u00a0mA cm⁻²'],
    ['99.90–99.95 %', { comparator: '=', value: 99.9, decimals: 2, max: 99.95, unit: '%' }, '99.90–99.95\u00a0%'],
    ['−1.54 eV', { comparator: '=', value: -1.54, unit: 'eV' }, '−1.54\u00a0eV'],
    ['-5 to -3 mV', { comparator: '=', value: -5, max: -3, unit: 'mV' }, '−5–−3\u00a0mV'],
    ['1e-8 S/cm', { comparator: '=', value: 1e-8, unit: 'S/cm' }, '1 × 10⁻⁸\u00a0S cm⁻¹'],
    ['1.5 × 10⁻⁸ S/cm', { comparator: '=', value: 1.5e-8, unit: 'S/cm' }, '1.5 × 10⁻⁸\u00a0S cm⁻¹'],
    ['up to 5 C', { comparator: 'up to', value: 5, unit: 'C' }, 'up to 5\u00a0C'],
    ['4', { comparator: '=', value: 4, unit: '1' }, '4'],
  ])('is read, shown and written as it stands: %s', (text, measure, shown) => {
    expect(read(text)).toEqual(measure);
    expect(displayMeasure(measure as Measure, units)).toBe(shown);
    expect(read(writeMeasure(measure as Measure))).toEqual(measure);
  });

  it('comes back from its writing, whatever number it is', () => {
    const digits = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.nat(999), fc.boolean());
    fc.assert(
      fc.property(digits, ([whole, part, negative]) => {
        const text = `${negative && whole + part > 0 ? '-' : ''}${whole}.${part} h`;
        expect(writeMeasure(read(text) as Measure)).toBe(text);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it.each([
    ['10,000 cycles', 'write 10000 cycles, without commas'],
    ['> 1,234,567 h', 'write > 1234567 h, without commas'],
    ['10 000 cycles', 'write 10000 cycles, without spaces'],
    ['99,7 %', 'write 99.7 %, with a point'],
    ['1.2 ± 0.1 h', 'write 1.2 h, and “1.2 ± 0.1 h” under as-printed or note'],
    ['1.2 +/- 0.1 h', 'write 1.2 h'],
    ['≥ 5 h', 'write > 5 h, and “≥ 5 h” under as-printed or note'],
    ['>= 5 h', 'write > 5 h'],
    ['at least 5 h', 'write > 5 h'],
    ['≤ 5 h', 'write up to 5 h'],
    ['<= 5 h', 'write up to 5 h'],
    ['~5 h', 'write ≈ 5 h'],
    ['~ 5 h', 'write ≈ 5 h'],
    ['ca. 5 h', 'write ≈ 5 h'],
    ['about 5 h', 'write ≈ 5 h'],
    ['nearly 7700 h', 'write ≈ 7700 h'],
    ['over 700 cycles', 'write > 700 cycles'],
    ['more than 850 h', 'write > 850 h'],
    ['less than 5 mV', 'write < 5 mV'],
    ['5-10 h', 'write 5–10 h'],
    ['5 - 10 h', 'write 5–10 h'],
    ['5—10 h', 'write 5–10 h'],
    ['5...10 h', 'write 5–10 h'],
    ['5 h – 10 h', 'write 5–10 h'],
    ['5 h to 10 h', 'write 5–10 h'],
    ['10–5 h', 'the range “10–5 h” falls; write the smaller number first'],
    ['5–5 h', 'falls'],
    ['1 x 10^-8 S/cm', 'write 1e-8 S/cm'],
    ['1×10-8 S/cm', 'write 1e-8 S/cm'],
    ['.5 V', 'write 0.5 V'],
    ['5. V', 'write 5 V'],
    ['+5 V', 'write 5 V'],
    ['007 h', 'no zero before it'],
    ['n/a', 'leave the field out'],
    ['-', 'leave the field out'],
    ['not reported', 'leave the field out'],
    ['five hours', 'write [comparator] number unit'],
    ['', 'write [comparator] number unit'],
    ['1234567890.123456789 h', 'a value has at most 15 digits'],
    [`${'9'.repeat(300)} h`, 'a value has at most 15 digits'],
    ['1e400 h', 'a value has at most 100 as power of ten'],
  ])('is refused with the right way to write it: %s', (text, cure) => {
    expect(read(text)).toEqual(expect.stringContaining(cure));
  });
});

describe('a unit', () => {
  it.each([
    ['1 mA cm⁻²', 'current density', '(write “mA/cm2”)'],
    ['1 mA cm-2', 'current density', '(write “mA/cm2”)'],
    ['1 mA cm^-2', 'current density', '(write “mA/cm2”)'],
    ['1 mA·cm−2', 'current density', '(write “mA/cm2”)'],
    ['1 mA/cm²', 'current density', '(write “mA/cm2”)'],
    ['1 mA/cm^2', 'current density', '(write “mA/cm2”)'],
    ['1 mA per cm2', 'current density', '(write “mA/cm2”)'],
    ['1 ma/cm2', 'current density', '(write “mA/cm2”)'],
    ['1 mAh g⁻¹', 'specific capacity', '(write “mAh/g”)'],
    ['5 hours', 'time', '(write “h”)'],
    ['5 hrs', 'time', '(write “h”)'],
    ['5 H', 'time', '(write “h”)'],
    ['5 minutes', 'time', '(write “min”)'],
    ['5 cycle', 'cycles', '(write “cycles”)'],
    ['5 Cycles', 'cycles', '(write “cycles”)'],
    ['5 cycels', 'cycles', '(did you mean “cycles”?)'],
    ['5 percent', 'fraction', '(write “%”)'],
    ['5 µm', 'length', '(write “um”)'],
    ['5 μm', 'length', '(write “um”)'],
    ['5 Å', 'length', '(write “angstrom”)'],
    ['25 °C', 'temperature', '(write “degC”)'],
    ['25 ℃', 'temperature', '(write “degC”)'],
    ['0.2 V vs. Na/Na+', 'potential', '(write “V”, and “vs. Na/Na+” under note or other)'],
  ])('written another way is known: %s', (text, dimension, advice) => {
    expect(read(text, dimension)).toEqual(expect.stringContaining(advice));
  });

  it.each([
    ['1 uA/cm2', 'current density'],
    ['1 nA/cm2', 'current density'],
    ['1 MA/cm2', 'current density'],
    ['1 A/cm2', 'current density'],
    ['1 A/m2', 'current density'],
    ['1 mA/g', 'specific current'],
    ['1 kV', 'potential'],
    ['1 MV', 'potential'],
    ['1 Mv', 'potential'],
    ['1 days', 'time'],
    ['1 s', 'time'],
    ['1 ms', 'time'],
    ['1 pm', 'length'],
    ['1 cm', 'length'],
    ['1 kg/cm2', 'areal mass'],
    ['1 Pa', 'pressure'],
    ['1 MPa', 'pressure'],
    ['1 meV', 'energy'],
    ['1 kJ/mol', 'energy'],
    ['1 mS/cm', 'conductivity'],
    ['300 K', 'temperature'],
    ['1 mL', 'volume'],
    ['1 wt%', 'fraction'],
    ['1 ppm', 'fraction'],
    ['1 x', 'number'],
  ])('of another power of ten, or of nothing here, is never offered another: %s', (text, dimension) => {
    const said = read(text, dimension);
    expect(said).toEqual(expect.stringContaining('unknown unit'));
    expect(said).not.toMatch(/write “|did you mean/);
  });

  it('of another dimension, or none, is said to be so', () => {
    expect(read('300 h', 'cycles')).toBe('unit “h” is a time, not a cycles; allowed: cycles');
    expect(read('300', 'cycles')).toBe('“300” has no unit; allowed: cycles');
    expect(read('1 constructor', 'time')).toEqual(expect.stringContaining('unknown unit “constructor”'));
  });
});

it('what is printed has no unit in the writing of content, and is left as it is otherwise', () => {
  const shown = (text: string, of: string): string => shownAsPrinted(text, parseMeasure(of, units) as Measure, units);
  expect(shown('90 degC', '90 degC')).toBe('90 °C');
  expect(shown('> 3 mAh/cm2', '> 3 mAh/cm2')).toBe('> 3 mAh cm⁻²');
  expect(shown('nearly 7700 h', '≈ 7700 h')).toBe('nearly 7700 h');
  expect(shown('ninety degrees', '90 degC')).toBe('ninety degrees');
});
