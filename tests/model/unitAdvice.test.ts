import { describe, expect, it } from 'vitest';
import type { UnitTerm } from '../../src/field/field.ts';
import { adviseUnit } from '../../src/model/unitAdvice.ts';

const unit = (name: string, dimension: string, more: Partial<UnitTerm> = {}): UnitTerm => ({
  name,
  dimension,
  display: name,
  factor: 1,
  words: [],
  converts: [],
  ...more,
});

const units = [
  unit('mV', 'potential'),
  unit('MV', 'potential'),
  unit('mA/cm2', 'current density', { display: 'mA cm⁻²' }),
  unit('h', 'time', {
    words: ['hour', 'hr'],
    converts: [
      { word: 'day', times: 24 },
      { word: 'ms', times: 1e-6 },
    ] as never,
  }),
  unit('min', 'time'),
  unit('cycles', 'cycles'),
  unit('deg', 'angle', { display: '°' }),
  unit('weber', 'flux', { display: 'Wb' }),
];
const advice = (word: string, ...dimensions: readonly string[]): string => adviseUnit(word, units, dimensions);

describe('advice on a unit', () => {
  it('is the unit that was written with other signs, in its own case', () => {
    expect(advice('mV^1', 'potential')).toBe(' (write “mV”)');
    expect(advice('MV^1', 'potential')).toBe(' (write “MV”)');
    expect(advice('Wb', 'flux')).toBe(' (write “weber”)');
    expect(advice('°', 'angle')).toBe(' (write “deg”)');
    for (const written of [
      'mA cm⁻²',
      'mA·cm^-2',
      'mA * cm-2',
      'cm-2 mA',
      'mA per cm2',
      'mA/cm^(2)',
      'ma/cm2',
      'mA.cm−2',
    ])
      expect({ written, advice: advice(written, 'current density') }).toEqual({
        written,
        advice: ' (write “mA/cm2”)',
      });
  });
  it('is none where case alone would choose between two, or would be a thousand times too much', () => {
    expect(advice('Mv', 'potential')).toBe('');
    expect(advice('mv', 'potential')).toBe('');
    expect(advice('MA/cm2', 'current density')).toBe('');
    expect(advice('PA/cm2', 'current density')).toBe('');
    expect(advice('mA/cm3', 'current density')).toBe('');
    expect(advice('cm2/mA', 'current density')).toBe('');
  });
  it('is the unit that a word or its plural names', () => {
    for (const written of ['hour', 'hours', 'hr', 'hrs', 'hr.', 'Hours', ' hour '])
      expect({ written, advice: advice(written, 'time') }).toEqual({ written, advice: ' (write “h”)' });
    expect(advice('mins', 'time')).toBe(' (write “min”)');
    expect(advice('MIN.', 'time')).toBe(' (write “min”)');
    expect(advice('houres', 'time')).toBe('');
  });
  it('is the unit of another dimension where none of the right one fits', () => {
    expect(advice('hours', 'cycles')).toBe(' (write “h”)');
  });
  it('offers no conversion, but says what it would be', () => {
    const of = (word: string, times: number): string =>
      ` (1 ${word} is ${times} h; add it to the units of the vocabulary to record what is printed)`;
    expect(advice('day', 'time')).toBe(of('day', 24));
    expect(advice('Days', 'time')).toBe(of('Days', 24));
    expect(advice('ms', 'time')).toBe(of('ms', 1e-6));
    expect(advice('dayses', 'time')).toBe('');
  });
  it('leaves what stands behind a unit for the note', () => {
    expect(advice('mV vs. Na/Na+', 'potential')).toBe(' (write “mV”, and “vs. Na/Na+” under note or other)');
    expect(advice('mV (vs. Na)', 'potential')).toBe(' (write “mV”, and “vs. Na” under note or other)');
    expect(advice('mV, at rest', 'potential')).toBe(' (write “mV”, and “at rest” under note or other)');
    expect(advice('hours at rest', 'potential')).toBe('');
  });
  it('is the nearest word for a slip in a long one, of the right dimension', () => {
    expect(advice('cycels', 'cycles')).toBe(' (did you mean “cycles”?)');
    expect(advice('cycels', 'time')).toBe('');
    expect(advice('cycels')).toBe(' (did you mean “cycles”?)');
    expect(advice('webr', 'flux')).toBe(' (did you mean “weber”?)');
    expect(advice('mN', 'time')).toBe('');
    expect(advice('mA/cn2', 'current density')).toBe('');
  });
});
