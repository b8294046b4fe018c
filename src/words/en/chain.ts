import { listed } from './listed.ts';

/** What must be known of a chain of claims as a whole. */
export const meetOnlyIn = (passage: string): string =>
  `No single work claims the whole chain: its steps meet only in ${passage}.`;
export const restOn = (sources: readonly string[]): string =>
  `No single work claims the whole chain: its steps rest on ${listed(sources)}.`;
export const ownWordIn = (locator: string): string => `the review’s own word in ${locator}`;
export const withoutData = 'All steps are stated without data.';
export const weakest = (steps: readonly number[], bases: readonly string[]): string =>
  `Weakest ${steps.length === 1 ? 'link: step' : 'links: steps'} ${listed(steps.map(String))} (${listed(bases)}).`;
