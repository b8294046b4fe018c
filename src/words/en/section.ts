export const contentsOfTheReview = 'Contents of the review';
export const contents = 'Contents';
export const theReview = 'The review';
export const inThisSection = 'In this section';
export const claimsMadeHere = 'Claims made here';
export const claims = (count: number): string => `${count} ${count === 1 ? 'claim' : 'claims'}`;
export const readingPath = 'Reading path';
export const previous = 'Previous';
export const next = 'Next';
export const placeInTheReview = (locator: string): string => `Place in the review: ${locator}`;
export const referencesOfThisPassage = 'References of this passage';
/** On paper, before the addresses that a text leads to. */
export const addressesAt = (root: string): string => `Addresses at ${root}/:`;
export const inCrossSection = 'In cross-section';

export const restored = (number: string): string => `${number}, restored`;
export const eachValueOpens = 'Each value opens its claim.';
export const downloadCsv = 'Download as CSV';
export const parameter = 'Parameter';
export const subject = 'Subject';
export const ref = 'Ref.';
export const reference = 'Reference';
export const noteOn = (number: number, printed: string): string => `${number}: note on ${printed}`;
export const dashPrinted = '– (a dash is printed)';
export const notLegible = 'not legible: placeholder lost';
export const nothingRecorded = 'nothing recorded';
export const confidence = { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' };
/** A note below a table: the row it belongs to, and what it says. */
export const rowNote = '{row}: {note}';
export const minutes = (count: number): string => `${count} min to read`;
