/** How far a DOI is known, and what that means. */
export const doiKnown = {
  'verified in part': 'verified in part: seen on a page whose data match only in part, see the note',
  verified: 'verified: seen on a page together with matching bibliographic data',
  derived: 'derived: follows from the publisher’s scheme and the article number; not seen',
  unknown: 'unknown: not known',
} as const;
export const theReview = 'The review';
export const numbered = (kind: string, number: number): string => `${kind} [${number}]`;
export const asPrinted = 'As printed';
export const authors = 'Authors';
export const journal = 'Journal';
export const doi = 'DOI';
export const doiNotKnown = 'not known.';
export const searchByCitation = 'Search by citation';
export const notice = 'Notice';
/** What became of a work, what is said of it, and the link to where that is said. */
export const fate = '{is}: {says}{notice}';
export const theNotice = 'the notice';
export const note = 'Note';
export const whereCited = 'Where the review cites it';
export const measuredInIt = 'What was measured in it';
export const resultsFrom = (title: string): string => `Results reported from ${title}`;
export const citedFor = 'What it is cited for';
export const citedForElse = 'What else it is cited for';
