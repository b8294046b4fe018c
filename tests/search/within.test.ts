import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { within } from '../../src/search/finding/within.ts';

/** Edits between two words as a table, with swapped neighbours as one: slow, and plain to see. */
function edits(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const [above, row] = [table[i - 1]!, table[i]!];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        above[j]! + 1,
        row[j - 1]! + 1,
        above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwapped ? table[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  return table[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ü', '枝'), maxLength: 9 });

describe('words near a word', () => {
  it('are all of a sorted list within so many edits, and no others', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, fc.integer({ min: 0, max: 4 }), (list, asked, most) => {
        const sorted = [...new Set(list)].sort();
        const expected = sorted.map((one) => ({ word: one, slips: edits(one, asked) }));
        expect(within(sorted, asked, most)).toEqual(expected.filter(({ slips }) => slips <= most));
      }),
      { numRuns: 2000 },
    );
  });

  it('may be asked for with a beginning', () =>
    expect(within(['apple', 'bread', 'broad', 'tread'], 'bread', 1, 'b')).toEqual([
      { word: 'bread', slips: 0 },
      { word: 'broad', slips: 1 },
    ]));
});
