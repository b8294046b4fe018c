import { anyOf, listed, quoted } from './listed.ts';

export const narrowed = 'The filters leave nothing over; without them there may be results.';
export const noValue =
  'No value of the review answers this. Try a wider bound, or leave out the words beside the number.';
export const noSuchFormula = (elements: readonly string[]): string =>
  `Read as a formula of ${listed(elements)}. No entry has just this formula.`;
export const noSuchElements = (elements: readonly string[]): string =>
  `Read as a formula of ${listed(elements)}. No entry is made of just ${elements.length === 1 ? 'this element' : 'these elements'}.`;
export const lookedFor = (words: readonly string[]): string =>
  `Looked for ${words.length === 1 ? 'the word' : 'pages with all of'} ${words.map(quoted).join(', ')}, in names and in the text.`;
export const nearestEntries = 'The nearest entries are:';
export const nearestNames = 'The nearest names are:';
/** Behind a formula that is near: `: has H and O, besides C and Na`. */
export const shares = (shared: readonly string[], beside: readonly string[]): string =>
  `: has ${listed(shared)}${beside.length > 0 ? `, besides ${listed(beside)}` : ''}`;
export const notTreated = (subjects: readonly string[], isSaid: boolean): string =>
  `${isSaid ? 'It' : 'The source'} does not treat ${anyOf(subjects)}.`;
export const allNames = '{link}.';
export const allNamesLink = 'See all names from A to Z';
