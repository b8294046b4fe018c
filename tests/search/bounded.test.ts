import { describe, expect, it } from 'vitest';
import { correct } from '../../src/search/finding/correction.ts';
import { findNames } from '../../src/search/finding/findNames.ts';
import { indexNames, type NameIndex } from '../../src/search/finding/nameIndex.ts';
import { nearestNames } from '../../src/search/finding/nearest.ts';
import { unknownWords } from '../../src/search/finding/unknownWords.ts';
import { formulas } from '../../src/search/formulas.ts';
import { knownWords } from '../../src/search/knownWords.ts';
import type { NameRecord } from '../../src/search/records.ts';
import { field } from './content.ts';

const syllables = ['ba', 'cor', 'dal', 'fen', 'gri', 'hol', 'kem', 'lun', 'mor', 'nit', 'pol', 'ras', 'sel', 'tam'];
/** A word of its own for each number. */
const word = (number: number): string =>
  [0, 1, 2, 3].map((place) => syllables[Math.floor((number * 7919) / 14 ** place) % 14]!).join('');

const records = (count: number): readonly NameRecord[] =>
  Array.from({ length: count }, (_, entry) => ({
    kind: 'materials',
    slug: `entry-${entry}`,
    title: `Bread ${word(entry)}`,
    names: [`crumb of ${word(entry + 3 * count)}`, `${'ABCDEFGH'[entry % 8]}${'XYZ'[entry % 3]}-QF`, `[${entry}]`],
    own: [],
    carried: [],
    weight: 1,
    compositions: [],
  }));

const sizes = [1000, 8000] as const;
/** The indexes of a review and of one eight times as large, made once; what is made of all names at the first question is there. */
const indexes = new Map(
  sizes.map((count) => {
    const index = indexNames(field, records(count), formulas);
    index.inside('xyz');
    return [count, { index, known: knownWords(index.vocabulary) }] as const;
  }),
);

/** How many items of the lists of an index are read while something is asked. */
function readsOf(count: (typeof sizes)[number], asked: string): number {
  let reads = 0;
  const counted = <Item>(list: readonly Item[]): readonly Item[] =>
    new Proxy(list, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const { index, known } = indexes.get(count)!;
  const watched: NameIndex = {
    ...index,
    records: counted(index.records),
    names: counted(index.names),
    sorted: counted(index.sorted),
    vocabulary: counted(index.vocabulary),
  };
  findNames(watched, asked);
  unknownWords(watched, asked);
  correct(watched, { ...known, sorted: counted(known.sorted) }, asked);
  nearestNames(watched, asked);
  return reads;
}

const question =
  'which of the crumbs with a bred of high hydration keeps the longest in a cold room and why is that so';
const misspelt = `${word(17).slice(0, -3)}${[...word(17).slice(-3)].reverse().join('')}`;

describe('what is read of the lists of a large review', () => {
  it.each([
    ['a misspelt name', misspelt],
    ['five misspelt words', 'Longitudnally bakde crmubs wiht barrriers'],
    ['a long question', question],
    ['a word that stands nowhere', 'xylophones'],
  ])('hardly grows with it, for %s', (_, asked) => {
    const [small, large] = [readsOf(1000, asked), readsOf(8000, asked)];
    expect(large).toBeLessThan(4 * small);
  });
});
