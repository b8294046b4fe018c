import { counted } from './count.ts';
import { anyOf, quoted } from './listed.ts';

export const title = 'Search';
export const description = 'Search names, formulas, numbers and text; every name, alias and formula from A to Z.';
export const form = 'Search page';
export const label = 'A name, a formula, a number with a comparison, a reference or any words';
export const search = 'Search';
export const needsScript =
  'Searching needs JavaScript. Without it, every name, alias and formula stands below from A to Z.';
export const examples = 'For example {examples}';
export const filters = 'Filters';
/** Behind “Filters”, what results can be narrowed by. */
export const narrowedBy = (facets: readonly string[]): string => `by ${facets.join(', ')}`;
export const clear = 'Clear the filters';
export const results = 'Results';
/** Behind the facts that stand below the first of them. */
export const furtherResults = 'Further results';
export const showMore = 'Show more';
export const moreOf = (more: number, all: number): string => `Show ${more} more of ${all}`;
export const allNames = 'All names from A to Z';
export const aboutAllNames = (names: number, entries: number): string =>
  `${names} names, formulas, abbreviations and reference numbers of ${entries} entries. “See” leads from another name to its entry.`;
export const see = '{name} {see} {entry}';
export const seeWord = 'see';

export const start = 'Type a name, a formula, a number or any words; or choose from the filters.';
export const failed = 'The search could not be loaded. The A–Z index below works without it.';
export const resultsFound = (count: number): string =>
  count === 0 ? 'No results' : counted(count, 'result', 'results');
/** What is counted when no page has the words together. */
export const apart = (count: number): string =>
  `No passage has all the words together; ${counted(count, 'page has', 'pages have')} them apart`;
/** What is counted when pages have the words, but none as a phrase. */
export const noPhrase = (count: number): string =>
  `No page has all the words close together; ${counted(count, 'result has', 'results have')} them farther apart, or some of them`;
/** What is counted when no page has all the words together, but some of them; `nowhere`: words that no page has, `all` that are asked for. */
export const onlyNamed = (count: number, nowhere: readonly string[], all: number): string =>
  nowhere.length > 0
    ? `Nothing here speaks of ${anyOf(nowhere.map(quoted))}; ${counted(count, 'result has', 'results have')} ${nowhere.length < all ? 'some of the other words' : 'a part of it'}`
    : `No page has all the words together; ${counted(count, 'result has', 'results have')} some of them`;
/** What is shown, as one sentence; also what a screen reader hears. */
export const status = (count: string, asked: string, choices: string, isSearching: boolean): string =>
  `${count}${asked === '' ? '' : ` for “${asked}”`}${choices === '' ? '' : `, ${choices}`}${isSearching ? '; searching the text' : ''}.`;
