export const noReference = 'no reference given';
export const ref = 'Ref.';
export const confidence = {
  high: 'our reading: high confidence',
  medium: 'our reading: medium confidence',
  low: 'our reading: low confidence',
};
export const saidToBe = (modality: string): string => `said to be so: ${modality}`;
export const through = (titles: readonly string[]): string => `through ${titles.join(' and ')}`;
export const theFinding = 'the finding';

export const sources = 'Sources';
export const allAsRis = '{file}, for Zotero, EndNote or Mendeley';
export const allAsRisLink = (count: number): string => `All ${count} as RIS`;
/** A DOI, and how it is known. */
export const doi = 'DOI {link} ({known})';
/** What became of a work, and where that is said. */
export const fate = ' {is} ({notice})';
export const fateAndWhy = ' {is} ({notice}): {says}';
export const notice = 'notice';
