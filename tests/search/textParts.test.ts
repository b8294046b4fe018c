import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchAt, toStretches } from '../../src/search/passages.ts';
import { joinPlaces, packPlaces, unpackPlaces, type WordPlaces } from '../../src/search/places.ts';
import { partFor, readPart, toParts } from '../../src/search/textParts.ts';
import { wordStem } from '../../src/search/wordStem.ts';

const ascending = (most: number): fc.Arbitrary<readonly number[]> =>
  fc.uniqueArray(fc.nat(most), { minLength: 1, maxLength: 12 }).map((list) => list.toSorted((a, b) => a - b));
const wordPlaces: fc.Arbitrary<WordPlaces> = ascending(40_000).chain((pages) =>
  fc
    .tuple(...pages.map(() => fc.tuple(ascending(9000), fc.nat(12))))
    .map(
      (lists) => new Map(lists.map(([all, from], at) => [pages[at]!, { all, addressed: all.slice(from) }] as const)),
    ),
);

describe('places of a word', () => {
  it('come out of the packing as they went in', () =>
    fc.assert(
      fc.property(wordPlaces, (places) => {
        expect(unpackPlaces(packPlaces(places))).toEqual(places);
      }),
    ));

  it('are packed as steps: page 3 with the places 7 and 9, the second addressed', () =>
    expect(packPlaces(new Map([[3, { all: [7, 9], addressed: [9] }]]))).toBe('DOF.'));

  it('of several forms are those of one word', () =>
    expect(
      joinPlaces([
        new Map([[1, { all: [4, 9], addressed: [9] }]]),
        new Map(),
        new Map([
          [1, { all: [2], addressed: [2] }],
          [5, { all: [0], addressed: [] }],
        ]),
      ]),
    ).toEqual(
      new Map([
        [1, { all: [2, 4, 9], addressed: [2, 9] }],
        [5, { all: [0], addressed: [] }],
      ]),
    ));
});

describe('parts of the full-text index', () => {
  const words = fc.dictionary(fc.stringMatching(/^[a-z0-9+°]{1,8}$/), wordPlaces, { maxKeys: 60 });

  it('each word is in the part where it is looked for, and no part is long but for a single word or the forms of one', () =>
    fc.assert(
      fc.property(words, (all) => {
        const parts = toParts(new Map(Object.entries(all)));
        for (const [word, places] of Object.entries(all))
          expect(readPart(parts.contents[partFor(parts, word)]!)(word)).toEqual(places);
        for (const content of parts.contents) {
          const here = content.split(' ').filter((_, at) => at % 2 === 0);
          const [last] = here.slice(-1);
          const forms = here.filter((word) => wordStem(word) === wordStem(last!));
          // Without the forms of its last word it is short.
          const others = content.split(` ${forms[0]!} `)[0]!;
          expect(content.length < 1400 || here.length === forms.length || others.length < 1400).toBe(true);
        }
      }),
      { numRuns: 30 },
    ));

  it('have all forms of a word in one, however long they are', () => {
    const long = new Map(Array.from({ length: 400 }, (_, page) => [page, { all: [page], addressed: [] }] as const));
    const all = new Map(['bake', 'crust', 'crusted', 'crusts', 'crumb', 'dough'].map((word) => [word, long] as const));
    const parts = toParts(all);
    expect(parts.contents.length).toBeGreaterThan(3);
    expect(new Set(['crust', 'crusted', 'crusts'].map((word) => partFor(parts, word))).size).toBe(1);
    expect(partFor(parts, 'crumb')).not.toBe(partFor(parts, 'crust'));
  });

  it('have the words that are asked for beside others in the last, all forms of them, as far as there is room', () =>
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 2000 }), (some, pages) => {
        const long = new Map(
          Array.from({ length: pages }, (_, page) => [page, { all: [page], addressed: [] }] as const),
        );
        const all = new Map([
          ...Object.entries(some),
          ...['bake', 'crust', 'crusted', 'crusts', 'dough', 'rye'].map((word) => [word, long] as const),
        ]);
        const parts = toParts(all, ['rye', 'dough', 'steam', 'crust']);
        for (const [word, places] of all) {
          const read = readPart(parts.contents[partFor(parts, word)]!)(word);
          // Thousands of places: they are shown where they differ.
          if (!isDeepStrictEqual(read, places)) expect(read).toEqual(places);
        }
        const last = parts.contents.length - 1;
        for (const word of ['rye', 'dough', 'crust', 'crusted', 'crusts'])
          expect(partFor(parts, word) === last).toBe(pages < 200 || parts.often.split(' ').includes(wordStem(word)));
        expect(partFor(parts, 'bake') === last).toBe(false);
        expect(parts.contents.at(-1)!.length <= 16_000 || parts.often === '').toBe(true);
      }),
      { numRuns: 30 },
    ));

  it('do not have what stands nowhere, nor take a place for a word', () => {
    const [part] = toParts(new Map([['bismuth', new Map([[0, { all: [0], addressed: [] }]])]])).contents;
    const read = readPart(part!);
    expect([...read('bism'), ...read(part!.split(' ')[1]!)]).toEqual([]);
  });
});

describe('stretches of a page', () => {
  const words = Array.from({ length: 300 }, (_, at) => `w${at}`);
  const stretches = toStretches(
    words.join(' '),
    [
      ['text', 4],
      ['p1', 20],
      ['statement-a', 90],
      ['p2', 200],
    ],
    'What it is.',
  );

  it('have an excerpt whole that begins in them', () => {
    for (let start = 0; start < words.length; start++) {
      const { number, from } = stretchAt(start);
      const shown = stretches[number]!.text.split(' ').slice(start - from, start - from + 28);
      expect(shown).toEqual(words.slice(start, start + 28));
    }
  });

  it('have their anchors and the one before; the first has the summary and all passages', () => {
    expect(stretches[0]!.anchors.map(([id]) => id)).toEqual(['text', 'p1', 'statement-a', 'p2']);
    expect(stretches[0]!.summary).toBe('What it is.');
    expect(stretches[2]!.anchors.map(([id]) => id)).toEqual(['statement-a', 'p2']);
    expect(stretches[2]!.summary).toBeUndefined();
  });
});
