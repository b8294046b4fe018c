import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerNumbers } from '../../src/search/finding/answer.ts';
import { clauseInWords } from '../../src/search/finding/clauseInWords.ts';
import { mayBeNumbers } from '../../src/search/finding/mayBeNumbers.ts';
import { readNumbers } from '../../src/search/finding/readNumbers.ts';
import { fromValueRow, toValueRow } from '../../src/search/values.ts';
import { index, values } from './content.ts';
import { queries } from './queries.ts';

const read = (typed: string): readonly string[] => readNumbers(typed)?.clauses.map(clauseInWords) ?? [];

describe('reading a query by number', () => {
  it.each([
    ['overpotential < 15 mV', 'nucleation overpotential or overpotential < 15\u00a0mV'],
    ['life > 1,000 h', 'cycling time, time to failure or time to instability > 1000\u00a0h'],
    ['cycle life at least 500 cycles', 'cycle life ≥ 500\u00a0cycles'],
    ['5 mA cm⁻²', 'current density = 5\u00a0mA cm⁻²'],
    ['3 mAh/cm2', 'areal capacity = 3\u00a0mAh cm⁻²'],
    ['DOD > 60 %', 'depth of discharge > 60\u00a0%'],
    ['retention ≥ 95%', 'capacity retention ≥ 95\u00a0%'],
    ['modulus 5–9 GPa', "Young's modulus from 5 to 9\u00a0GPa"],
  ])('%s', (typed, expected) => expect(read(typed)).toEqual([expected]));

  it('reads several conditions and the words beside them', () => {
    const asked = readNumbers('CE > 99.8 and current density >= 2 mA/cm2 in diglyme half cell')!;
    expect(asked.clauses).toHaveLength(2);
    expect(asked.words).toBe('diglyme half cell');
  });

  it.each([
    'Na2O',
    'Wei 2022',
    '[72]',
    '3D Cu',
    'Table 2',
    '1,2-dimethoxyethane',
    '10.1002/adma.202210826',
    'CE',
    '§3.1.2 ¶7',
    '1 M NaPF6 in diglyme',
  ])('“%s” is none', (typed) => expect(readNumbers(typed)).toBeUndefined());

  it('whatever reads as numbers makes the page load what reads numbers', () => {
    for (const { query } of queries) if (readNumbers(query)) expect(mayBeNumbers(query), query).toBe(true);
    for (const query of [
      'CE at most 99',
      'hysteresis of 9 mV',
      '90 °C',
      'over 700 cycles',
      '8.8 gpa',
      '1166 mAh/g',
      '80 S/cm',
      '≈ 7700 h',
    ]) {
      expect(readNumbers(query), query).toBeDefined();
      expect(mayBeNumbers(query), query).toBe(true);
    }
  });

  it('never throws', () => {
    const parts = fc.constantFrom(
      'CE',
      'life',
      ' ',
      '>',
      '>=',
      '<',
      '-',
      '99.8',
      '1e9',
      '%',
      'h',
      'mV',
      'and',
      'between',
      '1,000',
      '.',
      '(',
      '\\',
      '枝',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (list) => void answerNumbers(index, values, list.join(''))),
      { numRuns: 500 },
    );
  });
});

describe('values that answer', () => {
  it('are told from those that may: “up to 99.9 %” is not surely ≥ 99.9, “> 2200 h” not surely > 5000', () => {
    const { hits } = answerNumbers(index, values, 'CE >= 99.9')!;
    const upTo = hits.find(({ record }) => record.comparator === 'up to' && record.value === 99.9);
    expect(upTo?.certainty).toBe('maybe');
    const lives = answerNumbers(index, values, 'life > 5000 h')!.hits.map(({ certainty }) => certainty);
    expect(lives.filter((certainty) => certainty === 'yes')).toHaveLength(1);
    expect(lives.filter((certainty) => certainty === 'maybe')).toHaveLength(8);
  });

  it('bounds of conditions count too: a depth of discharge of up to 66.67 % may exceed 60 %', () => {
    const { hits } = answerNumbers(index, values, 'depth of discharge > 60 %')!;
    const found = hits.filter(({ record }) => record.depthOfDischarge?.[1] === 'up to');
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ certainty }) => certainty))).toEqual(new Set(['maybe']));
  });

  it('are the nearest first when one number is asked for', () => {
    const first = answerNumbers(index, values, '850 h')!.hits[0]!.record;
    expect([first.comparator, first.value]).toEqual(['>', 850]);
  });

  it('several electrolytes of a test are alternatives', () => {
    const several = values.filter(({ conditions }) => conditions.includes(' or '));
    expect(several.length).toBeGreaterThan(0);
    for (const { conditions } of several) expect(conditions).toMatch(/ or .+ \(not stated which\)$/);
  });

  it('every certain answer to the examples meets the clause as a plain number', () => {
    for (const { record, certainty } of answerNumbers(index, values, 'CE >= 99.8')!.hits)
      if (certainty === 'yes') expect(record.value).toBeGreaterThanOrEqual(99.8);
  });

  it('keeps the test asked for', () => {
    const tests = answerNumbers(index, values, 'life > 500 h symmetric cell')!.hits.map(({ record }) => record.test);
    expect(new Set(tests)).toEqual(new Set(['symmetric-cell']));
  });
});

it('values survive being written as rows', () => {
  for (const record of values) expect(fromValueRow(toValueRow(record))).toEqual(record);
});
