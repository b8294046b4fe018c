import type { Amount, Term } from './tree.ts';

/** What was read, and where it ends. */
export interface Step<Value> {
  readonly value: Value;
  readonly end: number;
}

const symbols = 'xyznmδε';
const numberHere = /\d+(?:[.,]\d+)?/y;
const symbolHere = new RegExp(`(?:[${symbols}]|delta|epsilon)(?![a-z])`, 'y');
/** A `d` is typed for δ, but only behind a sign. */
const symbolBehindSign = new RegExp(`(?:[${symbols}uvwab]|delta|epsilon|d)(?![a-z])`, 'y');
const letters: Readonly<Record<string, string>> = { d: 'δ', delta: 'δ', epsilon: 'ε' };
const overHere = /\/(\d+)/y;

const match = (shape: RegExp, text: string, at: number): RegExpExecArray | null => {
  shape.lastIndex = at;
  return shape.exec(text);
};

/** The number of digits that are read at once; longer numbers belong to no formula. */
const longest = 9;

/** Reads `2/3`, `x`, `2x`, `x/2`; inside `_{…}`, where brackets cannot be a group, also `(1-x)/2`. */
function readTerm(
  text: string,
  at: number,
  sign: Term['sign'],
  isFirst: boolean,
  inside: boolean,
): Step<Term> | undefined {
  const number = match(numberHere, text, at)?.[0];
  if (number !== undefined && number.length > longest) return undefined;
  let end = at + (number?.length ?? 0);
  const sum = inside && text[end] === '(' ? readSum(text, end + 1, true) : undefined;
  if (sum && text[sum.end] !== ')') return undefined;
  if (sum) end = sum.end + 1;
  const symbol = sum ? undefined : match(isFirst ? symbolHere : symbolBehindSign, text, end)?.[0];
  end += symbol?.length ?? 0;
  if (number === undefined && symbol === undefined && sum === undefined) return undefined;
  const over = match(overHere, text, end)?.[1];
  if (over !== undefined) end += over.length + 1;
  if (over !== undefined && (over.length > longest || /^0+$/.test(over))) return undefined;
  const value: Term = {
    sign,
    ...(number === undefined ? {} : { number: number.replace(',', '.') }),
    ...(symbol === undefined ? {} : { symbol: letters[symbol] ?? symbol }),
    ...(sum === undefined ? {} : { sum: sum.value }),
    ...(over === undefined ? {} : { over }),
  };
  return { value, end };
}

function readSum(text: string, at: number, inside: boolean): Step<Amount> | undefined {
  const first = readTerm(text, at, '+', true, inside);
  if (!first) return undefined;
  const terms = [first.value];
  let { end } = first;
  for (;;) {
    const [written, sign] = signAt(text, end);
    if (sign === undefined) break;
    const term = readTerm(text, end + written.length, sign, false, inside);
    // A sum has a symbol; `5-3` is no amount, and what follows a sign may be a charge or a joint.
    if (!term || !(hasSymbol([term.value]) || hasSymbol(terms))) break;
    terms.push(term.value);
    ({ end } = term);
  }
  return { value: terms, end };
}

function signAt(text: string, at: number): readonly [written: string, sign: Term['sign'] | undefined] {
  if (text.startsWith('+-', at)) return ['+-', '±'];
  const sign = text[at] ?? '';
  return [sign, sign === '+' || sign === '-' || sign === '±' ? sign : undefined];
}

const hasSymbol = (amount: Amount): boolean =>
  amount.some((term) => term.symbol !== undefined || (term.sum !== undefined && hasSymbol(term.sum)));

/** Reads an amount that stands on the line or as `_{…}`; undefined where there is none, `unread` where `_{…}` holds no amount. */
export function readAmount(text: string, at: number): Step<Amount> | 'unread' | undefined {
  if (!text.startsWith('_{', at)) return readSum(text, at, false);
  const sum = readSum(text, at + 2, true);
  return sum && text[sum.end] === '}' ? { value: sum.value, end: sum.end + 1 } : 'unread';
}

/** Reads how many of a unit there are: `5` in `5H2O`, `x`, `(1-x)`; a unit must follow, or one of the names: `2py`. */
export function readTimes(text: string, at: number, names: readonly string[] = []): Step<Amount> | undefined {
  const bracketed = text[at] === '(' ? readSum(text, at + 1, true) : undefined;
  const read =
    bracketed && text[bracketed.end] === ')' && hasSymbol(bracketed.value)
      ? { value: bracketed.value, end: bracketed.end + 1 }
      : readSum(text, at, false);
  const counts = read?.value.every(({ symbol }) => symbol !== 'δ' && symbol !== 'ε');
  const rest = text.slice(read?.end);
  return read && counts && (/^[A-Z([{^□*]/.test(rest) || names.includes(rest)) ? read : undefined;
}

/** The whole of a text as an amount. */
export function amountOf(text: string): Amount | undefined {
  const read = readSum(text, 0, true);
  return read?.end === text.length ? read.value : undefined;
}

/** An amount in ASCII: `2/3`, `1-x`, `(1-x)/2`. */
export const writeAmount = (amount: Amount): string =>
  amount
    .map(
      ({ sign, number = '', symbol = '', sum, over }, place) =>
        `${place === 0 && sign === '+' ? '' : sign}${number}${symbol}${sum ? `(${writeAmount(sum)})` : ''}${over === undefined ? '' : `/${over}`}`,
    )
    .join('');
