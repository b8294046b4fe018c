import { counted } from './count.ts';

export const title = 'Audit';
export const description =
  'Where accounts of the review contradict each other or are not reconciled, side by side, with the arithmetic and a note on each.';
export const lead =
  'The site records what {review} prints, also where it does not agree with itself. A set of rules compares every recorded value with every other that it should agree with. Here is what they find.';
export const theReview = 'the review';
/** How the comparisons came out. */
export const tally = (all: number, contradicted: number, unreconciled: number, fitting: number, open: number): string =>
  `${counted(all, 'comparison', 'comparisons')}: ${counted(contradicted, 'contradiction', 'contradictions')}, ${counted(unreconciled, 'pair', 'pairs')} of accounts that the review does not reconcile, ${fitting} that ${fitting === 1 ? 'fits' : 'fit'}, ${open} that ${open === 1 ? 'lacks' : 'lack'} a partner.`;
export const whatIsCalledSo =
  'It is called a contradiction only where nothing that the review states tells the readings apart. Where stated conditions differ, or only one reading gives them, the two may be of different tests: those accounts are set side by side as “not reconciled”. Each carries a note; without one the site is not built. None shows which place is right, nor that a cited paper is wrong.';
export const onThisPage = 'On this page';
export const nothingFound = 'Nothing found.';
export const notReconciled = '{head} Differs or is given once only: {apart}.';
export const notReconciledHead = 'Not reconciled.';
export const contradiction = '{head} No condition that the review states explains it.';
export const contradictionHead = 'Contradiction.';
export const fitting = {
  heading: 'What fits',
  says: 'Numbers that agree where they are told twice. A bound and its number agree (“more than 750” and 750); values given with ≈, and values that follow from each other, agree within 2 %.',
  caption: (what: string): string => `What fits: ${what}`,
} as const;
export const open = {
  heading: 'What cannot be checked',
  says: 'What follows from the numbers printed, where the number to set beside it is not.',
  caption: 'Table of what cannot be checked',
} as const;
export const misprints = {
  heading: 'Slips in print',
  says: 'Names, words, units and references to figures that are misprinted or unusual. Entries use one corrected name and keep the printed one.',
  caption: 'Table of slips in print',
} as const;
export const citations = {
  heading: 'Slips in citations',
  says: 'Entries of the reference list that do not fit together, and works cited for what their title does not announce.',
  caption: 'Table of slips in citations',
} as const;
/** Heads of the tables. */
export const heads = {
  of: 'Of',
  compared: 'What was compared',
  where: 'Where',
  printed: 'Printed',
  remark: 'Remark',
  entry: 'Entry',
} as const;
export const referenceList = (number: number | undefined): string => `Reference list, number ${number}`;
export const linkTo = (subject: string): string => `Link to this finding on ${subject}`;
export const eachPlace = (subject: string): string => `What each place says of ${subject}`;
export const notGiven = 'not given';
export const arithmetic = 'Arithmetic';
export const readings = 'Readings.';
export const mayExplain = 'What may explain it.';
/** Our doubt of how a place is read. */
export const unsure = '{confidence} in our reading of {place}';
export const confidence = { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' };
/** On the page of an entry that the review contradicts itself about. */
export const contradictedHere = '{head} What is printed is recorded; the audit has the details:';
export const contradictedHereHead = 'The review contradicts itself here.';
export const unreconciledHere = '{head} They may be of different tests; the audit sets them side by side:';
export const unreconciledHereHead = 'The review gives accounts here that it does not reconcile.';

/** The questions the audit asks of any field. */
export const conflict = {
  heading: 'Same quantity, different values',
  fits: 'Same quantity, same value',
  says: 'Two places give one subject, in the same test and under conditions that do not exclude each other, different values of one quantity.',
  about: 'value',
} as const;
export const account = {
  heading: 'One paper, told in two ways',
  fits: 'One paper, told alike',
  says: 'Text, caption and table cite the same paper for the same test but differ in its conditions or in what was measured.',
  about: 'conditions',
} as const;
export const whatWasMeasured = 'what was measured';
export const citedPaper = 'cited paper';
export const kindOfTest = 'kind of test';
export const asRetold = 'as retold';
export const test = 'test';

/** The summary of a finding on two accounts of one paper. */
export const accountsAgree = (testLabel: string, places: readonly string[]): string =>
  `${testLabel}: ${places.join(' and ')} agree in all conditions that both give`;
/** `apart` are the conditions, `values` the values that stand under them. */
export const accountsDiffer = (
  testLabel: string,
  places: readonly string[],
  apart: readonly string[],
  values: readonly string[],
): string =>
  `${testLabel}: ${places.join(' and ')} differ in ${apart.join(' and ')}${values.length === 0 ? '' : `; ${values.join(', ')}`}`;
export const either = (what: string, one: string, other: string): string => `${what} ${one} or ${other}`;
/** The summary of a finding on two values. */
export const twoValues = (testLabel: string, quantity: string, one: string, other: string, same: boolean): string =>
  `${testLabel}, ${quantity}: ${one} ${same ? 'and' : 'or'} ${other}`;
export const boundsExclude = 'the same number, as bounds that exclude each other';
export const percentMore = (percent: string): string => `the larger is ${percent} % more`;
export const timesSmaller = (times: string): string => `the larger is ${times} times the smaller`;
/** What a caption is found to say beside the text. */
export const captionAlone = 'no value of text or table was measured under the conditions of the caption';
export const captionRepeated = 'text or table repeat the conditions of the caption';
export const captionOther = (quantity: string | undefined): string =>
  `the caption speaks of ${quantity}, the text at the same conditions of another quantity`;

/** How hard a word a finding deserves. */
export const differentTests = (differs: string): string => `different tests: ${differs} differ`;
export const contradictionUnless = (unstated: string): string =>
  `contradiction unless the tests differ in ${unstated}, which one side leaves out`;
export const contradictionPlain = 'contradiction: no condition that both state differs';
export const auditFinds = (summary: string): string => `The audit finds: ${summary}.`;
export const againstItStands = (others: string, says: string): string => `Against it stands ${others}; ${says}.`;
