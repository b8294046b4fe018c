import { amountOf } from './amount.ts';
import { singlyCharged } from './elements.ts';
import type { Amount, Charge, Part, Unit } from './tree.ts';

/** Reads what is set high as a charge: `2-`, `+`, `n+`, `--`, `•-`; undefined for anything else. */
export function chargeOf(text: string): Charge | undefined {
  const [, radical, amount = '', signs] = /^([·*]?)((?:[\dnxδ.,/]|delta)*)([+]+|-+)$/u.exec(text) ?? [];
  if (signs === undefined || (signs.length > 1 && amount !== '')) return undefined;
  const many = signs.length > 1 ? String(signs.length) : amount === '1' ? '' : amount;
  const read = many === '' ? undefined : amountOf(many);
  if (many !== '' && read === undefined) return undefined;
  return {
    sign: signs[0] as Charge['sign'],
    ...(read === undefined ? {} : { amount: read }),
    ...(radical === '' ? {} : { radical: true as const }),
  };
}

/** Oxidation states as Roman numerals, and nought. */
export const isOxidation = (text: string): boolean => /^(?:0|I|II|III|IV|V|VI|VII|VIII)$/.test(text);

const whole = (digits: string): Amount | undefined => (digits === '' ? undefined : [{ sign: '+', number: digits }]);

/** The digits of an amount that is nothing but a number. */
function digitsOf(amount: Amount | undefined): string | undefined {
  const [term, ...others] = amount ?? [];
  if (!term || others.length > 0 || term.sign !== '+' || term.symbol !== undefined || term.over !== undefined)
    return undefined;
  return term.number;
}

/**
 * Divides the digits before a sign on the line between the amount of the last part and the charge. Of one atom, or of a group in
 * brackets that is all there is, one digit is the charge (`Fe3+`, `[Fe(CN)6]4-`), unless its ions have one charge only (`I3-`). Else
 * the last of several digits is (`SO42-`, `Hg22+`), and a single one is the amount (`NO3-`). A 1 is written neither as amount nor
 * as charge, so the `12` of `C10H12-` stays whole.
 */
function divide(digits: string, parts: readonly Part[]): readonly [amount: string, charge: string] {
  const only = parts.length === 1 ? parts[0] : undefined;
  const takesOne =
    only !== undefined && only.kind !== 'named' && !(only.kind === 'atom' && singlyCharged.has(only.element));
  if (digits.includes('.')) return only?.kind === 'atom' ? ['', digits] : [digits, ''];
  if (digits.length === 1) return takesOne && digits !== '0' && digits !== '1' ? ['', digits] : [digits, ''];
  if (only?.kind === 'group' && only.bracket === '[') return ['', digits];
  const [amount, charge] = [digits.slice(0, -1), digits.slice(-1)];
  return amount === '1' || /[01]/.test(charge) ? [digits, ''] : [amount, charge];
}

/** Gives a unit the charge whose sign stands behind it on the line; `low` says that its last amount was set low, so no digit of it is the charge. */
export function withSign(unit: Unit, signs: string, low: boolean): Unit {
  const sign = signs[0] as Charge['sign'];
  if (signs.length > 1) return { ...unit, charge: { sign, amount: whole(String(signs.length))! } };
  const last = unit.parts.at(-1)!;
  const digits = last.kind === 'bond' || low ? undefined : digitsOf(last.amount);
  if (digits === undefined || last.kind === 'bond') return { ...unit, charge: { sign } };
  const [amount, charge] = divide(digits, unit.parts);
  const { amount: _all, ...bare } = last;
  const kept = amount === '' ? bare : { ...bare, amount: whole(amount)! };
  return {
    ...unit,
    parts: [...unit.parts.slice(0, -1), kept],
    charge: { sign, ...(charge === '' ? {} : { amount: whole(charge)! }) },
  };
}
