import { describe, expect, it } from 'vitest';
import { knownWords } from '../../src/search/knownWords.ts';
import { inOurSpelling } from '../../src/search/spelling.ts';
import { wordFamily } from '../../src/search/wordStem.ts';
import { index } from './content.ts';

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

  it('have a letter in common with all their forms, whatever the language does: the first', () => {
    const irregular =
      'skis skies dying lying tying idly gently ugly early only singly news yes y yoke sulphides polarized half-loafs'.split(
        ' ',
      );
    for (const word of [...spelt, ...irregular, ...index.vocabulary]) {
      const own = inOurSpelling(word);
      expect(wordFamily(own)[0], word).toBe(own[0]);
      expect(own[0], word).toBe(word[0]);
    }
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
