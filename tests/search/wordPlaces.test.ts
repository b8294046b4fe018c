import { describe, expect, it } from 'vitest';
import { wordPlaces } from '../../src/search/finding/wordPlaces.ts';

const text =
  'Nano-sized Na on (Na–Bi) foil: dendrites, no dendrite of Na2O, Bi-CNs@Cu plated with platinum by plating deposits in (half-cells) of Na3V2(PO4)3 at 90 °C'.split(
    ' ',
  );
const found = (word: string): readonly string[] => wordPlaces(text, [word])[0]!.map((place) => text[place]!);

describe('the places of a word', () => {
  it.each([
    ['na', ['Na', '(Na–Bi)']],
    ['bi', ['(Na–Bi)', 'Bi-CNs@Cu']],
    ['na-bi', ['(Na–Bi)']],
    ['na2o', ['Na2O,']],
    ['bi-cns@cu', ['Bi-CNs@Cu']],
    ['dendrites', ['dendrites,', 'dendrite']],
    ['plating', ['plated', 'plating']],
    ['deposition', ['deposits']],
    ['half-cell', ['(half-cells)']],
    ['na3v2po43', ['Na3V2(PO4)3']],
    ['°c', ['°C']],
    ['copper', []],
  ])('of %s', (word, expected) => expect(found(word)).toEqual(expected));

  it('of a word half typed are those of the words that begin so', () => {
    expect(wordPlaces(text, ['dendri'])).toEqual([[]]);
    expect(wordPlaces(text, ['dendri'], true)).toEqual([[5, 7]]);
  });

  it('are told apart by word', () => expect(wordPlaces(text, ['bi', 'foil'])).toEqual([[3, 10], [4]]));
});
