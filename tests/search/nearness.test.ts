import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearnessOnPage, nearness, worthOf } from '../../src/search/finding/nearness.ts';

describe('how near words stand to each other', () => {
  it.each([
    [[[4]], { between: 0, inOrder: true }],
    [[[4], [5], [6]], { between: 0, inOrder: true }],
    [[[6], [5], [4]], { between: 0, inOrder: false }],
    [[[4, 50], [52]], { between: 1, inOrder: true }],
    [[[1], [40, 90], [200]], { between: 197, inOrder: true }],
    // Side by side later on the page.
    [
      [
        [1, 300],
        [40, 301],
        [200, 302],
      ],
      { between: 0, inOrder: true },
    ],
  ])('%j', (places, expected) => expect(nearness(places)).toEqual(expected));

  it('finds the same as trying every choice of places', () => {
    const lists = fc.array(fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(lists, (some) => {
        const places = some.map((list) => list.toSorted((a, b) => a - b));
        const choices = places.reduce<readonly (readonly number[])[]>(
          (all, list) => all.flatMap((chosen) => list.map((place) => [...chosen, place])),
          [[]],
        );
        const least = Math.min(
          ...choices.map((chosen) => Math.max(0, Math.max(...chosen) - Math.min(...chosen) + 1 - chosen.length)),
        );
        expect(nearness(places).between).toBe(least);
      }),
    );
  });

  it('is worth more the nearer and in order', () => {
    const worth = [0, 1, 5, 30, 200].map((between) => worthOf({ between, inOrder: true }));
    expect(worth).toEqual(worth.toSorted((a, b) => b - a));
    expect(worthOf({ between: 0, inOrder: true })).toBeGreaterThan(worthOf({ between: 0, inOrder: false }));
  });
});

describe('nearness with words that only lead to a page', () => {
  const asked = 2 ** 15;
  it('is that of the words which stand on it, though never side by side', () => {
    expect(nearnessOnPage([[10], [asked]])).toEqual({ between: 3, inOrder: false });
    expect(nearnessOnPage([[10], [60], [asked]]).between).toBe(49);
  });
  it('is that of all where all stand on it, or all lead to it', () => {
    expect(nearnessOnPage([[10], [11]])).toEqual(nearness([[10], [11]]));
    expect(nearnessOnPage([[asked], [asked + 1]])).toEqual({ between: 0, inOrder: true });
    expect(nearnessOnPage([[10, asked + 1], [asked]]).between).toBe(0);
  });
});
