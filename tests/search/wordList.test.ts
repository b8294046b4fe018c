import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords, unpackWords, wordsOf } from '../../src/search/wordList.ts';

describe('the words of the text', () => {
  it('come in lower case as they are spelt, words of many pages first, then by letter', () => {
    expect(wordsOf(['Sodium plating of Na2O', 'sodium polarization', 'sodium', 'sodium'])).toEqual([
      'sodium',
      'plating',
      'polarization',
    ]);
  });

  it('are packed by what each shares with the one before', () => {
    expect(packWords(['plate', 'plated', 'plating', 'sodium'])).toBe('0plate5d4ing0sodium');
    expect(packWords([])).toBe('');
    expect(unpackWords('')).toEqual([]);
  });

  it('come out of the packing as they went in', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zäµ]{4,14}$/)), (words) => {
        expect(unpackWords(packWords(words))).toEqual(words);
      }),
    ));
});
