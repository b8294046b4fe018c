import type { Reading } from './finding.ts';

/** The sort of place a locator names. */
export function placeOf(locator: string): 'text' | 'caption' | 'table' {
  if (locator.startsWith('Fig.')) return 'caption';
  return locator.startsWith('Table') ? 'table' : 'text';
}

const order = ['text', 'caption', 'table'];

/** Readings in the order text, caption, table; within one sort of place by locator, then by claim. */
export const inOrder = (readings: readonly Reading[]): readonly Reading[] =>
  [...readings].sort(
    (a, b) => order.indexOf(placeOf(a.locator)) - order.indexOf(placeOf(b.locator)) || (key(a) < key(b) ? -1 : 1),
  );

const key = (reading: Reading): string => [reading.locator, ...reading.claims].join(' ');
