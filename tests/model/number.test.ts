import { describe, expect, it } from 'vitest';
import { displayNumber, readNumber, strangeNumber, writeNumber } from '../../src/model/number.ts';

describe('a number', () => {
  it.each([
    ['7700', { value: 7700 }],
    ['−0.5', { value: -0.5 }],
    ['-0.5', { value: -0.5 }],
    ['3.0', { value: 3, decimals: 1 }],
    ['3.50', { value: 3.5, decimals: 2 }],
    ['−2.710', { value: -2.71, decimals: 3 }],
    ['3.05', { value: 3.05 }],
    ['10', { value: 10 }],
    ['1e-8', { value: 1e-8 }],
    ['1.0e-8', { value: 1e-8 }],
    ['1e3', { value: 1000 }],
    ['1 × 10⁻⁸', { value: 1e-8 }],
    ['1.5×10⁻⁸', { value: 1.5e-8 }],
    ['2 × 10⁺⁴', { value: 20_000 }],
    ['2 × 10¹²', { value: 2e12 }],
    ['2 × 10³', { value: 2000 }],
    ['2 × 10⁴⁵', { value: 2e45 }],
    ['2 × 10⁶⁷', { value: 2e67 }],
    ['2 × 10⁻⁹⁰', { value: 2e-90 }],
  ])('is read: %s', (digits, expected) => {
    expect(readNumber(digits)).toEqual(expected);
  });

  it.each([
    [7700, undefined, '7700'],
    [9999, undefined, '9999'],
    [10_000, undefined, '10,000'],
    [1_234_567.891, undefined, '1,234,567.891'],
    [-10_000, undefined, '−10,000'],
    [-0.5, undefined, '−0.5'],
    [3, 1, '3.0'],
    [3.5, 2, '3.50'],
    [12_345, 1, '12,345.0'],
    [-3, 2, '−3.00'],
    [1e-8, undefined, '1 × 10⁻⁸'],
    [-1.5e-8, undefined, '−1.5 × 10⁻⁸'],
    [2e45, undefined, '2 × 10⁴⁵'],
    [1e21, undefined, '1 × 10²¹'],
    [6.7e-90, undefined, '6.7 × 10⁻⁹⁰'],
    [1.3e38, undefined, '1.3 × 10³⁸'],
    [0, undefined, '0'],
    [0, 1, '0.0'],
  ])('%d with %s decimals is shown as %s', (value, decimals, shown) => {
    expect(displayNumber(value, decimals)).toBe(shown);
  });

  it('is written in ASCII with its decimals', () => {
    expect([writeNumber(3, 1), writeNumber(-0.5), writeNumber(12_345.6)]).toEqual(['3.0', '-0.5', '12345.6']);
  });

  it.each([
    ['007', 'a number has no zero before it'],
    ['-01.5', 'a number has no zero before it'],
    ['−00', 'a number has no zero before it'],
    ['1234567890.123456', 'a value has at most 15 digits'],
    ['1e101', 'a value has at most 100 as power of ten'],
    ['1e-101', 'a value has at most 100 as power of ten'],
    ['1e999', 'a value has at most 100 as power of ten'],
  ])('that cannot be kept says so: %s', (digits, says) => {
    expect(strangeNumber(digits)).toEqual(expect.stringContaining(says));
  });

  it.each([
    '0',
    '0.5',
    '-0.5',
    '−0.05',
    '10',
    '100000000000000',
    '0.000000000000001',
    '123456789012345',
    '0.00',
    '1e100',
    '1e-100',
    '0e5',
  ])('of up to fifteen digits can: %s', (digits) => {
    expect(strangeNumber(digits)).toBeUndefined();
  });
});
