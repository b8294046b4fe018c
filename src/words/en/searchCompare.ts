import { anyOf } from './listed.ts';

export const compare = 'Compare';
export const missing = 'What is missing';
export const gaps = 'Gaps: what the review leaves open, and what nobody in it reports';
export const byWhat =
  'The question does not say by what: each order answers another one, and tests differ in their conditions.';

// What a comparison that a question opens shows.
export const allResults = 'All results';
export const comparison = (what: string, narrowed: readonly string[], order: string | undefined): string =>
  [what, ...narrowed, ...(order === undefined ? [] : ['by', order])].join(' ');
export const choice = (reads: string, labels: readonly string[]): string => `${reads} ${anyOf(labels)}`;
/** By what a table is sorted, and how. */
export const ordered = (what: string, isLow: boolean): string => `${what}, ${isLow ? 'lowest' : 'highest'} first`;
/** What is compared, where a question names it. */
export const of = (titles: readonly string[]): string => `of ${anyOf(titles)}`;
/** A range as the comparison has it, its ends included: `at least 2 mA cm⁻²` behind what its filter reads. */
export const range = (
  reads: string,
  relation: '=' | '>' | '>=' | '<' | '<=' | 'between',
  { low, high }: { readonly low: string; readonly high?: string },
  unit: string,
): string => {
  const sign = { '=': '', '>': 'at least ', '>=': 'at least ', '<': 'at most ', '<=': 'at most ', between: '' }[
    relation
  ];
  return `${reads} ${sign}${high === undefined ? low : `${low} to ${high}`} ${unit}`.trim();
};
