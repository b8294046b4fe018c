import { expect, it } from 'vitest';
import { isFile, publishedPath, splitAddress, splitFile } from '../../src/model/published.ts';
import { compareVersions, versionName, versionPattern } from '../../src/model/version.ts';

it('versions compare by their numbers', () => {
  const sorted = ['0.9.0', '0.10.0', '1.0.0', '1.0.1', '1.0.10', '1.2.0', '10.0.0'];
  expect(sorted.toReversed().sort(compareVersions)).toEqual(sorted);
  expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
  expect(
    ['1.0', '1.0.0.0', '01.0.0', '1.0.00', 'v1.0.0', '1.0.0-a', '1.0.0 ', '1234567890.0.0'].filter((text) =>
      versionPattern.test(text),
    ),
  ).toEqual([]);
  expect(['0.0.0', '10.20.30'].every((text) => versionPattern.test(text))).toBe(true);
  expect([versionName('1.2.0'), versionName('unreleased')]).toEqual(['Version 1.2.0', 'Not released yet']);
});

it('published addresses are taken apart and found below the root of the site', () => {
  expect(splitAddress('sections/a#p2')).toEqual({ page: 'sections/a', place: 'p2' });
  expect(splitAddress('sections/a')).toEqual({ page: 'sections/a', place: '' });
  expect(splitFile('materials/na-bi.jsonld')).toEqual({ page: 'materials/na-bi', extension: 'jsonld' });
  expect([splitFile('materials/na-bi'), splitFile('data/SHA256SUMS'), splitFile('a#b.c'), splitFile('.bib')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(['materials/a', 'materials/a.bib', 'data/SHA256SUMS'].map(isFile)).toEqual([false, true, true]);
  expect(
    ['index', 'materials/a', 'sections/a#p2', 'data/claims.csv', 'data/SHA256SUMS', 'index#x'].map(publishedPath),
  ).toEqual(['', 'materials/a/', 'sections/a/#p2', 'data/claims.csv', 'data/SHA256SUMS', '#x']);
});
