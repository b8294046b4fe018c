import { beyond } from '../source/bounds.ts';

/** A number as an author writes it: `7700`, `−0.5`, `1e-8`, `1 × 10⁻⁸`. */
export const numberPattern = String.raw`[-−]?\d+(?:\.\d+)?(?:[eE][-+−]?\d{1,3}|\s?×\s?10[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?`;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number that digits stand for, and how many decimals they have where the number alone would show fewer: `3.0`. */
export function readNumber(digits: string): { readonly value: number; readonly decimals?: number } {
  const plain = digits
    .replaceAll('−', '-')
    .replace(
      /\s?×\s?10([⁻⁺]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,
      (_, sign: string, raised: string) =>
        `e${sign === '⁻' ? '-' : ''}${[...raised].map((digit) => superscripts.indexOf(digit)).join('')}`,
    );
  const value = Number(plain);
  const [, decimals = ''] = /^-?\d+\.(\d+)$/.exec(plain) ?? [];
  return decimals.endsWith('0') ? { value, decimals: decimals.length } : { value };
}

/** What makes digits no number that can be kept as it is; undefined for one that can. */
export function strangeNumber(digits: string): string | undefined {
  const [mantissa = ''] = digits.split(/[eE×]/);
  const significant = mantissa.replace(/\D/g, '').replace(/^0+/, '').length;
  const { value } = readNumber(digits);
  const power = value === 0 ? 0 : Math.abs(Math.log10(Math.abs(value)));
  if (/^[-−]?0\d/.test(digits)) return 'a number has no zero before it; remove the zero';
  return beyond('digits', significant) ?? beyond('magnitude', Number.isFinite(power) ? Math.round(power) : 400);
}

/** A number as read by people: thousands apart from 10,000 on, powers of ten in superscripts, a true minus sign. */
export function displayNumber(value: number, decimals?: number): string {
  const [mantissa = '', power] = String(value).split('e');
  if (power !== undefined) {
    const raised = [...power.replace('+', '')]
      .map((digit) => (digit === '-' ? '⁻' : superscripts[Number(digit)]))
      .join('');
    return `${mantissa.replace('-', '−')} × 10${raised}`;
  }
  const fixed = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const shown =
    Math.abs(value) >= 10_000
      ? value.toLocaleString('en-US', { maximumFractionDigits: 20, ...fixed })
      : decimals === undefined
        ? String(value)
        : value.toFixed(decimals);
  return shown.replace('-', '−');
}

/** A number in plain ASCII, with the decimals it was written with. */
export const writeNumber = (value: number, decimals?: number): string =>
  decimals === undefined ? String(value) : value.toFixed(decimals);
