import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partly } from '../../src/search/finding/partly.ts';

describe('what of a question stands together on a page', () => {
  it('is the stretch with the most weight, not with the most words', () => {
    expect(partly([[1], [2], [200], []], [1, 1, 5, 3])).toEqual({ share: 0.5, has: [false, false, true, false] });
    expect(partly([[1, 190], [2], [200], []], [1, 1, 5, 3])).toEqual({ share: 0.6, has: [true, false, true, false] });
  });

  it('is nothing where no word stands, and all where all stand together', () => {
    expect(partly([[], []], [2, 3])).toEqual({ share: 0, has: [false, false] });
    expect(partly([[5], [9]], [2, 3])).toEqual({ share: 1, has: [true, true] });
    expect(partly([], []).share).toBe(0);
  });

  it('grows with more places, and agrees with trying every stretch', () => {
    const places = fc.array(
      fc.uniqueArray(fc.nat({ max: 120 })).map((list) => list.sort((a, b) => a - b)),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(places, (lists) => {
        const weights = lists.map((_, word) => word + 1);
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const tried = Array.from({ length: 121 }, (_, from) =>
          lists.reduce(
            (sum, list, word) => sum + (list.some((place) => place >= from && place <= from + 30) ? weights[word]! : 0),
            0,
          ),
        );
        expect(partly(lists, weights).share).toBeCloseTo(Math.max(...tried) / total);
      }),
    );
  });
});
