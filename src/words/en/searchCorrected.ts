import { listed, quoted } from './listed.ts';

export const corrected = 'Showing results for {query}; {unknown}.';
/** A name of a compound that was searched for by its formula. */
export const readAs = (read: readonly { readonly typed: string; readonly formula: string }[]): string =>
  `Read ${listed(read.map(({ typed, formula }) => `${quoted(typed)} as ${formula}`))}.`;
/** Where a word that stands nowhere may well be meant, and another is only offered. */
export const offered = '{unknown}. Did you mean {query}?';
export const unknown = (words: readonly string[]): string =>
  `${listed(words.map(quoted))} ${words.length === 1 ? 'stands' : 'stand'} nowhere on this site`;
