import { counted } from './count.ts';

/** A box of outcomes of one test, with the range of what they give. */
export const outcomesOf = (test: string, count: number): string => `${test}: ${counted(count, 'outcome', 'outcomes')}`;
export const withRange = (outcomes: string, ranges: readonly string[]): string => `${outcomes}, ${ranges.join('; ')}`;
export const range = (low: string, high: string): string => `${low} to ${high}`;
