import { counted } from './count.ts';
import { anyOf, listed } from './listed.ts';

export const values = (clauses: readonly string[]): string => `Values with ${listed(clauses)}`;
/** How a question for numbers was read. */
export const understood = (
  clauses: readonly string[],
  tests: readonly string[],
  names: readonly string[],
  ignored: string,
): string =>
  `${values(clauses)}${tests.length > 0 ? `, from a ${anyOf(tests)}` : ''}${names.length > 0 ? `, with ${listed(names)}` : ''}${ignored === '' ? '' : ` (“${ignored}” was not understood)`}.`;
/** Some of the entries that a word means. */
export const someOf = (titles: readonly string[], isAll: boolean): string => `${anyOf(titles)}${isAll ? '' : ' …'}`;
/** `1 value, 8 more possible`: what surely answers is never counted together with what may. */
export const found = (sure: number, possible: number): string => {
  if (possible === 0) return sure === 0 ? 'No values' : counted(sure, 'value', 'values');
  return sure === 0
    ? `No certain value, ${possible} possible`
    : `${counted(sure, 'value', 'values')}, ${possible} more possible`;
};
export const sure = 'Values that answer';
export const possible = 'Values that may answer';
export const whyPossible =
  'It is left open whether they do: only a bound or an approximate number is printed, or several conditions are named and not which of them was used.';
/** Head of the column of what the values are of. */
export const subjects = (kinds: readonly string[]): string => anyOf(kinds);
export const quantity = 'Quantity';
export const value = 'Value';
export const conditions = 'Test and conditions';
export const source = 'Source';

// A clause as it was understood.
export const anyValue = (subject: string): string => `any ${subject}`;
export const extreme = (end: 'highest' | 'lowest' | 'best', subject: string): string => `the ${end} ${subject}`;
export const anyQuantity = 'any quantity';
export const either = (names: readonly string[]): string => anyOf(names);
const relations = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=', between: 'from' } as const;
export const clause = (
  subject: string,
  relation: keyof typeof relations,
  range: { readonly low: number; readonly high?: number | undefined; readonly unit: string },
  notes: readonly string[],
): string => {
  const number = range.high === undefined ? String(range.low) : `${range.low} to ${range.high}`;
  const said = `${subject} ${relations[relation]} ${number}${range.unit === '' ? '' : `\u00a0${range.unit}`}`;
  return notes.length === 0 ? said : `${said} (${notes.join('; ')})`;
};
export const ofTest = (condition: string): string => `${condition} of the test`;
export const notANumber = (word: string): string => `the review’s ${word} is not recorded as a number`;
export const unknownUnit = (unit: string): string => `“${unit}” is no unit of the values recorded`;
export const wrongUnit = (unit: string, subjects: readonly string[]): string =>
  `${unit} is no unit of ${anyOf(subjects)}`;
export const noValueIn = (unit: string): string => `no value is recorded in ${unit}`;
export const onlyApart = (titles: readonly string[]): string =>
  `no one test answers all of this; in different tests: ${listed(titles)}`;
