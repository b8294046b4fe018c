import { expect, it } from 'vitest';
import { atoms } from '../../src/chemistry/composition.ts';
import { bareKey } from '../../src/chemistry/key.ts';
import { read } from '../../src/chemistry/read.ts';
import type { Formula } from '../../src/chemistry/tree.ts';

const atomsOf = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(atoms(read(text) as Formula) ?? []);

/** The atoms of each group that chemists abbreviate, by its structure. */
it.each([
  ['OTf', { C: 1, F: 3, S: 1, O: 3 }],
  ['TfO', { C: 1, F: 3, S: 1, O: 3 }],
  ['TFSI', { C: 2, F: 6, N: 1, O: 4, S: 2 }],
  ['NTf2', { C: 2, F: 6, N: 1, O: 4, S: 2 }],
  ['FSI', { F: 2, N: 1, O: 4, S: 2 }],
  ['FTFSI', { C: 1, F: 4, N: 1, O: 4, S: 2 }],
  ['BETI', { C: 4, F: 10, N: 1, O: 4, S: 2 }],
  ['DFOB', { B: 1, C: 2, F: 2, O: 4 }],
  ['BOB', { B: 1, C: 4, O: 8 }],
  ['BPh4', { B: 1, C: 24, H: 20 }],
  ['OAc', { C: 2, H: 3, O: 2 }],
  ['AcO', { C: 2, H: 3, O: 2 }],
  ['acac', { C: 5, H: 7, O: 2 }],
  ['Me', { C: 1, H: 3 }],
  ['Et', { C: 2, H: 5 }],
  ['iPr', { C: 3, H: 7 }],
  ['nPr', { C: 3, H: 7 }],
  ['nBu', { C: 4, H: 9 }],
  ['tBu', { C: 4, H: 9 }],
  ['sBu', { C: 4, H: 9 }],
  ['Bu', { C: 4, H: 9 }],
  ['Ph', { C: 6, H: 5 }],
  ['Cp', { C: 5, H: 5 }],
])('Na%s holds sodium and %o', (group, held) => {
  expect(atomsOf(`Na${group}`)).toEqual({ Na: 1, ...held });
});

/** The atoms of each solvent and ligand. */
it.each([
  ['DME', { C: 4, H: 10, O: 2 }],
  ['G1', { C: 4, H: 10, O: 2 }],
  ['diglyme', { C: 6, H: 14, O: 3 }],
  ['G2', { C: 6, H: 14, O: 3 }],
  ['triglyme', { C: 8, H: 18, O: 4 }],
  ['G3', { C: 8, H: 18, O: 4 }],
  ['tetraglyme', { C: 10, H: 22, O: 5 }],
  ['G4', { C: 10, H: 22, O: 5 }],
  ['THF', { C: 4, H: 8, O: 1 }],
  ['DMF', { C: 3, H: 7, N: 1, O: 1 }],
  ['DMSO', { C: 2, H: 6, O: 1, S: 1 }],
  ['EC', { C: 3, H: 4, O: 3 }],
  ['PC', { C: 4, H: 6, O: 3 }],
  ['DMC', { C: 3, H: 6, O: 3 }],
  ['DEC', { C: 5, H: 10, O: 3 }],
  ['FEC', { C: 3, H: 3, F: 1, O: 3 }],
  ['MeCN', { C: 2, H: 3, N: 1 }],
  ['AN', { C: 2, H: 3, N: 1 }],
  ['en', { C: 2, H: 8, N: 2 }],
  ['py', { C: 5, H: 5, N: 1 }],
  ['bpy', { C: 10, H: 8, N: 2 }],
])('NaCl with %s added or in brackets holds %o', (solvent, held) => {
  const twice = Object.fromEntries(Object.entries(held).map(([element, count]) => [element, 2 * count]));
  expect(atomsOf(`NaCl·${solvent}`)).toEqual({ Na: 1, Cl: 1, ...held });
  expect(atomsOf(`NaCl(${solvent})2`)).toEqual({ Na: 1, Cl: 1, ...twice });
});

/** What crystallises with a salt needs no other dot than a point. */
it.each([
  ['NaCl.2H2O', 'NaCl·2H2O'],
  ['NaCl.2D2O', 'NaCl·2D2O'],
  ['Na2CO3.1.5H2O2', 'Na2CO3·1.5H2O2'],
  ['NiCl2.6NH3', 'NiCl2·6NH3'],
  ['NiCl2.2N2H4', 'NiCl2·2N2H4'],
  ['CaCl2.4CH3OH', 'CaCl2·4CH3OH'],
  ['CaCl2.4CH4O', 'CaCl2·4CH4O'],
  ['CaCl2.4MeOH', 'CaCl2·4MeOH'],
  ['CaCl2.4EtOH', 'CaCl2·4EtOH'],
  ['CaCl2.4C2H5OH', 'CaCl2·4C2H5OH'],
  ['C2H7N.HCl', 'C2H7N·HCl'],
  ['KF2.2HF', 'KF2·2HF'],
  ['AlCl3.2THF', 'AlCl3·2THF'],
  ['CoCl2.2DME', 'CoCl2·2DME'],
  ['CoCl2.2DMF', 'CoCl2·2DMF'],
  ['CoCl2.2DMSO', 'CoCl2·2DMSO'],
  ['CoCl2.2diglyme', 'CoCl2·2diglyme'],
  ['CoCl2.2py', 'CoCl2·2py'],
  ['CaSO4.1/2H2O', 'CaSO4·1/2H2O'],
  ['Na2SO4.xH2O', 'Na2SO4·xH2O'],
  ['CuSO4*5H2O', 'CuSO4·5H2O'],
  ['3Al2O3.2SiO2', '3Al2O3·2SiO2'],
])('%s is %s', (written, meant) => {
  expect(read(written)).toEqual(read(meant));
  expect(read(written).kind).toBe('formula');
});

it('between digits a point is a decimal point', () => {
  expect(atomsOf('Na1.5H2O')).toEqual({ Na: 1.5, H: 2, O: 1 });
  expect(bareKey(read('Na0.5C3H7NO') as Formula)).not.toBe(bareKey(read('Na0·5C3H7NO') as Formula));
  expect(atomsOf('Na2.5C3H7NO')).toEqual({ Na: 2.5, C: 3, H: 7, N: 1, O: 1 });
});
