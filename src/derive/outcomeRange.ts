import * as words from '#words/outcomes.ts';
import type { Test } from '../field/field.ts';

/** One result as a range is made of it: the number in the first unit of its dimension, and how it is written. */
export interface RangeValue {
  readonly quantity: string;
  readonly value: number;
  readonly text: string;
}

const prefix = 'tests:';
/** The id of the box that stands for all outcomes of a test. */
export const groupId = (test: Test): string => `${prefix}${test}`;
/** The test of such a box; undefined for any other id. */
export const testOfGroup = (id: string): Test | undefined =>
  id.startsWith(prefix) ? id.slice(prefix.length) : undefined;

/** How many there are, and the range of the quantities that most of them give: `Bake: 31 outcomes, loaf volume 2 to 4 mL g⁻¹`. */
export function groupLabel(test: string, count: number, values: readonly RangeValue[], most = 1): string {
  const quantities = [...Map.groupBy(values, ({ quantity }) => quantity)]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([quantity, own]) => `${quantity} ${rangeOf(own)}`);
  const title = words.outcomesOf(`${test.slice(0, 1).toUpperCase()}${test.slice(1)}`, count);
  return quantities.length === 0 ? title : words.withRange(title, quantities);
}

function rangeOf(values: readonly RangeValue[]): string {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0]!.text, sorted.at(-1)!.text];
  if (low === high) return low;
  const [, number, unit] = /^(.*\d)(\D*)$/.exec(low) ?? ['', low, ''];
  return words.range(high.endsWith(unit) && unit !== '' ? number : low, high);
}
