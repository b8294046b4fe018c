import { listed, quoted } from './listed.ts';

/** The kind of a page that is no entry. */
export const page = 'Page';
export const apart = 'has the words, but far apart from each other';
/** Of a page that has most of the words together. */
export const without = (words: readonly string[]): string => `without ${listed(words.map(quoted))}`;
/** Of a page that is asked for by words which do not stand on it. */
export const inOtherWords = (words: readonly string[]): string => `says ${listed(words.map(quoted))} in other words`;
export const openPage = 'Open the page';
export const goToParagraph = (number: string): string => `Go to ¶${number}`;
export const goToPanel = (letter: string): string => `Go to panel ${letter}`;
export const goToClaim = 'Go to the claim';
export const goToResult = 'Go to the result';
export const goToRow = 'Go to the row';
export const goToPassage = 'Go to the passage';

// Why an entry was found.
export const sameFormula = 'same formula';
export const sameElements = 'same elements, another or no stated composition';
export const family = 'contains or forms these elements';
export const similarSpelling = (name?: string): string => `similar spelling${name === undefined ? '' : `: ${name}`}`;
export const initials = 'may abbreviate what you typed; the review does not spell it out';
export const named = (name?: string): string => `named in your query${name === undefined ? '' : ` as ${name}`}`;
export const also = (name: string): string => `also: ${name}`;
export const missingPlace = (asked: string, first: string, last: string): string =>
  `There is no ${asked}; the review has ${first} to ${last}.`;
