import { describe, expect, it } from 'vitest';
import { accounts } from '../../../src/derive/audit/accounts.ts';
import { captions } from '../../../src/derive/audit/captions.ts';
import { collector, graphOf, outcome, withOutcomes } from '../../battery/fixture.ts';

const inText = outcome(
  'text',
  'half-cell',
  '§1 ¶1',
  'current-density: 1 mA/cm2\nareal-capacity: 1 mAh/cm2',
  'cycle life: "> 700 cycles"',
);
const inTable = outcome(
  'table',
  'half-cell',
  'Table 2',
  'current-density: 2 mA/cm2\nareal-capacity: 2 mAh/cm2',
  'cycle life: 420 cycles',
);

describe('accounts of one paper', () => {
  it('finds other conditions and values, and computes what each would last', () => {
    const [finding] = accounts(withOutcomes(inText, inTable));
    expect(finding).toMatchObject({
      id: 'account--sn-cu--table--text',
      verdict: 'inconsistent',
      summary:
        'half cell: text and table differ in current density and areal capacity; cycle life > 700\u00a0cycles or 420\u00a0cycles',
    });
    expect(finding!.arithmetic.map((line) => line.split(' = ')[1])).toEqual(['1400\u00a0h', '840\u00a0h']);
  });
  it('says nothing of two papers', () => {
    expect(accounts(withOutcomes(inText, inTable.replace('cites: [1]', 'cites: [2]')))).toEqual([]);
  });
  it('says nothing where two places measure different things', () => {
    const nucleation = outcome(
      'text',
      'half-cell',
      '§1 ¶1',
      'current-density: 5 mA/cm2',
      'nucleation overpotential: 7 mV',
    );
    expect(accounts(withOutcomes(nucleation, inTable))).toEqual([]);
  });
});

describe('two places that measure different things', () => {
  const told = (conditions: string) =>
    accounts(
      graphOf({
        'materials/nvp.md': '---\ntitle: NVP\nclass: cathode\nsummary: One.\n---\n',
        'materials/dme.md': '---\ntitle: DME\nclass: electrolyte\nsummary: One.\n---\n',
        'materials/sn-cu.md': collector(
          'Sn@Cu',
          `outcomes:\n${outcome('text', 'full-cell', '§1 ¶1', `${conditions}\nrate: 1 C`, 'nucleation overpotential: 7 mV')}${outcome('table', 'full-cell', 'Table 2', `${conditions}\nrate: 5 C`, 'cycle life: 420 cycles')}`,
        ),
      }),
    ).length;
  it('are accounts of one test where they name one cathode, not where they share an electrolyte', () => {
    expect(told('cathode: nvp')).toBe(1);
    expect(told('electrolytes: [dme]')).toBe(0);
    expect(told('')).toBe(0);
  });
});

describe('captions', () => {
  const caption = (says: string) =>
    captions(
      graphOf({
        'materials/sn-cu.md': collector(
          'Sn@Cu',
          `outcomes:\n${inTable}statements:\n  - id: caption\n    says: ${says}\n    at: Fig. 1a\n    cites: [1]\n    method: electrochemical\n    cell: half`,
        ),
      }),
    ).map(({ verdict }) => verdict);
  it('fit where text or table repeat their conditions', () => {
    expect(caption('The caption gives 2 mA cm⁻² and 2 mAh cm⁻²; the text gives 1 mA cm⁻².')).toEqual(['consistent']);
  });
  it('do not fit where nothing was measured under them', () => {
    expect(caption('The caption gives 0.25 mA cm⁻².')).toEqual(['inconsistent']);
  });
  it('do not fit where they name another quantity', () => {
    expect(caption('The caption compares the voltage hysteresis at 2 mA cm⁻².')).toEqual(['inconsistent']);
  });
  it('are not checked where they give no current', () => {
    expect(caption('The caption shows 6 mAh cm⁻² of sodium.')).toEqual([]);
  });
  it('are set against tests of the kind they may show alone', () => {
    const of = (cell: string) =>
      captions(
        graphOf({
          'materials/sn-cu.md': collector(
            'Sn@Cu',
            `outcomes:\n${inTable}statements:\n  - id: caption\n    says: The caption gives 1 mA cm⁻².\n    at: Fig. 1a\n    cites: [1]\n    method: electrochemical\n    cell: ${cell}`,
          ),
        }),
      ).map(({ verdict }) => verdict);
    expect(of('half')).toEqual(['inconsistent']);
    expect(of('full')).toEqual([]);
  });
  it('are set against tests of the same paper alone', () => {
    const of = (cites: number) =>
      captions(
        graphOf({
          'materials/sn-cu.md': collector(
            'Sn@Cu',
            `outcomes:\n${inTable}statements:\n  - id: caption\n    says: The caption gives 1 mA cm⁻².\n    at: Fig. 1a\n    cites: [${cites}]\n    method: electrochemical\n    cell: half`,
          ),
        }),
      ).length;
    expect([of(1), of(2)]).toEqual([1, 0]);
  });
  it('are set beside the tests under their conditions, or beside all where there is none', () => {
    const found = (says: string) =>
      captions(
        graphOf({
          'materials/sn-cu.md': collector(
            'Sn@Cu',
            `outcomes:\n${outcome('a', 'half-cell', '§1 ¶1', 'current-density: 1 mA/cm2', 'cycle life: 5 cycles')}${outcome('b', 'half-cell', '§1 ¶2', 'current-density: 2 mA/cm2', 'cycle life: 5 cycles')}${outcome('c', 'half-cell', 'Table 2', 'current-density: 2 mA/cm2', 'voltage hysteresis: 5 mV')}statements:\n  - id: caption\n    says: ${says}\n    at: Fig. 1a\n    cites: [1]\n    method: electrochemical\n    cell: half`,
          ),
        }),
      ).map(({ verdict, summary, readings }) => [verdict, summary, readings.map(({ locator }) => locator)]);
    expect(found('The caption gives 1 mA cm⁻².')).toEqual([
      ['consistent', 'Fig. 1a: text or table repeat the conditions of the caption', ['§1 ¶1', 'Fig. 1a']],
    ]);
    expect(found('The caption gives 9 mA cm⁻².')).toEqual([
      [
        'inconsistent',
        'Fig. 1a: no value of text or table was measured under the conditions of the caption',
        ['§1 ¶1', '§1 ¶2', 'Fig. 1a', 'Table 2'],
      ],
    ]);
    // One of two tests under its conditions measured what it names.
    expect(found('The caption gives the voltage hysteresis at 2 mA cm⁻².')).toEqual([
      ['consistent', 'Fig. 1a: text or table repeat the conditions of the caption', ['§1 ¶2', 'Fig. 1a', 'Table 2']],
    ]);
    expect(found('The caption gives the voltage hysteresis at 1 mA cm⁻².')).toEqual([
      [
        'inconsistent',
        'Fig. 1a: the caption speaks of voltage hysteresis, the text at the same conditions of another quantity',
        ['§1 ¶1', 'Fig. 1a'],
      ],
    ]);
  });
});
