import { describe, expect, it } from 'vitest';
import { summariesOfParts } from '../../src/search/indexing/summariesOfParts.ts';

const entries = [
  { title: 'Rye bread', names: ['schwarzbrot'], weight: 2 },
  { title: 'Rye', names: [], weight: 5 },
  { title: 'Wheat bread', names: ['white loaf'], weight: 3 },
];
const summaries = new Map([
  [0, 'A bread of rye.'],
  [1, 'A grain.'],
  [2, 'A bread of wheat.'],
]);

describe('summaries in the parts of the full-text index', () => {
  it('are those of the entries that have a word of the part in a name, each once', () => {
    // Parts from the beginning, from “r” and from “s”.
    const [first, second, third] = summariesOfParts({ parts: ' r s', often: '' }, entries, summaries);
    expect(first).toEqual([
      [0, 'A bread of rye.'],
      [2, 'A bread of wheat.'],
    ]);
    expect(second).toEqual([
      [0, 'A bread of rye.'],
      [1, 'A grain.'],
    ]);
    expect(third).toEqual([
      [0, 'A bread of rye.'],
      [2, 'A bread of wheat.'],
    ]);
  });

  it('stand with the words that are asked for beside others where these have a part of their own', () => {
    const [first, often] = summariesOfParts({ parts: '', often: 'bread' }, entries, summaries);
    expect(first!.map(([entry]) => entry)).toEqual([0, 1, 2]);
    expect(often!.map(([entry]) => entry)).toEqual([0, 2]);
  });

  it('are for a word that many have those which it means the most, and none of entries without one', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ title: `Bread of the kind ${at}`, names: [], weight: 1 }));
    const [part] = summariesOfParts(
      { parts: '', often: '' },
      [...many, { title: 'Bread', names: [], weight: 1 }, entries[1]!],
      new Map([...many.keys(), 40].map((at) => [at, `${at}`])),
    );
    const ofBread = part!.map(([entry]) => entry);
    expect(ofBread).toContain(40);
    expect(ofBread).not.toContain(41);
    expect(part!.length).toBeLessThan(40);
  });

  it('are none for years and addresses of works', () => {
    const work = { title: 'Zhang 2021', names: ['10.1000/zhang'], weight: 1 };
    const [numbers, letters] = summariesOfParts({ parts: ' z', often: '' }, [work], new Map([[0, 'A work.']]));
    expect([numbers, letters]).toEqual([[], [[0, 'A work.']]]);
  });
});
