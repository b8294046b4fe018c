import { allOf, quoted } from './list.ts';

export const corrected = 'Showing results for {query}; {unknown}.';
export const unknown = (words: readonly string[]): string =>
  `${allOf(words.map(quoted))} ${words.length === 1 ? 'stands' : 'stand'} nowhere on this site`;
