import { listed } from './listed.ts';

/** A blank cell; `{row}` and `{column}` are put in later. */
export const noResult = 'The review reports no result of {row} in the test: {column}.';
export const noneOnBasis = 'No claim recorded of {row} rests on this basis: {column}.';
export const noClaim = (relation: string): string =>
  `No claim recorded from the review says that {row} ${relation} {column}.`;
export const norWhat = (relation: string, acts: string): string =>
  `No claim recorded from the review says that {row} ${relation} {column}, nor that what ${acts} does.`;

/** What would fill the blanks of a column. */
export const noDataYet = (claims: number): string =>
  `${claims === 1 ? 'The one claim of it rests' : `The ${claims} claims of it rest`} on no data: any measurement that shows it would be the first.`;
export const dataFrom = (claims: number, sources: readonly string[]): string =>
  `What data there are for ${claims === 1 ? 'the one claim' : `the ${claims} claims`} of it come from ${listed(sources)}: the same would fill it.`;
export const resultOf = (test: string): string => `A result of the ${test}.`;
export const resultStating = (test: string, conditions: readonly string[]): string =>
  `A result of the ${test} that states ${listed(conditions)}.`;
export const onBasis = (basis: string): string => `Evidence on the basis: ${basis}.`;
/** What a row belongs to that belongs to no group. */
export const noGroup = 'none named';
