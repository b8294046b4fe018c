import { expect, it } from 'vitest';
import { nameIndex, plainName } from '../../src/compiler/nameIndex.ts';
import type { Draft } from '../../src/compiler/parse.ts';

const draft = (slug: string, data: unknown, kind = 'materials'): Draft => ({ slug, kind, data }) as Draft;
const idOf = nameIndex([
  draft('na-bi', {
    title: 'Na–Bi alloy',
    formula: 'Na3Bi',
    aliases: ['sodium bismuthide'],
    'names-as-printed': ['Na₃Bi phase'],
  }),
  draft('cu2o', { title: 'Cu₂O', aliases: ['Cu2O', 'oxide'] }),
  draft('other', { title: 'Other', aliases: ['oxide', 5] }),
  draft('index', { title: 'The review' }, 'site'),
  draft('none', null),
  draft('word', 'word'),
]);

it('an entry is found by title, formula, alias and printed name, in whatever case and with whatever dash', () => {
  for (const name of ['Na–Bi alloy', 'na-bi alloy', 'Na-Bi-Alloy', 'NA−BI_ALLOY', 'Na  Bi alloy', 'Na3Bi', 'Na₃Bi'])
    expect({ name, id: idOf(name) }).toEqual({ name, id: 'na-bi' });
  expect([idOf('Sodium Bismuthide'), idOf('na3bi phase'), idOf('CU2O')]).toEqual(['na-bi', 'na-bi', 'cu2o']);
});

it('none is where none has the name, or two have it, or the site has it', () => {
  expect([idOf('oxide'), idOf('zinc'), idOf('The review'), idOf('5'), idOf('')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('names are compared in one spelling', () => {
  expect(['Na–Bi  alloy', 'Ｎａ－Ｂｉ_alloy', 'Cm⁻²'].map(plainName)).toEqual(['na-bi-alloy', 'na-bi-alloy', 'cm-2']);
});
