import { listed, quoted } from './listed.ts';

export const corrected = 'Showing results for {query}; {unknown}.';
export const unknown = (words: readonly string[]): string =>
  `${listed(words.map(quoted))} ${words.length === 1 ? 'stands' : 'stand'} nowhere on this site`;
