import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compositionKey, elementsOf } from '../../src/search/composition.ts';
import { readings } from '../../src/search/formulas.ts';
import { mayBeFormula } from '../../src/search/mayBeFormula.ts';
import { elements } from '../../src/search/elements.ts';

const keys = (text: string): readonly string[] => readings(text).map(compositionKey);

describe('reading formulas', () => {
  it.each([
    ['Na2O', 'Na2 O1'],
    ['ONa2', 'Na2 O1'],
    ['Na₃V₂(PO₄)₃', 'Na3 O12 P3 V2'],
    ['Cu(NO3)2·3H2O', 'Cu1 H6 N2 O9'],
    ['Na1.5VPO4.8F0.7', 'F0.7 Na1.5 O4.8 P1 V1'],
    ['Na+', 'Na1'],
    ['Na-Bi', 'Bi0 Na0'],
    ['na-bi', 'Bi0 Na0'],
    ['CuSO4.5H2O', 'Cu1 H10 O9 S1'],
    ['α-Fe2O3', 'Fe2 O3'],
    ['Fe(III)', 'Fe1'],
    ['Na1-xCoO2', 'Co0 Na0 O0'],
    ['P2-Na2/3MnO2', 'Mn1 Na0.6666666666666666 O2'],
    ['NaOTf', 'C1 F3 Na1 O3 S1'],
    ['Bi Na', 'Bi1 Na1'],
  ])('%s has the atoms %s', (typed, key) => expect(keys(typed)[0]).toBe(key));

  it('tries the capitals of what is typed in lower case', () => expect(keys('cup2')).toContain('Cu1 P2'));
  it.each([
    '',
    'C/5',
    '0.2C',
    '5C',
    'NVP',
    'Na||NVP',
    'dendrites',
    '<script>',
    'Xx2',
    '((',
    'Na2O)',
    '10.1002/adma',
    '枝晶',
  ])('“%s” is no formula', (typed) => expect(readings(typed)).toEqual([]));

  it('does not depend on the order of the elements', () => {
    const parts = fc.uniqueArray(fc.tuple(fc.constantFrom(...elements.slice(0, 94)), fc.integer({ min: 2, max: 20 })), {
      minLength: 2,
      maxLength: 5,
      selector: ([element]) => element,
    });
    fc.assert(
      fc.property(parts, (list) => {
        const written = (order: readonly (readonly [string, number])[]): string =>
          order.map(([element, count]) => `${element}${count}`).join('');
        expect(keys(written(list))).toEqual(keys(written([...list].reverse())));
        expect(elementsOf(readings(written(list))[0]!)).toEqual(list.map(([element]) => element).sort());
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'NaBiCu()[]0123456789.+-/^·*₂⁺') }),
        (text) => void readings(text),
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a text that the grammar of formulas is not loaded for', () => {
  it.each([
    'bismuth',
    'anode-free',
    'Zhang 2021',
    'Figure 2',
    '3',
    '[72]',
    '3D',
    '3D p',
    '3D porous c',
    'CE',
    'Bi layer',
    '3D porous copper current collector',
    'the role of the current collector in sodium metal batteries',
  ])('%s', (typed) => expect(mayBeFormula(typed)).toBe(false));

  it.each([
    'Na2O',
    'na-bi',
    'cup2',
    'Na-*-O',
    'alpha Fe2O3',
    'porous Cu2O',
    '3D Cu2O',
    'Bi Na',
    '\\ce{Fe2O3}',
    'Na₂O',
    'Na || NVP',
  ])('but for %s it is', (typed) => expect(mayBeFormula(typed)).toBe(true));
});
