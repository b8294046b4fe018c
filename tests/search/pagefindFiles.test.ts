import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { readIndex, readIndexPart, readPageIds } from '../../src/search/indexing/pagefindFiles.ts';

const file = (content: unknown): Uint8Array =>
  new Uint8Array([...new TextEncoder().encode('pagefind_dcd'), ...encode(content)]);

it('the overview has the pages by number', () =>
  expect(
    readPageIds(
      file([
        '1.5.2',
        [
          ['und_1', 120],
          ['und_2', 80],
        ],
        [['10', '20', 'und_a']],
        [],
        [],
        ['title'],
      ]),
    ),
  ).toEqual(['und_1', 'und_2']));

it('an index of the next version is read while it has the same shape', () =>
  expect(readPageIds(file(['1.6.0', [['und_1', 12, 3]], [], []]))).toEqual(['und_1']));

it.each([[['1.7.0', { und_1: 12 }, []]], [['1.7.0', [[12, 'und_1']], []]], [['1.7.0', ['und_1'], []]]])(
  'an index of another shape is refused: %j',
  (content) => expect(() => readPageIds(file(content))).toThrow('the index of Pagefind 1.7.0 has another shape'),
);

it('an index is read whole: pages with their texts, anchors and summaries, and words by their numbers', () => {
  const fragment = {
    url: '/materials/bismuth/',
    content: 'Bismuth. A metal. It alloys.',
    meta: { title: 'Bismuth' },
    anchors: [
      { id: 'main', location: 0 },
      { id: 'lead', text: 'A metal.', location: 1 },
      { id: 'p1', location: 3 },
    ],
  };
  const packed = (path: string, content: Uint8Array | string): { path: string; content: Uint8Array } => ({
    path,
    content: gzipSync(content),
  });
  const files = [
    packed('pagefind.und_0.pf_meta', file(['1.5.2', [['und_1', 5]], [['a', 'z', 'und_a']]])),
    packed('index/und_a.pf_index', file([[['alloys', [[0, [4]]], []]]])),
    packed('fragment/und_1.pf_fragment', `pagefind_dcd${JSON.stringify(fragment)}`),
  ];
  expect(readIndex(files)).toEqual({
    pages: [
      {
        path: 'materials/bismuth',
        title: 'Bismuth',
        content: 'Bismuth. A metal. It alloys.',
        summary: 'A metal.',
        anchors: [['p1', 3]],
      },
    ],
    words: new Map([['alloys', new Map([[0, [4]]])]]),
  });
  expect(readIndex([])).toEqual({ pages: [], words: new Map() });
  expect(() => readIndex(files.slice(0, 2))).toThrow('no text of its page und_1');
});

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
