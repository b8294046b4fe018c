import type { Amount, Term } from './tree.ts';

/** A fraction in lowest terms, the part below positive. */
interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

/** A sum of fractions of products of symbols: `1` of nothing and `-1` of `x` is 1 − x. Keys are sorted symbols; `''` is the plain number. */
export type Polynomial = ReadonlyMap<string, Fraction>;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

function fraction(above: bigint, below: bigint): Fraction {
  if (below === 1n) return { above, below };
  const common = gcd(above, below);
  return { above: above / common, below: below / common };
}

/** `1.50` → 3/2. */
function fractionOf(digits: string): Fraction {
  const [whole = '0', decimals = ''] = digits.split('.');
  if (decimals === '') return { above: BigInt(whole), below: 1n };
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

const isZero = ({ above }: Fraction): boolean => above === 0n;

/** The number 1. */
export const one: Polynomial = new Map([['', { above: 1n, below: 1n }]]);

/** The sum of two. */
export function plus(a: Polynomial, b: Polynomial): Polynomial {
  if (a.size === 0) return b;
  const sum = new Map(a);
  for (const [symbols, value] of b) {
    const old = sum.get(symbols) ?? { above: 0n, below: 1n };
    sum.set(symbols, fraction(old.above * value.below + value.above * old.below, old.below * value.below));
  }
  return new Map([...sum].filter(([, value]) => !isZero(value)));
}

/** The product of two. */
export function times(a: Polynomial, b: Polynomial): Polynomial {
  let product: Polynomial = new Map();
  for (const [left, x] of a)
    for (const [right, y] of b) {
      const symbols = [...left, ...right].sort().join('');
      product = plus(product, new Map([[symbols, fraction(x.above * y.above, x.below * y.below)]]));
    }
  return product;
}

/** The amount as a polynomial; `±δ` is a symbol of its own, told apart by a `±` before it. */
export const polynomialOf = (amount: Amount | undefined): Polynomial =>
  amount === undefined ? one : amount.map(valueOf).reduce(plus, new Map());

function valueOf({ sign, number = '1', symbol, sum, over = '1' }: Term): Polynomial {
  const factor = fractionOf(number);
  const share = fraction((sign === '-' ? -1n : 1n) * factor.above, factor.below * BigInt(over));
  const value: Polynomial = new Map(isZero(share) ? [] : [[symbol ?? '', share]]);
  const whole = sum === undefined ? value : times(value, polynomialOf(sum));
  return sign === '±' ? new Map([...whole].map(([symbols, part]) => [`±${symbols}`, part])) : whole;
}

/** One canonical form: `1`, `2/3`, `1-x`, `-1/2x+3/2`; higher symbols last. */
export function writePolynomial(value: Polynomial): string {
  const terms = [...value].sort(([a], [b]) => (a < b ? -1 : 1));
  if (terms.length === 0) return '0';
  return terms
    .map(([symbols, { above, below }], place) => {
      const size = above < 0n ? -above : above;
      const number = below === 1n ? `${size}` : `${size}/${below}`;
      const sign = symbols.startsWith('±') ? '±' : above < 0n ? '-' : place === 0 ? '' : '+';
      return `${sign}${number === '1' && symbols !== '' ? '' : number}${symbols.replace('±', '')}`;
    })
    .join('');
}

/** The value as a number; undefined where it has symbols. */
export function numberOf(value: Polynomial): number | undefined {
  if (value.size === 0) return 0;
  const plain = value.get('');
  return plain !== undefined && value.size === 1 ? Number(plain.above) / Number(plain.below) : undefined;
}
