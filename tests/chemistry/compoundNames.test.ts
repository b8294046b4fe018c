import { describe, expect, it } from 'vitest';
import { compoundNames } from '../../src/chemistry/compoundNames.ts';

const read = (text: string): readonly (string | undefined)[] =>
  compoundNames(text).map(({ formula, system }) => formula ?? system);

describe('names of compounds', () => {
  it.each([
    // Old names of ions, by what their ending says of the charge.
    ['ferric oxide', 'Fe2O3'],
    ['ferrous oxide', 'FeO'],
    ['cupric sulfide', 'CuS'],
    ['cuprous sulphide', 'Cu2S'],
    ['stannic oxide', 'SnO2'],
    ['stannous fluoride', 'SnF2'],
    ['Ferric chloride', 'FeCl3'],
    ['ferric', 'Fe3+'],
    ['cuprous', 'Cu+'],
    // Charges as numerals.
    ['iron(III) oxide', 'Fe2O3'],
    ['iron (II) phosphate', 'Fe3(PO4)2'],
    ['tin(IV) sulfide', 'SnS2'],
    ['copper(I) ion', 'Cu+'],
    // Numbers of atoms.
    ['tin dioxide', 'SnO2'],
    ['trinickel disulfide', 'Ni3S2'],
    ['diiron trioxide', 'Fe2O3'],
    ['molybdenum disulfide', 'MoS2'],
    // German, in one word.
    ['Zinkoxid', 'ZnO'],
    ['Zinndioxid', 'SnO2'],
    ['Eisen(III)-oxid', 'Fe2O3'],
    ['Kupferphosphid', 'Cu-P'],
    ['Natriumfluorid', 'NaF'],
    // One usual charge.
    ['sodium phosphide', 'Na3P'],
    ['zinc hydroxide', 'Zn(OH)2'],
    ['aluminum oxide', 'Al2O3'],
    ['sodium hexafluorophosphate', 'NaPF6'],
    // No charge is said: the elements.
    ['iron sulphide', 'Fe-S'],
    ['nickel phosphides', 'Ni-P'],
  ])('%s → %s', (text, formula) => expect(read(text)).toEqual([formula]));

  it('are found within a text, with where they stand', () => {
    expect(compoundNames('sheets of ferric oxide and SnO2')).toMatchObject([{ from: 10, to: 22, formula: 'Fe2O3' }]);
    expect(read('copper(II) oxide on zinc sulfide')).toEqual(['CuO', 'ZnS']);
  });

  it.each([
    'magnetite',
    'magnetic',
    'metallic oxide layer',
    'iron foil',
    'copper',
    'oxide',
    'provides iron',
    'platinic',
    'aurora',
  ])('“%s” is none', (text) => expect(read(text)).toEqual([]));
});
