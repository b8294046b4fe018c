import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact, normalise, plain } from '../../src/search/normalise.ts';
import { nameWords, queryWords } from '../../src/search/words.ts';
import { asIndexed, foldHtml, fullTextWords } from '../../src/search/fullText.ts';
import { anyCharacter, anyGrapheme } from '../anyText.ts';

const anything = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({ unit: anyGrapheme }),
  fc.string({ unit: fc.constantFrom(...'NaOBi₂⁺²-–−/@{}_^$\\<sub>İ℃ﬁμµ枝 .·*°()izeyz') }),
);

describe('normalising', () => {
  it.each([
    ['Na₂O', 'na2o'],
    ['Na<sub>2</sub>O', 'na2o'],
    ['Na_{2}O', 'na2o'],
    ['$\\text{Na}_2$O', 'na2o'],
    ['Na–Bi', 'na-bi'],
    ['Na−Bi', 'na-bi'],
    ['20 µm', '20 um'],
    ['20 μm', '20 um'],
    ['1 mA cm⁻²', '1 ma cm-2'],
    ['SO₄²⁻', 'so42-'],
    ['90 °C', '90 degc'],
    ['Cu(NO₃)₂·3H₂O', 'cu(no3)2.3h2o'],
    ['Na⁺', 'na+'],
    ['polarization', 'polarisation'],
    ['homogenized aluminum', 'homogenised aluminium'],
    ['size of the prize', 'size of the prize'],
    ['sulphide', 'sulfide'],
    ['Ångström', 'angstrom'],
    ['ＣＥ　９９', 'ce 99'],
    ['枝晶', '枝晶'],
    ['Young’s modulus', "young's modulus"],
  ])('%s → %s', (typed, expected) => expect(normalise(typed)).toBe(expected));

  it('twice is the same as once', () => {
    fc.assert(
      fc.property(anything, (text) => void expect(normalise(normalise(text))).toBe(normalise(text))),
      { numRuns: 2000 },
    );
  });

  it('never throws and never gives control characters or doubled spaces', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(normalise(text)).not.toMatch(/[\p{Cc}\u200b-\u200f]| {2}/u);
        [compact, plain, nameWords, queryWords, fullTextWords, foldHtml].forEach((use) => use(text));
      }),
      { numRuns: 500 },
    );
  });

  it('compact leaves out what people leave out', () => {
    expect(compact('Bi–CNs@Cu')).toBe('bicnscu');
    expect(compact('J. Mater. Sci. Technol.')).toBe('jmaterscitechnol');
    expect(compact('Na1.5VPO4.8F0.7')).toBe('na1.5vpo4.8f0.7');
    expect(compact('[72]')).toBe('72');
  });
});

describe('words', () => {
  it('of a compound: whole and in parts', () =>
    expect(nameWords('g-C3N4/Bi@Cu')).toEqual(['gc3n4bicu', 'g', 'c3n4', 'bi', 'cu']));
  it('lose their plural, but not the s of a singular', () => {
    expect(nameWords('dendrites batteries loss analysis bias CNs')).toEqual([
      'dendrite',
      'battery',
      'loss',
      'analysis',
      'bias',
      'cns',
    ]);
  });
  it('of a query: without small words, unless it has no others; Al is aluminium, “et al.” is not', () => {
    expect(queryWords('what is the Al foil of Wei et al.')).toEqual(['al', 'foil', 'wei']);
    expect(queryWords('of the')).toEqual(['of', 'the']);
  });
});

describe('the words of a query', () => {
  it.each([
    ['Na3V2(PO4)3 || Na', ['na3v2po43', 'na']],
    ['1,2-dimethoxyethane, copper(I)', ['12-dimethoxyethane', 'copperi']],
    ['90 °C', ['90', '°c']],
    ['5 μL and 20 µm', ['5', 'µl', '20', 'µm']],
    ['0.998^100 and [44,45]', ['0.998', '100', '44', '45']],
    ['0,5 mA and 10,000 cycles, 1,5', ['0.5', 'ma', '10000', 'cycles', '1.5']],
    ['Cu × Na ± ≈ → + °', ['cu', 'na']],
    ['constructor', ['constructor']],
    ['Young’s modulus of the (foil)', ['young', 'modulus', 'foil']],
    ['half-cells, “anode-free”', ['half-cells', 'anode-free']],
  ])('%s are folded as the text is', (typed, words) => expect(fullTextWords(typed)).toEqual(words));

  it.each([
    ['na-bi', 'nabi'],
    ['c3n4', 'c3n4'],
    ['na+', 'na+'],
    ['2.3', '2.3'],
    ['§3.1.1', '3.1.1'],
    ['[26-28].', '26-28'],
    ['10,000', '10000'],
    ['[44,45]', '44,45'],
    ['1,2-dimethoxyethane', '12dimethoxyethane'],
    ['Na0.67MnO2', 'na0.67mno2'],
    ['Ångström', 'angstrom'],
    ['°c', '°c'],
  ])('%s stands in the index as %s', (word, form) => expect(asIndexed(word)).toBe(form));
});
