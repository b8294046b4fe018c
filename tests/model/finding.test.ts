import { describe, expect, it } from 'vitest';
import { agree, close, inBase } from '../../src/model/agreement.ts';
import { bare, percent, shareOf, show } from '../../src/model/calculation.ts';
import { findingId, inOrder, type Reading } from '../../src/model/finding.ts';
import type { ClaimId, Measure, NodeId } from '../../src/model/graph.ts';
import { parseMeasure } from '../../src/model/measure.ts';
import { field } from './battery.ts';

const { units, locators } = field;
const measure = (text: string): Measure => {
  const found = parseMeasure(text, units);
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const agrees = (a: string, b: string): readonly boolean[] => [
  agree(units, measure(a), measure(b)),
  agree(units, measure(b), measure(a)),
];

describe('two measures agree', () => {
  it.each([
    ['750 h', '750 h'],
    ['750 h', '> 750 h'],
    ['99.9 %', 'up to 99.9 %'],
    ['2 h', '120 min'],
    ['1 um', '1000 nm'],
    ['0.1 um', '1000 angstrom'],
    ['≈ 1000 h', '1020 h'],
    ['≈ 1000 h', '≈ 980 h'],
    ['1–10 mA/cm2', '1–10 mA/cm2'],
    ['0.3 V', '300 mV'],
    ['-0.3 V', '-300 mV'],
    ['0 h', '0 h'],
    ['< 5 mV', 'up to 5 mV'],
  ])('where they print one number: %s and %s', (a, b) => {
    expect(agrees(a, b)).toEqual([true, true]);
  });

  it.each([
    ['750 h', '751 h'],
    ['750 h', '750.001 h'],
    ['> 850 h', '4000 h'],
    ['≈ 1000 h', '1021 h'],
    ['≈ 1000 h', '979 h'],
    ['1–10 mA/cm2', '1–9 mA/cm2'],
    ['1–10 mA/cm2', '2–10 mA/cm2'],
    ['1–10 mA/cm2', '1 mA/cm2'],
    ['up to 99.9 %', '> 99.9 %'],
    ['< 5 h', '> 5 h'],
    ['1 um', '100 nm'],
    ['1 nm', '1 um'],
    ['-0.3 V', '0.3 V'],
    ['0 h', '1 h'],
    // The same number of another thing.
    ['100 h', '100 cycles'],
    ['60 min', '60 cycles'],
    ['5 C', '5 mA/cm2'],
  ])('not where they print two, or bounds that exclude each other: %s and %s', (a, b) => {
    expect(agrees(a, b)).toEqual([false, false]);
  });

  it('by a share of the larger', () => {
    expect([close(98, 100, 0.02), close(100, 98, 0.02), close(97.9, 100, 0.02)]).toEqual([true, true, false]);
    expect([close(-98, -100, 0.02), close(-1, 1, 0.02), close(0, 0, 0.02)]).toEqual([true, false, true]);
  });

  it('in the first unit of their dimension', () => {
    expect(['2 h', '120 min'].map((text) => inBase(units, measure(text)))).toEqual([2, 2]);
    expect(inBase(units, measure('250 nm'))).toBe(0.25);
    expect(inBase(units, measure('1.5 V'))).toBe(1500);
  });
});

describe('a calculation', () => {
  it('shows a number with four digits at most, or as many as it is told', () => {
    expect(show(units, 1165.831, 'mAh/g')).toBe('1166\u00a0mAh g⁻¹');
    expect(show(units, 0.123456, 'V')).toBe('0.1235\u00a0V');
    expect(show(units, 1165.831, 'mAh/g', 6)).toBe('1165.83\u00a0mAh g⁻¹');
    expect(show(units, 12345678, 'h')).toBe('12,350,000\u00a0h');
    expect(show(units, 3, '1')).toBe('3');
  });
  it('shows a printed number without comparator and range', () => {
    expect(bare(units, measure('> 850 h'))).toBe('850\u00a0h');
    expect(bare(units, measure('1–10 mA/cm2'))).toBe('1\u00a0mA cm⁻²');
    expect(bare(units, measure('≈ 3.0 h'))).toBe('3.0\u00a0h');
  });
  it('shows shares in per cent', () => {
    expect([percent(0.99988, 3), percent(0.5, 0), percent(0.6667, 1)]).toEqual([
      '99.988\u00a0%',
      '50\u00a0%',
      '66.7\u00a0%',
    ]);
    expect([shareOf(units, measure('50 %')), shareOf(units, measure('0.25'))]).toEqual([0.5, 0.25]);
  });
});

describe('a finding', () => {
  const subject = 'materials/sn-cu' as NodeId;
  it('has the same id whatever is compared first; ids of the subject are shortened', () => {
    expect(findingId('conflict', subject, ['sn-cu--text--life', 'sn-cu--table--life'])).toBe(
      'conflict--sn-cu--table--life--text--life',
    );
    expect(findingId('conflict', subject, ['sn-cu--table--life', 'sn-cu--text--life'])).toBe(
      'conflict--sn-cu--table--life--text--life',
    );
    expect(findingId('depth', subject, ['sn-cu--text', 'sn-cu--text'])).toBe('depth--sn-cu--text');
    expect(findingId('ion-source', subject, ['fes2', 'sn-cup--text'])).toBe('ion-source--sn-cu--fes2--sn-cup--text');
    expect(findingId('depth', subject, [])).toBe('depth--sn-cu');
  });
  it('has its readings in the order text, caption, table, then by place and claim', () => {
    const reading = (locator: string, ...claims: readonly string[]): Reading => ({
      locator,
      claims: claims as readonly ClaimId[],
    });
    const sorted = [
      reading('§1 ¶1', 'b'),
      reading('§1 ¶2', 'a'),
      reading('Fig. 2a', 'a'),
      reading('Fig. 2a', 'b'),
      reading('Table 1', 'a'),
      reading('Table 2'),
    ];
    expect(inOrder(sorted, locators)).toEqual(sorted);
    expect(inOrder(sorted.toReversed(), locators)).toEqual(sorted);
    expect(
      inOrder(
        [3, 0, 5, 1, 4, 2].map((place) => sorted[place]!),
        locators,
      ),
    ).toEqual(sorted);
  });
});
