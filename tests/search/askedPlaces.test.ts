import { describe, expect, it } from 'vitest';
import { askedWords, isAsked, joinAsked } from '../../src/search/asked.ts';
import { nearness, together } from '../../src/search/finding/nearness.ts';
import { gatherAsked, packAsked, type PlacedAsked } from '../../src/search/indexing/askedPlaces.ts';
import { knownWords, withOthers } from '../../src/search/knownWords.ts';

const known = knownWords(['crust', 'crusts', 'bread']);
const placed = (...pages: readonly (string | undefined)[]): PlacedAsked => {
  const gathered = gatherAsked();
  pages.forEach((asked, page) => {
    gathered.add(page, asked);
  });
  return gathered.placed(known, (page) => 10 - page);
};

describe('words by which a page is asked for', () => {
  const { words, others } = placed(undefined, joinAsked(['stale bread', 'well-baked skin', 'crusty', 'the rye']));

  it('stand behind all words of pages, under those of the site where it has a form of them', () => {
    expect([...words.keys()]).toEqual(['bread']);
    expect([...words.get('bread')!]).toEqual([[9, { all: [expect.any(Number)], addressed: [] }]]);
    expect(words.get('bread')!.get(9)!.all.every(isAsked)).toBe(true);
    expect([...others.keys()].sort()).toEqual(['baked', 'crusty', 'rye', 'skin', 'stale', 'well', 'wellbaked']);
    expect(placed('breads').words.has('bread')).toBe(true);
  });

  it('are near in a phrase and far from those of another', () => {
    const between = (...asked: readonly string[]): number =>
      nearness(asked.map((word) => (words.get(word) ?? others.get(word))!.get(9)!.all)).between;
    expect(between('stale', 'bread')).toBe(0);
    expect(between('bread', 'skin')).toBeGreaterThan(together);
  });

  it('are stored by how they begin', () =>
    expect(
      [...packAsked(others)].map(([begin, row]) => [begin, row.split(' ').filter((_, at) => at % 2 === 0)]),
    ).toEqual([
      ['ba', ['baked']],
      ['cr', ['crusty']],
      ['ry', ['rye']],
      ['sk', ['skin']],
      ['st', ['stale']],
      ['we', ['well', 'wellbaked']],
    ]));

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
