import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/search/finding/findNames.ts';
import { citedTogether, missingPlace } from '../../src/search/finding/place.ts';
import { index } from './content.ts';

const firsts = (query: string, most = 3): readonly string[] =>
  findNames(index, query)
    .slice(0, most)
    .map(({ entry }) => index.records[entry]!.slug);

describe('labels of places and works', () => {
  it.each([
    ['[97]', 'There is no [97]; the review has [1] to [96].'],
    ['reference 150', 'There is no [150]; the review has [1] to [96].'],
    ['Table 3', 'There is no Table 3; the review has Table 1 to Table 2.'],
    ['section 9', 'There is no §9; the review has §1 to §4.'],
    ['Fig. 7', 'There is no Fig. 7; the review has Fig. 1 to Fig. 6.'],
  ])('%s is not there, and that is said', (query, says) => expect(missingPlace(index, query)).toBe(says));

  it.each(['[72]', 'Table 2', '§3.1', 'figure 2', 'Na2O', '97', 'life > 1000 h'])('%s is no missing place', (query) =>
    expect(missingPlace(index, query)).toBeUndefined(),
  );

  it('of several works find each', () => {
    expect(citedTogether('[63,64]')).toEqual([63, 64]);
    expect(citedTogether('refs. 33–35, 40')).toEqual([33, 34, 35, 40]);
    expect(citedTogether('60-62')).toEqual([]);
    expect(citedTogether('[1-99999]')).toEqual([]);
    expect(firsts('[72,85]', 2)).toEqual(['zhang-2021-72', 'huang-2023-85']);
  });
});

describe('metals in the order in which chemists write them', () => {
  it.each([
    ['Au@Cu', 'cu-au'],
    ['Sb@Cu', 'sb-cu'],
    ['Sn@Cu', 'sn-cu'],
    ['Al@Zn', 'zn-al'],
  ])('%s', (query, slug) => expect(firsts(query, 5)).toContain(slug));
  it('an author is found with an initial that is not printed', () =>
    expect(firsts('Tang, Y. 2018', 9)).toEqual(firsts('Tang 2018', 9)));
  it('a pair with a space is the pair', () => expect(firsts('Bi Na', 1)).toEqual(['na-bi']));
});
