import { counted } from './count.ts';

/** What the form of the header searches. */
export const site = 'Site';
export const label = 'Search names, formulas, numbers and text';
export const search = 'Search';
/** Behind “Search” in an empty field. */
export const forExample = (examples: readonly string[]): string => `, e.g. ${examples.join(' or ')}`;
export const suggestions = 'Suggestions';
export const noName = 'No name matches; press Enter to search the text.';
export const offered = (names: number): string =>
  `${counted(names, 'name', 'names')}. Arrow keys choose, Enter searches everything.`;
export const allText = (typed: string): string => `Search all text for “${typed}”`;
