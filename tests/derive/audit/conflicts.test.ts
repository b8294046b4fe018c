import { describe, expect, it } from 'vitest';
import { conflicts, contradictions } from '../../../src/derive/audit/conflicts.ts';
import { collector, graphOf, outcome, withOutcomes } from '../../battery/fixture.ts';

const text = (more: string, results: string) => outcome('text', 'symmetric-cell', '§1 ¶1', more, results);
const table = (more: string, results: string) => outcome('table', 'symmetric-cell', 'Table 2', more, results);
const verdicts = (...outcomes: readonly string[]) => conflicts(withOutcomes(...outcomes)).map(({ verdict }) => verdict);

describe('conflicts between two places', () => {
  it('finds another value under the same conditions, and says by how much', () => {
    const [finding] = conflicts(
      withOutcomes(
        text('current-density: 1 mA/cm2', 'cycling time: up to 2500 h'),
        table('current-density: 1 mA/cm2', 'cycling time: 2600 h'),
      ),
    );
    expect(finding).toMatchObject({
      id: 'conflict--sn-cu--table--cycling-time--text--cycling-time',
      verdict: 'inconsistent',
      summary: 'symmetric cell, cycling time: up to 2500\u00a0h or 2600\u00a0h',
      arithmetic: ['2600\u00a0h − 2500\u00a0h = 100\u00a0h; the larger is 4.0 % more'],
    });
  });
  it('finds another value where one place leaves the conditions out', () => {
    expect(
      verdicts(
        text('depth-of-discharge: 50 %', 'cycling time: "> 850 h"'),
        table('current-density: 1 mA/cm2', 'cycling time: 4000 h'),
      ),
    ).toEqual(['inconsistent']);
  });
  it('holds that a bound and its number agree', () => {
    expect(verdicts(text('', 'cycling time: "> 750 h"'), table('', 'cycling time: 750 h'))).toEqual(['consistent']);
  });
  it('finds bounds that exclude each other', () => {
    expect(
      verdicts(text('', 'Coulombic efficiency: up to 99.9 %'), table('', 'average Coulombic efficiency: "> 99.9 %"')),
    ).toEqual(['inconsistent']);
  });
  it('tells those that disagree from those that agree', () => {
    const graph = withOutcomes(
      text('', 'cycling time: "> 750 h"\ncycle life: 500 cycles'),
      table('', 'cycling time: 750 h\ncycle life: 400 cycles'),
    );
    expect(conflicts(graph)).toHaveLength(2);
    expect(contradictions(graph).map(({ verdict }) => verdict)).toEqual(['inconsistent']);
  });
  it('compares across units', () => {
    expect(verdicts(text('', 'cycling time: 120 min'), table('', 'cycling time: 2 h'))).toEqual(['consistent']);
  });
  it('compares nothing under conditions that exclude each other', () => {
    expect(
      verdicts(
        text('current-density: 1 mA/cm2', 'cycling time: 500 h'),
        table('current-density: 2 mA/cm2', 'cycling time: 400 h'),
      ),
    ).toEqual([]);
  });
  it('compares nothing within one place', () => {
    expect(
      verdicts(
        text('', 'cycle life: 1600 cycles'),
        outcome('again', 'symmetric-cell', '§1 ¶1', '', 'cycle life: 1500 cycles'),
      ),
    ).toEqual([]);
  });
  it('takes an electrolyte and the family it is part of for the same', () => {
    const graph = graphOf({
      'materials/ether.md': '---\ntitle: Ether\nclass: electrolyte\nsummary: A family.\n---\n',
      'materials/dme.md':
        '---\ntitle: DME\nclass: electrolyte\nsummary: One of them.\nrelations:\n  - part-of: ether\n    at: §1 ¶1\n    cites: []\n---\n',
      'materials/sn-cu.md': collector(
        'Sn@Cu',
        `outcomes:\n${text('electrolytes: [ether]', 'cycling time: 500 h')}${table('electrolytes: [dme]', 'cycling time: 400 h')}`,
      ),
    });
    expect(conflicts(graph)).toHaveLength(1);
  });
  it('compares tests that share one of several electrolytes, not those that share none', () => {
    const electrolyte = (title: string, more = ''): string =>
      `---\ntitle: ${title}\nclass: electrolyte\nsummary: One.\n${more}---\n`;
    const found = (first: string, second: string): number =>
      conflicts(
        graphOf({
          'materials/dme.md': electrolyte('DME'),
          'materials/diglyme.md': electrolyte('Diglyme'),
          'materials/carbonate.md': electrolyte(
            'Carbonate',
            'relations:\n  - compared-with: dme\n    at: §1 ¶1\n    cites: []\n',
          ),
          'materials/sn-cu.md': collector(
            'Sn@Cu',
            `outcomes:\n${text(`electrolytes: [${first}]`, 'cycling time: 500 h')}${table(`electrolytes: [${second}]`, 'cycling time: 400 h')}`,
          ),
        }),
      ).length;
    expect(found('dme, diglyme', 'dme')).toBe(1);
    expect(found('dme, diglyme', 'carbonate, diglyme')).toBe(1);
    expect(found('dme, diglyme', 'carbonate')).toBe(0);
    // Compared with it is not part of it.
    expect(found('carbonate', 'dme')).toBe(0);
  });
  it('tells text before table, whatever they are called', () => {
    const said = (inText: string, inTable: string): string =>
      conflicts(
        withOutcomes(
          outcome(inText, 'symmetric-cell', '§1 ¶1', '', 'cycling time: 2500 h'),
          outcome(inTable, 'symmetric-cell', 'Table 2', '', 'cycling time: 2600 h'),
        ),
      )[0]!.summary;
    const expected = 'symmetric cell, cycling time: 2500\u00a0h or 2600\u00a0h';
    expect([said('a', 'z'), said('z', 'a')]).toEqual([expected, expected]);
  });
  it('says by how much, and how many times only where that means something', () => {
    const says = (first: string, second: string): readonly string[] =>
      conflicts(
        withOutcomes(text('', `overpotential: ${first}`), table('', `overpotential: ${second}`)),
      )[0]!.arithmetic.map((line) => line.replaceAll('\u00a0', ' '));
    expect(says('5 mV', '10 mV')).toEqual(['10 mV − 5 mV = 5 mV; the larger is 2.00 times the smaller']);
    expect(says('10 mV', '5 mV')).toEqual(['10 mV − 5 mV = 5 mV; the larger is 2.00 times the smaller']);
    expect(says('100 mV', '109 mV')).toEqual(['109 mV − 100 mV = 9 mV; the larger is 9.0 % more']);
    expect(says('100 mV', '110 mV')).toEqual(['110 mV − 100 mV = 10 mV; the larger is 1.10 times the smaller']);
    expect(says('0 mV', '5 mV')).toEqual(['5 mV − 0 mV = 5 mV']);
    expect(says('-5 mV', '5 mV')).toEqual(['5 mV − −5 mV = 10 mV']);
  });
});
