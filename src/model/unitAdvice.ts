import type { Dimension, UnitTerm } from '../field/field.ts';
import { nearest } from '../field/suggest.ts';

/** What was meant by a word that is no unit: another spelling of one, or a unit that the vocabulary converts from. */
export function adviseUnit(word: string, units: readonly UnitTerm[], dimensions: readonly Dimension[]): string {
  const fitting = units.filter(({ dimension }) => dimensions.length === 0 || dimensions.includes(dimension));
  const spelt = unitSpelt(word, fitting) ?? unitSpelt(word, units);
  if (spelt !== undefined) return ` (write “${spelt.name}”)`;
  const plain = word.toLowerCase().replace(/\s+/g, '');
  for (const { name, converts } of units) {
    const other = converts.find(
      (one) => [one.word, `${one.word}s`].includes(plain) || factors(one.word) === lowered(word),
    );
    // What is printed is recorded as it is printed: no conversion is offered, and no unit of another power of ten.
    if (other)
      return ` (1 ${word} is ${other.times} ${name}; add it to the units of the vocabulary to record what is printed)`;
  }
  const [unit, ...rest] = /^([^\s,;(]+)[\s,;(]+(.+)$/.exec(word)?.slice(1) ?? [];
  if (unit !== undefined && rest.length > 0 && unitSpelt(unit, fitting))
    return ` (write “${unitSpelt(unit, fitting)!.name}”, and “${rest.join(' ').replace(/\)$/, '')}” under note or other)`;
  const slip = nearest(
    word,
    fitting.map(({ name }) => name).filter((name) => /^[a-z]{5,}$/.test(name)),
  );
  return slip === undefined ? '' : ` (did you mean “${slip}”?)`;
}

/** A unit written another way: with superscripts, a slash or a dot, in words, or in the wrong case where that means nothing else. */
export function unitSpelt(word: string, units: readonly UnitTerm[]): UnitTerm | undefined {
  const exact = factors(word);
  const same = units.find(({ name, display }) => exact !== '' && [name, display].some((one) => factors(one) === exact));
  if (same) return same;
  const plain = word.toLowerCase().trim();
  const named = units.find(({ words, name }) =>
    [...words, ...(/^[a-z]{3,}$/.test(name) ? [name] : [])].some((one) => [one, `${one}s`, `${one}.`].includes(plain)),
  );
  if (named) return named;
  const alike = exact === '' ? [] : units.filter(({ name }) => lowered(name) === lowered(word));
  // Milli and mega, pico and peta differ in nothing but their case.
  return alike.length === 1 && prefixCase(alike[0]!.name) === prefixCase(word) ? alike[0] : undefined;
}

const lowered = (word: string): string => factors(word).toLowerCase();
const prefixCase = (word: string): string => factors(word).replace(/[^mMpP]/g, '');

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((digit, index) => [digit, String(index)]),
);

/** The factors of a unit with their powers, in order of the alphabet: `mA cm⁻²`, `mA/cm^2` and `mA·cm-2` are `cm-2 mA1`. */
function factors(unit: string): string {
  const flat = unit
    .normalize('NFC')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => raised[digit]!)
    .replace(/[⁻−–]/g, '-')
    .replace(/[µμ]/g, 'u')
    .replace(/[Åå]/g, 'angstrom')
    .replace(/°\s?C|℃/g, 'degC')
    .replace(/°/g, 'deg');
  const parts: string[] = [];
  let sign = 1;
  let at = 0;
  const token = /\s*(?:([·⋅*.×])|(\/|\bper\b)|([A-Za-z%]+?)\s?\^?\(?(-?\d+)?\)?(?=[\s·⋅*.×/]|$))/gy;
  for (token.lastIndex = 0; at < flat.length; at = token.lastIndex) {
    const found = token.exec(flat);
    if (!found) return '';
    if (found[2] !== undefined) sign = -1;
    else if (found[3] !== undefined) {
      parts.push(`${found[3]}${sign * Number(found[4] ?? 1)}`);
      sign = 1;
    }
  }
  return parts.sort().join(' ');
}
