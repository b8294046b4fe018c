import { describe, expect, it } from 'vitest';
import { wordFamily, wordStem } from '../../src/search/wordStem.ts';

describe('the stem of a word', () => {
  it.each([
    ['plated', 'plating'],
    ['nucleation', 'nucleates'],
    ['deposits', 'deposition'],
    ['batteries', 'battery'],
    ['sodiophilicity', 'sodiophilic'],
    ['ions', 'ion'],
    ['carbonates', 'carbonate'],
    ['disulfides', 'disulfide'],
    ['guides', 'guided'],
    ['provide', 'provided'],
    ['half-cells', 'half-cell'],
    ['carbon-coated', 'carbon-coating'],
  ])('is the same of %s and %s', (one, other) => expect(wordStem(one)).toBe(wordStem(other)));

  it.each([
    ['formate', 'formation'],
    ['carbonate', 'carbon'],
    ['oxide', 'oxidation'],
    ['sulfide', 'sulfidation'],
    ['platinum', 'plated'],
    ['half-cells', 'cells'],
    ['na2s', 'na2'],
  ])('is not the same of %s and %s', (one, other) => expect(wordStem(one)).not.toBe(wordStem(other)));
});

describe('the family of a word', () => {
  it.each([
    ['microscope', 'microscopy'],
    ['microscopic', 'microscopes'],
    ['dilatometer', 'dilatometry'],
    ['tomograph', 'tomographic'],
  ])('is one of %s and %s', (one, other) => expect(wordFamily(one)).toBe(wordFamily(other)));

  it.each([
    ['graphite', 'graphic'],
    ['metre', 'metal'],
  ])('is not one of %s and %s', (one, other) => expect(wordFamily(one)).not.toBe(wordFamily(other)));
});
