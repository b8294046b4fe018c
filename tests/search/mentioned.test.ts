import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/search/finding/findNames.ts';
import { inFormulas } from '../../src/search/finding/inFormulas.ts';
import { mayNameCompound } from '../../src/search/finding/mayNameCompound.ts';
import { index } from './content.ts';

const found = (query: string, most = 3): readonly string[] =>
  findNames(index, query)
    .slice(0, most)
    .map(({ entry }) => index.records[entry]!.slug);

describe('what a longer question names', () => {
  it.each([
    // In the other number.
    ['why are nickel foams too porous', 'ni-foam'],
    // By another name within a name.
    ['1M NaPF6 in G2', 'napf6-diglyme'],
    // The author of a work beside other words.
    ['work of Shuai on aluminium foam', 'shuai-2023-78'],
    // All words of a name, though apart, and a word that hardly another name has.
    ['expansion of the anode during plating', 'volume-change'],
    // A system of elements, as “iron oxides” are read.
    ['what has been tried with Fe-O', 'fe2o3'],
    ['what has been tried with Fe-O', 'fe3o4'],
    // Either side of the joint of a composite that is no name.
    ['Na2/3Ni1/3Mn2/3O2@Fe3O4', 'fe3o4'],
    ['Na2/3Ni1/3Mn2/3O2@Fe3O4', 'nani13mn23o2'],
  ])('%s: %s', (query, slug) => expect(found(query)).toContain(slug));

  it('is the longer name before those that stand in it', () => {
    expect(found('laser ablation of copper foil')).toEqual(['cu-foil', 'copper', 'foil']);
  });

  it('is nothing where a text stands across words of a name, or a formula begins a word', () => {
    expect(found('RONa')).toEqual([]);
    expect(found('Fe-S')).not.toContain('sei');
    expect(found('NASICON solid electrolyte')).not.toContain('nvp');
  });
});

describe('names of compounds in a query', () => {
  it.each([
    ['ferric oxide nanosheets', 'Fe2O3 nanosheets'],
    ['stannic oxide', 'SnO2'],
    ['cupric oxide', 'CuO'],
    ['trinickel disulfide on foam', 'Ni3S2 on foam'],
    ['ferric', 'Fe3+'],
    ['iron sulphide', 'Fe-S'],
    ['Kupferoxid', 'Cu-O'],
  ])('%s → %s', (typed, query) => {
    expect(mayNameCompound(typed)).toBe(true);
    expect(inFormulas(index, typed)?.query).toBe(query);
  });

  it.each([
    'sodium selenide',
    'iron(III) oxide',
    'ferric chloride',
    'calcium phosphate',
    'magnetite',
    'magnetic field',
  ])('“%s” stays: an entry is called so, or none is of it', (typed) =>
    expect(inFormulas(index, typed)).toBeUndefined(),
  );
});
