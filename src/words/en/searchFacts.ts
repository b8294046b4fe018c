import { anyOf, listed, quoted } from './listed.ts';

export const facts = 'Facts';
/** Facts of what was asked, where the one asked for is not recorded. */
export const nearestFacts = 'Nearest facts';
export const unknownNames = (words: readonly string[]): string =>
  `No entry here is called ${anyOf(words.map(quoted))}.`;
export const denied = (titles: readonly string[]): string =>
  titles.length > 1
    ? `No claim recorded from the review joins ${listed(titles)}.`
    : `No claim recorded from the review says this of ${titles[0]}.`;
export const more = (count: number): string => `${count} more`;
export const fact = (from: string, relation: string, to: string): string => `${from} ${relation} ${to}`;
export const perhaps = (fact: string): string => `Perhaps: ${fact}`;
export const follows = 'follows from other claims';
export const ofTest = (locators: string): string => `of a test, ${locators}`;
export const leftOpen = (locators: string): string => `the test names several, and not which was used, ${locators}`;
