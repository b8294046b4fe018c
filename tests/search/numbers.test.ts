import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerNumbers } from '../../src/search/finding/answer.ts';
import { clauseInWords } from '../../src/search/finding/clauseInWords.ts';
import { mayBeNumbers } from '../../src/search/finding/mayBeNumbers.ts';
import { readNumbers } from '../../src/search/finding/readNumbers.ts';
import { fromValueRow, toValueRow } from '../../src/search/values.ts';
import { field, index, values } from './content.ts';
import { queries } from './queries.ts';

const read = (typed: string): readonly string[] =>
  readNumbers(field, typed)?.clauses.map((clause) => clauseInWords(field, clause)) ?? [];

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
    // The quantity behind its value.
    ['10.8 mV nucleation overpotential', 'nucleation overpotential = 10.8\u00a0mV'],
    ['10-20 mV overpotential', 'nucleation overpotential or overpotential from 10 to 20\u00a0mV'],
    ['50% depth of discharge', 'depth of discharge = 50\u00a0%'],
    ['550 h to failure', 'time to failure = 550\u00a0h'],
    // Thousands and decimals.
    ['10 000 cycles', 'cycle life = 10000\u00a0cycles'],
    ['10\u2009000 cycles', 'cycle life = 10000\u00a0cycles'],
    ['retention ≥ 99,8 %', 'capacity retention ≥ 99.8\u00a0%'],
    ['current density 0,125 mA/cm2', 'current density = 0.125\u00a0mA cm⁻²'],
    // Units: elsewhere, converted, and in other spellings.
    ['Wh kg-1 > 400', 'energy density > 400\u00a0Wh kg⁻¹'],
    ['energy density (Wh/kg) > 300', 'energy density > 300\u00a0Wh kg⁻¹'],
    ['life > 1 year', 'cycling time, time to failure or time to instability > 8760\u00a0h'],
    ['1 mA·cm−2', 'current density = 1\u00a0mA cm⁻²'],
    ['500 µA cm-2', 'current density = 0.5\u00a0mA cm⁻²'],
    ['1.5 mA h cm-2', 'areal capacity = 1.5\u00a0mAh cm⁻²'],
    ['0.2 A g-1', 'specific current = 0.2\u00a0A g⁻¹'],
    ['ionic radius 1.02 Å', 'ionic radius = 1.02\u00a0Å'],
    // Conditions.
    ['mass loading > 10 mg/cm2', 'cathode loading > 10\u00a0mg cm⁻²'],
    ['C-rate > 10', 'rate > 10'],
    ['N/P ratio < 5', 'N/P ratio < 5'],
    ['90 °C', 'synthesis temperature or temperature of the test = 90\u00a0°C'],
    // As chemists write them: run together, rates as fractions, powers of ten, Chinese counters.
    ['3mAhcm−2', 'areal capacity = 3\u00a0mAh cm⁻²'],
    ['3 mAh·cm⁻²', 'areal capacity = 3\u00a0mAh cm⁻²'],
    ['C/5', 'rate = 0.2\u00a0C'],
    ['0.2C', 'rate = 0.2\u00a0C'],
    ['conductivity > 10⁻⁸ S/cm', 'electronic conductivity > 1e-8\u00a0S cm⁻¹'],
    ['1600圈', 'cycle life = 1600\u00a0cycles'],
    ['超过1600圈', 'cycle life > 1600\u00a0cycles'],
    ['NOP < 15 mV', 'nucleation overpotential < 15\u00a0mV'],
    ['A g-1', 'any specific current'],
    // What nothing is recorded in, or for, is said.
    ['kJ/mol > 5', 'any quantity > 5\u00a0kJ/mol (“kJ/mol” is no unit of the values recorded)'],
    [
      'overpotential < 5 h',
      'nucleation overpotential or overpotential < 5\u00a0h (h is no unit of nucleation overpotential or overpotential)',
    ],
    ['porosity > 50 %', 'porosity > 50\u00a0% (the review’s porosity is not recorded as a number)'],
  ])('%s', (typed, expected) => expect(read(typed)).toEqual([expected]));

  it('reads several conditions and the words beside them', () => {
    const asked = readNumbers(field, 'CE > 99.8 and current density >= 2 mA/cm2 in diglyme half cell')!;
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
    'Fig. 2h',
    'Fig. 2c',
  ])('“%s” is none', (typed) => expect(readNumbers(field, typed)).toBeUndefined());

  it('whatever reads as numbers makes the page load what reads numbers', () => {
    for (const { query } of queries)
      if (readNumbers(field, query)) expect(mayBeNumbers(field, query), query).toBe(true);
    for (const query of [
      'CE at most 99',
      'hysteresis of 9 mV',
      '90 °C',
      'over 700 cycles',
      '8.8 gpa',
      '1166 mAh/g',
      '80 S/cm',
      '≈ 7700 h',
      '1 mA·cm−2',
      '1.5 mA h cm-2',
      '0.2 A g-1',
      '500 µA cm-2',
      '1.02 Å',
      '11.3 mg/cm2',
      '5 C',
      '30 days',
      '3mAhcm−2',
      'C/5',
      '0.2C',
      '1600圈',
      '超过1000小时',
      'A g-1',
      'mAh/g',
      '10 mV overpotential',
      '5000 ppm life > 3',
    ]) {
      expect(readNumbers(field, query), query).toBeDefined();
      expect(mayBeNumbers(field, query), query).toBe(true);
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
    expect(lives.filter((certainty) => certainty === 'maybe')).toHaveLength(1);
  });

  it('bounds of conditions count too: a depth of discharge of up to 66.67 % may exceed 60 %', () => {
    const { hits } = answerNumbers(index, values, 'depth of discharge > 60 %')!;
    const found = hits.filter(({ record }) =>
      record.given.some(([name, , , sign]) => name === 'depth-of-discharge' && sign === 'up to'),
    );
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

  const subjects = (typed: string): readonly string[] =>
    answerNumbers(index, values, typed)!.hits.map(({ record }) => record.subject);

  it.each([
    ['10.8 mV overpotential', 'fe-mcn-cu'],
    ['50 % DOD Cu6Sn5', 'cu6sn5-cu'],
    ['1000 h cycling at 1 mA/cm2', 'ng-nf'],
    // What a collector contains, carries, forms or stands on.
    ['CE > 99.8 bismuth', 'bi-cns-cu'],
    ['CE > 99.9 copper', 'bi-cns-cu'],
    ['CE > 99.9 half cell copper', 'fe-mcn-cu'],
    ['CE > 99.9 aluminium', 'al-nsars'],
    ['CE > 99.8 Wei 2022', 'fe-mcn-cu'],
    // Conditions of the test.
    ['loading 11.3 mg/cm2', 'f-a-al'],
    ['90 °C', 'f-a-al'],
    ['10000 cycles at 20 C', 'ni3s2-ni3p-nf'],
    ['2000 cycles at 5C', 'zn-al'],
    ['N/P ratio < 5', 'cup2-cu'],
    ['300 °C', 'na2se-cu'],
    ['1.02 Å', 'sodium'],
  ])('%s: %s', (typed, subject) => expect(subjects(typed)).toContain(subject));

  it('are not about what a component forms elsewhere', () => {
    expect(subjects('CE > 99 tin')).toEqual(['cu6sn5-cu', 'psn-cu']);
  });

  it.each([
    ['kJ/mol > 5', '“kJ/mol” is no unit of the values recorded'],
    ['life > 5 kJ/mol', '“kJ/mol” is no unit of the values recorded'],
    ['> 30 fortnights', '“fortnights” is no unit of the values recorded'],
    ['life > 1 fortnight', '“fortnight” is no unit of the values recorded'],
    ['CE > 99 mV', 'mV is no unit of'],
  ])('%s: none, and why', (typed, why) => {
    const { asked, hits } = answerNumbers(index, values, typed)!;
    expect(hits).toEqual([]);
    expect(asked.clauses.map((clause) => clauseInWords(field, clause)).join()).toContain(why);
  });

  it('take no quantity, concept or likeness in spelling for what they must be about', () => {
    for (const typed of ['CE > 99 sodium metal anode', 'Cu overpotential 10.8 mV', '> 30 days', 'CE > 99 bismtuh'])
      for (const group of answerNumbers(index, values, typed)!.about)
        for (const entry of group) expect(index.records[entry]!.kind, typed).toBe('materials');
    expect(answerNumbers(index, values, 'CE > 99 Ti foil')).toMatchObject({ about: [], ignored: 'ti foil' });
    expect(answerNumbers(index, values, 'CE > 99 bismtuh')).toMatchObject({ about: [], ignored: 'bismtuh' });
  });

  it('a quantity named away from its number counts for it, or must be reported too', () => {
    expect(read('CE of Bi-CNs@Cu > 99.8')).toEqual(read('CE > 99.8'));
    expect(read('CE at 5 mA/cm2')[1]).toMatch(/^any average Coulombic efficiency/);
    expect(subjects('CE at 5 mA/cm2')).toEqual(['cu6sn5-cu']);
  });

  it('are not mere bounds far from the number', () => {
    expect(subjects('>10000 cycles')).toEqual([]);
    expect(subjects('2.74 %')).toEqual(['sodium']);
  });

  it('of different tests are named as such', () => {
    const { asked, hits, mayBeText } = answerNumbers(index, values, 'life > 1000 h and overpotential < 20 mV')!;
    expect(hits).toEqual([]);
    expect(mayBeText).toBe(false);
    expect(asked.clauses.map((clause) => clauseInWords(field, clause)).at(-1)).toContain(
      'in different tests: Fe-MCN@Cu',
    );
  });

  it('leave names to the names, and text that is no question to the text', () => {
    for (const name of ['NaClO4 in EC/DEC + 5% FEC', '5% FEC'])
      expect(answerNumbers(index, values, name), name).toBeUndefined();
    expect(answerNumbers(index, values, '7 % FEC')?.mayBeText).toBe(true);
    expect(answerNumbers(index, values, 'CE > 100')?.mayBeText).toBe(false);
    expect(answerNumbers(index, values, '10.8 mV')?.mayBeText).toBe(false);
  });

  it('keeps the test asked for', () => {
    const tests = answerNumbers(index, values, 'life > 500 h symmetric cell')!.hits.map(({ record }) => record.test);
    expect(new Set(tests)).toEqual(new Set(['symmetric-cell']));
  });
});

it('values survive being written as rows', () => {
  for (const record of values) expect(fromValueRow(toValueRow(record))).toEqual(record);
  // Of another entry than its outcome, which is of another than its subject, and about others.
  const [some] = values;
  for (const apart of [
    { claim: 'other--ratio' },
    { outcome: 'other--half' },
    { subject: 'other' },
    { about: [] },
    { about: ['other'] },
  ])
    expect(fromValueRow(toValueRow({ ...some!, ...apart }))).toEqual({ ...some!, ...apart });
});

describe('a condition with several entries', () => {
  it('makes an answer possible, not certain: an ether result never stands as a certain one of another family', () => {
    const { hits } = answerNumbers(index, values, 'highest CE in ester electrolyte')!;
    // Table 2 names an ether and an ester electrolyte in these rows, without saying which served in the half cell.
    expect(hits.map(({ record, certainty }) => [record.subject, certainty])).toContainEqual(['bi-cns-cu', 'maybe']);
    for (const { record, certainty } of hits)
      if (certainty === 'yes') expect(record.conditions, record.claim).not.toContain(' or ');
    const sure = answerNumbers(index, values, 'CE > 99 in diglyme')!.hits.filter(
      ({ certainty }) => certainty === 'yes',
    );
    expect(sure.length).toBeGreaterThan(3);
  });
});
