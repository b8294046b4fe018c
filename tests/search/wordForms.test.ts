import { describe, expect, it } from 'vitest';
import { formsAmong, wordStem } from '../../src/search/wordForms.ts';

describe('forms of a word', () => {
  it.each([
    ['plated', 'plating'],
    ['nucleation', 'nucleates'],
    ['deposits', 'deposition'],
    ['batteries', 'battery'],
    ['sodiophilicity', 'sodiophilic'],
    ['ions', 'ion'],
    ['carbonates', 'carbonate'],
  ])('%s and %s share a stem', (one, other) => expect(wordStem(one)).toBe(wordStem(other)));

  it.each([
    ['formate', 'formation'],
    ['carbonate', 'carbon'],
    ['oxide', 'oxidation'],
    ['sulfide', 'sulfidation'],
    ['platinum', 'plated'],
    ['cus', 'cu'],
    ['na2o', 'na'],
  ])('%s and %s do not', (one, other) => expect(wordStem(one)).not.toBe(wordStem(other)));

  it('are found among the known words, the word itself first', () => {
    const formsOf = formsAmong(['plate', 'plated', 'plating', 'platinum', 'oxide', 'oxidation', 'fiber', 'fibres']);
    expect(formsOf('plating')).toEqual(['plating', 'plate', 'plated']);
    expect(formsOf('oxides')).toEqual(['oxides', 'oxide']);
    expect(formsOf('fibre')).toEqual(['fibre', 'fiber', 'fibres']);
    expect(formsOf('ion')).toEqual(['ion', 'ions']);
    expect(formsOf('na')).toEqual(['na']);
    expect(formsOf('na2o')).toEqual(['na2o']);
    expect(formsOf('unheard')).toEqual(['unheard']);
  });
});
