import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedWords, joinAsked } from '../../src/search/asked.ts';
import { weighed } from '../../src/search/finding/weighed.ts';
import type { Places, WordPlaces } from '../../src/search/places.ts';

const at = (...all: readonly number[]): Places => ({ all, addressed: [] });
const nowhere = (): boolean => false;
const best = (...of: Parameters<typeof weighed>): readonly number[] =>
  [...weighed(...of)].sort(([, one], [, other]) => other - one).map(([page]) => page);

describe('what pages are worth for single words', () => {
  it('is more for a rare word than for a common one', () => {
    const found: readonly WordPlaces[] = [new Map([[1, at(500)]]), new Map([[2, at(500)]])];
    expect(best(found, [1, 3], nowhere)).toEqual([2, 1]);
  });

  it('is more where the word names or sums up the page than further down', () => {
    const found: readonly WordPlaces[] = [
      new Map([
        [1, at(500)],
        [2, at(12)],
        [3, at(500)],
      ]),
    ];
    expect(best(found, [1], (page) => page === 3)).toEqual([3, 2, 1]);
  });

  it('is more for two words than for one of them however often', () => {
    const often = Array.from({ length: 50 }, (_, place) => place);
    const found: readonly WordPlaces[] = [
      new Map([
        [1, at(...often)],
        [2, at(600)],
      ]),
      new Map([[2, at(900)]]),
    ];
    expect(best(found, [1, 3], nowhere)).toEqual([2, 1]);
  });

  it('counts a word by which the page is asked for like one of its summary', () => {
    const [[, place] = ['', 0]] = askedWords(joinAsked(['stale bread']));
    const found: readonly WordPlaces[] = [
      new Map([
        [1, at(700)],
        [2, at(place)],
      ]),
    ];
    expect(best(found, [1], nowhere)).toEqual([2, 1]);
  });

  it('never falls where a word is found once more', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(3000), { minLength: 1, maxLength: 9 }), fc.nat(3000), (places, more) => {
        const worth = (all: readonly number[]): number => weighed([new Map([[0, at(...all)]])], [2], nowhere).get(0)!;
        expect(worth([...places, more])).toBeGreaterThanOrEqual(worth(places));
      }),
    ));
});
