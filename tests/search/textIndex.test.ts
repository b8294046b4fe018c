import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { partFor, readIndexPart, readTextIndex } from '../../src/search/textIndex.ts';

const file = (content: unknown): Uint8Array =>
  new Uint8Array([...new TextEncoder().encode('pagefind_dcd'), ...encode(content)]);

describe('the overview of the full-text index', () => {
  const index = readTextIndex(
    file([
      '1.5.2',
      [
        ['und_1', 120],
        ['und_2', 80],
      ],
      [
        ['10', '20', 'und_a'],
        ['203', 'bis', 'und_b'],
        ['bism', 'c', 'und_c'],
      ],
      [],
      [],
      ['title'],
    ]),
  );

  it('has the pages by number', () => expect(index.pages).toEqual(['und_1', 'und_2']));

  it.each([
    ['0', undefined],
    ['10', 'und_a'],
    ['202', 'und_a'],
    ['203', 'und_b'],
    ['bi', 'und_b'],
    ['bismuth', 'und_c'],
    ['zinc', 'und_c'],
  ])('says where the word %s would stand', (word, part) => expect(partFor(index, word)).toBe(part));
});

it('an index of the next version is read while it has the same shape', () =>
  expect(readTextIndex(file(['1.6.0', [['und_1', 12, 3]], [['a', 'b', 'und_a']], []])).pages).toEqual(['und_1']));

it.each([[['1.7.0', { und_1: 12 }, []]], [['1.7.0', [[12, 'und_1']], []]], [['1.7.0', [], [['a', 'und_a']]]]])(
  'an index of another shape is refused: %j',
  (content) => expect(() => readTextIndex(file(content))).toThrow('the index of Pagefind 1.7.0 has another shape'),
);

describe('a part of the full-text index', () => {
  it('has of each word the pages and all places on each', () => {
    const part = readIndexPart(
      file([
        [
          [
            'sodium',
            [
              [3, [7, 2, 4]],
              [2, [40, -177, 5, 1], []],
            ],
            [],
          ],
          // Found in a title alone.
          ['bismuth', [[0, [], [-1, 2]]], []],
          // Written with an accent on the second page.
          ['angstrom', [[1, [9]]], [['ångström', [[1, [4]]]]]],
          ['cell', [[6, [12]]]],
        ],
      ]),
    );
    expect([...part].map(([word, places]) => [word, ...places])).toEqual([
      ['sodium', [3, [7, 9, 13]], [5, [5, 6, 40]]],
      ['bismuth', [0, [0]]],
      ['angstrom', [1, [4, 9]]],
      ['cell', [6, [12]]],
    ]);
  });

  it('that is none is refused', () => {
    const none = 'this is no file of a Pagefind index';
    expect(() => readIndexPart(new Uint8Array())).toThrow(none);
    expect(() => readIndexPart(new Uint8Array([...new TextEncoder().encode('<!doctype html>')]))).toThrow(none);
    expect(() => readIndexPart(file({ words: [] }))).toThrow(none);
    expect(() => readIndexPart(file([[['sodium', { 3: [7] }]]]))).toThrow('another shape');
  });
});
