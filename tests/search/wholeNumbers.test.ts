import { expect, it } from 'vitest';
import { foldHtml } from '../../src/search/fullText.ts';
import { withWholeNumbers } from '../../src/search/indexing/wholeNumbers.ts';

/** The words of a text of one page under which its places are found, of those that have been stored. */
const found = (content: string, stored: Readonly<Record<string, readonly number[]>>): unknown =>
  Object.fromEntries(
    [
      ...withWholeNumbers(
        [{ content }],
        new Map(Object.entries(stored).map(([word, all]) => [word, new Map([[0, all]])])),
      ),
    ].map(([word, pages]) => [word, pages.get(0)]),
  );

it('keeps numbers whole that have been stored without their marks, and has no parts of them', () => {
  expect(found('2.3 23 63 2.63', { '2': [0, 3], '3': [0], '23': [0, 1], '63': [2, 3], '263': [3] })).toEqual({
    '2.3': [0],
    '23': [1],
    '63': [2],
    '2.63': [3],
  });
});

it('finds both ends of a range and of works cited together, and not what they would be run together', () =>
  expect(found('[26-28]. 2628', { '2628': [0, 1], '26': [0], '28': [0] })).toEqual({
    '26-28': [0],
    '2628': [1],
    '26': [0],
    '28': [0],
  }));

it('finds the decimal ends of a range, a number and its power, and each of the works cited with a comma', () =>
  expect(
    found('0.5-2 0.998^100 [44,45]', {
      '052': [0],
      '0': [0, 1],
      '5': [0],
      '2': [0],
      '0998100': [1],
      '998': [1],
      '100': [1],
      '4445': [2],
      '44': [2],
      '45': [2],
    }),
  ).toEqual({
    '0.5-2': [0],
    '0.5': [0],
    '2': [0],
    '0.998': [1],
    '0.998100': [1],
    '100': [1],
    '44,45': [2],
    '44': [2],
    '45': [2],
  }));

it('knows thousands by their digits, and words with digits as they are', () =>
  expect(
    found('10,000 C3N4@Cu P63', { '10000': [0], '10': [0], '000': [0], c3n4: [1], c3n4cu: [1], p63: [2] }),
  ).toEqual({
    '10000': [0],
    c3n4: [1],
    c3n4cu: [1],
    p63: [2],
  }));

it('tells a power from the digits before it', () =>
  expect(foldHtml('<p>0.998<sup>100</sup> of cm<sup>-2</sup></p>')).toBe(
    '<p>0.998^<sup>100</sup> of cm<sup>-2</sup></p>',
  ));
