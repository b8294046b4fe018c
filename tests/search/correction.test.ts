import { describe, expect, it } from 'vitest';
import { correct } from '../../src/search/finding/correction.ts';
import { unknownWords } from '../../src/search/finding/unknownWords.ts';
import { knownWords } from '../../src/search/knownWords.ts';
import { wordsOf } from '../../src/search/wordList.ts';
import { graph, index } from './content.ts';
import { queries } from './queries.ts';

const known = knownWords([
  ...index.vocabulary,
  ...wordsOf(
    graph.nodes.map(({ title, summary, passages }) =>
      [title, summary, ...passages.map((passage) => passage.text)].join(' '),
    ),
  ),
]);
const corrected = (typed: string): string | undefined => correct(index, known, typed)?.query;

describe('slips of the finger', () => {
  it.each([
    ['dendrits', 'dendrites'],
    ['dendirtes', 'dendrites'],
    ['Dendrits on copper', 'dendrites on copper'],
    ['sodiophlic layer', 'sodiophilic layer'],
    ['overpotental', 'overpotential'],
    ['columbic eficiency', 'coulombic efficiency'],
    ['nucleatoin', 'nucleation'],
    ['digylme', 'diglyme'],
    ['bismtuh', 'bismuth'],
    ['currrent collector', 'current collector'],
    ['electrolite', 'electrolyte'],
    ['platting', 'plating'],
    ['plum puding', 'plum pudding'],
    ['overpotental < 15 mV', 'overpotential < 15 mV'],
  ])('%s → %s', (typed, expected) => expect(corrected(typed)).toBe(expected));

  it.each([
    'dendr',
    'dendrites',
    'dendritic',
    'polarization',
    'neutralization',
    'neutralisation',
    'activity',
    'laser',
    'coin cell',
    'inhibiting',
    'plum pudding',
    'Bi-CNs@Cu',
    'HCOONa',
    'MXene',
    'xyzzy',
    'qwertyuiop',
    'garnet electrolyte',
    'solar',
    '枝晶',
    'a'.repeat(5000),
    '(a+)+$',
  ])('“%s” stays as it is', (typed) => expect(corrected(typed)).toBeUndefined());

  it.each([
    ['graphite', 'graphene'],
    ['magnetite', 'magnetic'],
    ['cuprite foil', undefined],
  ])('“%s” is no slip but another substance: nothing is put in its place, %s is offered', (typed, offered) => {
    const found = correct(index, known, typed);
    expect(found?.query).toBe(offered);
    if (offered !== undefined) expect(found?.isOffered).toBe(true);
  });

  it('a letter put for another in a short word is seen where a name has it beside the words typed', () => {
    expect(corrected('stainless stell collector')).toBe('stainless steel collector');
    expect(corrected('laser copper foil')).toBeUndefined();
    expect(correct(index, known, 'stainless stell')?.isOffered).toBe(false);
  });

  it('are seen in the queries that have one, and in no other', () => {
    const slips = new Set(queries.map(({ query }) => query).filter((query) => corrected(query) !== undefined));
    expect([...slips].sort()).toEqual([
      'bismtuh',
      'columbic efficiency',
      'coulombic eficiency',
      'dendirtes',
      'dendrits',
      'digylme',
      'overpotental',
      'sodiophilicty',
      'x-ray photoelectron spectroscpy',
    ]);
  });

  it('every title is known without the words of the text', () => {
    for (const { title } of index.records) expect(unknownWords(index, title), title).toEqual([]);
  });
});
