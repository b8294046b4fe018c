import { describe, expect, it } from 'vitest';
import { askedWords, isAsked, joinAsked } from '../../src/search/asked.ts';
import { nearness, together } from '../../src/search/finding/nearness.ts';
import { askedPlaces } from '../../src/search/indexing/askedPlaces.ts';
import { knownWords, withOthers } from '../../src/search/knownWords.ts';

const known = knownWords(['crust', 'crusts', 'bread']);
const pages = [{ asked: undefined }, { asked: joinAsked(['stale bread', 'well-baked skin', 'crusty']) }];

describe('words by which a page is asked for', () => {
  const { words, others } = askedPlaces(pages, new Map([['bread', new Map([[0, [3]]])]]), known);

  it('stand behind all words of pages, under those of the site where it has a form of them', () => {
    expect(words.get('bread')?.get(0)).toEqual([3]);
    expect(words.get('bread')?.get(1)?.every(isAsked)).toBe(true);
    expect([...others.keys()].sort()).toEqual(['baked', 'crusty', 'skin', 'stale', 'well', 'wellbaked']);
    expect(askedPlaces([{ asked: 'breads' }], new Map(), known).words.has('bread')).toBe(true);
  });

  it('are near in a phrase and far from those of another', () => {
    const between = (...asked: readonly string[]): number =>
      nearness(asked.map((word) => (words.get(word) ?? others.get(word))!.get(1)!)).between;
    expect(between('stale', 'bread')).toBe(0);
    expect(between('bread', 'skin')).toBeGreaterThan(together);
  });

  it('are known as words once they have come', () => {
    const more = withOthers(known, ['stale', 'staleness']);
    expect(['stale', 'bread', 'rye'].map((word) => more.hasForm(word))).toEqual([true, true, false]);
    expect(more.formsOf('stale')).toContain('stale');
    expect(more.formsOf('crust')).toEqual(['crust', 'crusts']);
    expect(known.hasForm('stale')).toBe(false);
  });

  it('give back the phrases they were', () =>
    expect(askedWords(joinAsked(['a b', 'c'])).map(([word]) => word)).toEqual(['a', 'b', 'c']));
});
