import { upTo } from '#words/measure.ts';
import type { Dimension, UnitTerm } from '../field/field.ts';
import { find, term } from '../field/term.ts';
import { anyDimension } from '../field/mended.ts';
import { addedIn } from '../field/added.ts';
import { listed, quote } from '../source/bounds.ts';
import type { Measure } from './graph.ts';
import { displayNumber, numberPattern, readNumber, strangeNumber, writeNumber } from './number.ts';
import { adviseUnit } from './unitAdvice.ts';
import { explainNumber, explainValue } from './valueForms.ts';

const grammar = new RegExp(
  `^(?:(=|≈|>|<|up to)\\s*)?(${numberPattern})(?:\\s*(?:–|to)\\s*(${numberPattern}))?(?:\\s*([^\\d\\s.,–−±-].*|1))?$`,
  'u',
);

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
  if (!found) return explainValue(text.trim());
  const [, comparator = '=', number = '', max, unit = '1'] = found;
  const strange = strangeNumber(number) ?? (max === undefined ? undefined : strangeNumber(max));
  if (strange !== undefined) return `${quote(text)}: ${strange}`;
  const [from, to] = [readNumber(number), max === undefined ? undefined : readNumber(max)];
  if (to && to.value <= from.value) return `the range ${quote(text)} falls; write the smaller number first`;
  const known = find(units, unit);
  const fits = (dimension: Dimension): boolean =>
    dimensions.length === 0 || dimensions.some((one) => one === dimension || one === anyDimension);
  const allowed = listed(units.filter(({ dimension }) => fits(dimension)).map(({ name }) => name));
  if (!known)
    return (
      explainNumber(text.trim()) ??
      `unknown unit ${quote(unit)}${adviseUnit(unit, units, dimensions)}; allowed: ${allowed}; ${addedIn('units')}`
    );
  if (!fits(known.dimension))
    return found[4] === undefined
      ? `${quote(text)} has no unit; allowed: ${allowed}`
      : `unit ${quote(unit)} is a ${known.dimension}, not a ${dimensions.join(' or a ')}; allowed: ${allowed}`;
  return {
    comparator: comparator as Measure['comparator'],
    ...from,
    ...(to === undefined ? {} : { max: to.value, ...(to.decimals === undefined ? {} : { maxDecimals: to.decimals }) }),
    unit,
  };
}

/** The measure as read by people: `≈ 7700 h`, with Unicode units. */
export function displayMeasure(measure: Measure, units: readonly UnitTerm[]): string {
  const sign = measure.comparator === 'up to' ? upTo : measure.comparator;
  const comparator = sign === '=' ? '' : `${sign} `;
  const range = measure.max === undefined ? '' : `–${displayNumber(measure.max, measure.maxDecimals)}`;
  // A pure number can be shown whether or not a field has a unit for it.
  const unit = measure.unit === '1' ? '' : term(units, measure.unit).display;
  const space = unit === '' || unit === '°' ? '' : '\u00a0';
  return `${comparator}${displayNumber(measure.value, measure.decimals)}${range}${space}${unit}`;
}

/** The measure in the content's own ASCII grammar; `parseMeasure` gives it back. */
export function writeMeasure(measure: Measure): string {
  const comparator = measure.comparator === '=' ? '' : `${measure.comparator} `;
  const range = measure.max === undefined ? '' : `–${writeNumber(measure.max, measure.maxDecimals)}`;
  return `${comparator}${writeNumber(measure.value, measure.decimals)}${range}${measure.unit === '1' ? '' : ` ${measure.unit}`}`;
}

/** What the source prints for a value: where the author gave no words of it, `35.4 degC` is the writing of content, and print has 35.4 °C. */
export function shownAsPrinted(asPrinted: string, { unit }: Measure, units: readonly UnitTerm[]): string {
  const { display } = term(units, unit);
  return display !== '' && asPrinted.endsWith(` ${unit}`) ? `${asPrinted.slice(0, -unit.length)}${display}` : asPrinted;
}
