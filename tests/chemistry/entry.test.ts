import { describe, expect, it } from 'vitest';
import { elementsOfFormula, formulaHtml, whyNoFormula } from '../../src/chemistry/formula.ts';

describe('the formula of an entry', () => {
  it.each([
    ['CuSO4.5H2O', 'CuSO<sub>4</sub>·5H<sub>2</sub>O'],
    ['Fe3+', 'Fe<sup>3+</sup>'],
    ['Na1.5VPO4.8F0.7', 'Na<sub>1.5</sub>VPO<sub>4.8</sub>F<sub>0.7</sub>'],
    ['Na3V2(PO4)3@C', 'Na<sub>3</sub>V<sub>2</sub>(PO<sub>4</sub>)<sub>3</sub>@C'],
    ['<b>', '&lt;b&gt;'],
  ])('%s is shown as %s', (formula, shown) => expect(formulaHtml(formula)).toBe(shown));

  it('that is none says why and where', () => {
    expect(whyNoFormula('Na2Xq')).toBe('“Na2Xq” is no formula: “q” is no element (at character 5)');
    expect(whyNoFormula('NVP')).toContain('abbreviation');
    expect(whyNoFormula('Cu6Sn5-d')).toBeUndefined();
  });

  it('has the elements that the audit asks for, and not those whose symbols merely begin alike', () => {
    expect(elementsOfFormula('Na3V2(PO4)3@C')).toEqual(['C', 'Na', 'O', 'P', 'V']);
    expect(elementsOfFormula('NbS2')).toEqual(['Nb', 'S']);
    expect(elementsOfFormula('NaTFSI')).toContain('Na');
    expect(elementsOfFormula('Na2Xq')).toEqual([]);
  });
});
