import { comparators } from '../field/evidence.ts';
import type { Dimension, UnitTerm } from '../field/field.ts';
import { find, namesIn, term } from '../field/term.ts';
import { suggest } from '../field/suggest.ts';
import { addedIn } from '../field/added.ts';
import type { Measure } from './graph.ts';

const grammar = /^(?:(=|≈|>|<|up to)\s*)?([-−]?\d+(?:\.\d+)?)(?:\s*(?:–|to)\s*([-−]?\d+(?:\.\d+)?))?(?:\s*(\D.*|1))?$/u;

/**
 * Reads `[comparator] number[–number] unit`, e.g. `≈ 7700 h`; unit as in the vocabulary, dimensionless when left out.
 * Gives the measure, or a sentence that says what is wrong and what is allowed.
 */
export function parseMeasure(
  text: string,
  units: readonly UnitTerm[],
  dimensions: readonly Dimension[] = [],
): Measure | string {
  const found = grammar.exec(text.trim());
  if (!found)
    return `“${text}” is not a value; write [comparator] number unit, such as “≈ 7700 h” (comparators: ${comparators.join(', ')})`;
  const [, comparator = '=', number, max, unit = '1'] = found;
  const known = find(units, unit);
  const fits = (dimension: Dimension): boolean => dimensions.length === 0 || dimensions.includes(dimension);
  const allowed = units.filter(({ dimension }) => fits(dimension)).map(({ name }) => name);
  if (!known)
    return `unknown unit “${unit}”${suggest(unit, namesIn(units))}; allowed: ${allowed.join(', ')}; ${addedIn('units')}`;
  if (!fits(known.dimension))
    return `unit “${unit}” is a ${known.dimension}, not a ${dimensions.join(' or a ')}; allowed: ${allowed.join(', ')}`;
  return {
    comparator: comparator as Measure['comparator'],
    value: toNumber(number!),
    ...(max === undefined ? {} : { max: toNumber(max) }),
    unit,
  };
}

const toNumber = (digits: string): number => Number(digits.replace('−', '-'));

/** The measure as read by people: `≈ 7700 h`, with Unicode units. */
export function displayMeasure(measure: Measure, units: readonly UnitTerm[]): string {
  const comparator = measure.comparator === '=' ? '' : `${measure.comparator} `;
  const range = measure.max === undefined ? '' : `–${displayNumber(measure.max)}`;
  const unit = term(units, measure.unit).display;
  const space = unit === '' || unit === '°' ? '' : '\u00a0';
  return `${comparator}${displayNumber(measure.value)}${range}${space}${unit}`;
}

const displayNumber = (value: number): string =>
  (Math.abs(value) >= 10000 ? value.toLocaleString('en-US') : String(value)).replace('-', '−');

/** The measure in the content's own ASCII grammar; `parseMeasure` gives it back. */
export function writeMeasure(measure: Measure): string {
  const comparator = measure.comparator === '=' ? '' : `${measure.comparator} `;
  const range = measure.max === undefined ? '' : `–${measure.max}`;
  return `${comparator}${measure.value}${range}${measure.unit === '1' ? '' : ` ${measure.unit}`}`;
}
