/** The list of the parts of a page. */
export const onThisPage = 'On this page';
export const facts = 'Facts';
export const formula = 'Formula';
export const printedAs = 'Printed as';
export const alsoCalled = 'Also called';
export const inTheReview = 'In the review';

export const values = 'All values';
export const text = 'In words';
export const relates = 'What it relates to';
export const results = 'Reported results';
export const resultsWithIt = 'Results reported with it';
export const ladder = 'How far the evidence goes';
export const against = 'What speaks against it';
export const statements = 'Further statements';
export const incoming = 'What relates to it';
export const follows = 'What follows';
export const contexts = 'Where the review speaks of it';
export const similar = 'Similar entries';
export const sources = 'Sources';
export const cite = 'Cite';

/** A kind with the classes of an entry. */
export const kindAndClasses = (kind: string, classes: readonly string[]): string => `${kind}: ${classes.join(', ')}`;
export const derived = (why: string): string => `Derived: ${why}.`;
export const asTheReviewGives = 'Values as the review gives them. ';
export const compareLikeWithLike = (conditions: string): string =>
  `Tests differ in ${conditions}, so compare only like with like.`;
export const resultsOf = (title: string): string => `Reported results of ${title}`;
export const resultsReportedWith = (title: string): string => `Results reported with ${title}`;
export const measuredOnWhatCarriesIt = 'Measured on what forms, contains or carries it:';
/** After a thing of which something more is said. */
export const which = ', which';
/** Before what a similar entry has in common. */
export const likewise = 'likewise {reasons}';
/** How a fact is said and through what. */
export const through = (titles: readonly string[]): string => `through ${titles.join(' and ')}`;
export const derivedMark = 'derived';
export const sentenceNumber = (number: number): string => `sentence ${number}`;
export const more = (count: number): string => `${count} more`;
export const andMore = (count: number): string => `and ${count} more`;
export const moreSentences = (count: number): string => `${count} more sentences`;
