import { describe, expect, it } from 'vitest';
import { knownWords } from '../../src/search/knownWords.ts';

const spelt = 'plate plated plating platinum oxide oxidation fiber fibres fibrous ion ions cell cells'.split(' ');
const known = knownWords(spelt);

describe('the words of the site', () => {
  it('have forms, in either spelling; the word asked for comes first', () => {
    expect(known.formsOf('plating')).toEqual(['plating', 'plate', 'plated']);
    expect(known.formsOf('oxides')).toEqual(['oxides', 'oxide']);
    expect(known.formsOf('fibre')).toEqual(['fibre', 'fiber', 'fibres']);
    expect(known.formsOf('half-cells')).toEqual(['half-cells', 'half-cell']);
    expect(['ion', 'na', 'na2o', 'unheard'].map(known.formsOf)).toEqual([
      ['ion', 'ions'],
      ['na'],
      ['na2o'],
      ['unheard'],
    ]);
  });

  it('are asked for in normal form', () => {
    expect(['fibre', 'fiber', 'plates'].map(known.has)).toEqual([true, false, false]);
    expect(['fibre', 'plates', 'zinc'].map(known.hasForm)).toEqual([true, true, false]);
    expect(known.sorted).toContain('fibre');
    expect(known.sorted).not.toContain('fiber');
  });

  it('complete a word half typed, unless it stands there', () => {
    expect(known.completionsOf('plat')).toEqual(['plate', 'plated', 'plating', 'platinum']);
    expect(known.completionsOf('fibr')).toEqual(['fibre', 'fibres', 'fibrous']);
    expect(['plate', 'pla', 'zinc'].map(known.completionsOf)).toEqual([[], [], []]);
  });
});
