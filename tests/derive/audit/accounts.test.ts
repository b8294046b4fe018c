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
});
