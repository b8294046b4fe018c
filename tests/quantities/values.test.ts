import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { german, english } from '../../src/quantities/language.ts';
import { quantityReader } from '../../src/quantities/read.ts';
import { field } from './field.ts';
import { inWords } from './inWords.ts';
import { anyCharacter } from '../anyText.ts';

const rows = readFileSync(new URL('values.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split('\t') as [string, string]);
const read = quantityReader(field);
const inOneLine = (text: string): string => read(text).map(inWords).join('; ') || '-';

describe('values as chemists write them', () => {
  it('the list is long enough to mean something', () => expect(rows.length).toBeGreaterThanOrEqual(120));
  it.each(rows)('%s is %s', (written, readings) => expect(inOneLine(written)).toBe(readings));

  it('each stands where it says', () => {
    const text = 'The cell ran for more than 2200 h at 2 mA cm⁻² (DOD of up to 66.67%).';
    expect(read(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'more than 2200 h',
      '2 mA cm⁻²',
      'DOD of up to 66.67%',
    ]);
  });
});

describe('a field', () => {
  it('without a C-rate has no rates', () => {
    const { C: _none, ...units } = field.units;
    expect(quantityReader({ ...field, units })('C/5').length).toBe(0);
  });
  it('of its own units reads those in their words', () => {
    const doses = quantityReader({
      units: { 'mg/L': { dimension: 'concentration', factor: 1, display: 'mg/L' } },
      languages: [english],
      about: { MIC: 'minimum inhibitory concentration' },
    });
    expect(doses('MIC ≤ 0.25 µg/mL').map(inWords)).toEqual(['minimum inhibitory concentration ≤ 0.25 mg/L']);
  });
  it('with another language reads that too', () => {
    expect(quantityReader({ ...field, languages: [german] })('mehr als 500 Zyklen').map(inWords)).toEqual([
      '> 500 cycles',
    ]);
  });
});

describe('any value', () => {
  const names = Object.keys(field.units).filter((name) => !['deg'].includes(name));
  const written = (name: string): readonly string[] => {
    const [above, below] = name.split('/') as [string, string?];
    if (below === undefined) return [name];
    const [, base, power = ''] = /^(\D+)(\d?)$/.exec(below)!;
    const raised = power === '' ? '-1' : `-${power}`;
    const high = raised.replace(/./g, (sign) => ({ '-': '⁻', '1': '¹', '2': '²', '3': '³' })[sign]!);
    return [
      name,
      `${above} ${base}${raised}`,
      `${above}${base}${raised}`,
      `${above}·${base}${high}`,
      `${above} ${base}^${raised}`,
      `${above} ${base}^{${raised}}`,
      `${above} per ${below}`,
    ];
  };

  it('is read the same in every order of marks', () => {
    const number = fc.integer({ min: 1, max: 99999 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(
        number,
        fc.constantFrom(...names),
        fc.nat(6),
        fc.constantFrom('', ' ', '\u00a0', '\u202f'),
        (value, name, which, space) => {
          const forms = written(name);
          const text = `${value}${space}${forms[which % forms.length]}`;
          expect({ text, read: read(text).map(inWords) }).toEqual({ text, read: [`= ${value} ${name}`] });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is found or not, but never throws', () => {
    const pieces = [
      '1',
      '0',
      ',',
      '.',
      ' ',
      '-',
      '–',
      '⁻²',
      '%',
      'C',
      '/',
      'mAh',
      'cm',
      '×',
      '10',
      '^',
      'e',
      '±',
      '~',
      '>',
      'to',
      'between',
      'and',
      '圈',
      '万',
      'CE',
      'h',
      '$',
      '\\',
      '{',
      '<sup>',
      '\ud800',
    ];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: fc.constantFrom(...pieces), maxLength: 400 }),
          fc.string({ unit: anyCharacter, maxLength: 3000 }),
        ),
        (text) =>
          read(text).every(
            ({ value, from, to }) => Number.isFinite(value) && from >= 0 && to > from && to <= text.length,
          ),
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a unit that a table alone has, or says otherwise than is usual', () => {
  const reefs = quantityReader({
    units: {
      h: { dimension: 'time', factor: 1, display: 'h' },
      yr: { dimension: 'time', factor: 8766, display: 'yr', words: ['year'] },
      'cm/yr': { dimension: 'growth', factor: 1, display: 'cm yr⁻¹' },
      USD: { dimension: 'money', factor: 1, display: 'USD', words: ['dollars'] },
      'degC-week': { dimension: 'heat dose', factor: 1, display: '°C-weeks', words: ['DHW'] },
    },
    languages: [english],
    about: {},
  });
  it.each([
    ['more than 1 yr', '> 1 yr'],
    ['1 year', '= 1 yr'],
    ['5 cm/yr', '= 5 cm/yr'],
    ['50 mm yr-1', '= 5 cm/yr'],
    ['at least 12 USD', '≥ 12 USD'],
    ['12 dollars', '= 12 USD'],
    ['8 DHW', '= 8 degC-week'],
    ['2 h', '= 2 h'],
  ])('%s is %s', (written, reading) => expect(reefs(written).map(inWords).join('; ')).toBe(reading));
});
