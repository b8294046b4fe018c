import { expect, it } from 'vitest';
import { goneAddresses } from '../../src/derive/gone.ts';

it('sorts what is gone into pages, files, and places by their page', () => {
  const gone = goneAddresses({
    moved: [
      { from: 'materials/a', to: 'materials/b' },
      { from: 'materials/a.bib', to: 'materials/b.bib' },
      { from: 'materials/a#p1', to: 'materials/b#p1' },
      { from: 'data/SHA256SUMS', to: 'data/sums.txt' },
    ],
    withdrawn: [
      { address: 'claims/c', reason: 'no' },
      { address: 'materials/a#p2', reason: 'no' },
      { address: 'materials/c#p1', reason: 'no' },
    ],
  });
  expect(gone.pages).toEqual([
    { address: 'materials/a', to: 'materials/b' },
    { address: 'claims/c', reason: 'no' },
  ]);
  expect(gone.files.map(({ address }) => address)).toEqual(['materials/a.bib', 'data/SHA256SUMS']);
  expect(gone.placesOn('materials/a')).toEqual([
    { address: 'materials/a#p1', to: 'materials/b#p1' },
    { address: 'materials/a#p2', reason: 'no' },
  ]);
  expect(gone.placesOn('materials/b')).toEqual([]);
});
