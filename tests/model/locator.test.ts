import { describe, expect, it } from 'vitest';
import { locatorAddress, rowAnchor, absoluteAddress, entryAddress, claimAddress } from '../../src/model/address.ts';
import type { LocatorForm } from '../../src/field/field.ts';
import type { Node, NodeId } from '../../src/model/graph.ts';
import { parseLocator, passageAnchor, passageLocator, placesIn } from '../../src/model/locator.ts';
import { field } from './battery.ts';

const forms = field.locators;
const read = (text: string): unknown => {
  const locator = parseLocator(text, forms);
  if (!locator) return undefined;
  const { form, ...parts } = locator;
  return { form: form.name, ...parts };
};

describe('a locator', () => {
  it.each([
    ['Abstract', { form: 'abstract', section: 'Abstract' }],
    ['Abstract ¶1', { form: 'abstract', section: 'Abstract', paragraph: 1 }],
    ['§3', { form: 'section', section: '3' }],
    ['§3.1.1 ¶12', { form: 'section', section: '3.1.1', paragraph: 12 }],
    ['Table 2', { form: 'table', section: 'Table 2' }],
    ['Table 2 (Bi@CNs@Cu)', { form: 'table', section: 'Table 2', row: 'Bi@CNs@Cu' }],
    ['Table 1 (Ionic radius (nm))', { form: 'table', section: 'Table 1', row: 'Ionic radius (nm)' }],
    ['Table S1', { form: 'table', section: 'Table S1' }],
    ['Fig. 2', { form: 'figure', section: 'Fig. 2' }],
    ['Fig. 2f', { form: 'figure', section: 'Fig. 2', panel: 'f' }],
    ['Fig. 2a-c', { form: 'figure', section: 'Fig. 2', panel: 'a', lastPanel: 'c' }],
    ['Fig. 2a–c', { form: 'figure', section: 'Fig. 2', panel: 'a', lastPanel: 'c' }],
    ['Scheme 1', { form: 'scheme', section: 'Scheme 1' }],
    ['Box 1 ¶2', { form: 'box', section: 'Box 1', paragraph: 2 }],
  ])('reads %s', (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  it.each([
    '',
    '§',
    '§3.',
    '§ 3',
    '§3 ¶',
    '3.1',
    'Fig 2',
    'Fig. 2F',
    'Fig. 2 f',
    'Table',
    'Table 2 ()',
    'Abstract ¶1 ',
    'see §3',
    '§3 (row)',
    'Fig. 2 ¶1',
  ])('does not read %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is made of the number of a section and the mark of a passage', () => {
    expect(passageLocator('3.1.1', '¶2', forms)).toBe('§3.1.1 ¶2');
    expect(passageLocator('3', '', forms)).toBe('§3');
    expect(passageLocator('Abstract', '¶1', forms)).toBe('Abstract ¶1');
    expect(passageLocator('Abstract', '', forms)).toBe('Abstract');
    expect(passageLocator('Fig. 2', '(f)', forms)).toBe('Fig. 2f');
    expect(passageLocator('Fig. 2', '', forms)).toBe('Fig. 2');
    expect(passageLocator('Table 2', '', forms)).toBe('Table 2');
    expect(passageLocator('Anything', '¶1', forms)).toBe('Anything ¶1');
  });

  it('leads to an anchor', () => {
    expect(['¶2', '¶12', '(f)', ''].map(passageAnchor)).toEqual(['p2', 'p12', 'panel-f', '']);
  });
});

it('a form with several sorts of parts takes each of them, one at a time', () => {
  const [box] = forms.filter(({ name }) => name === 'box');
  const both = [{ ...box!, paragraphs: true, panels: true, rows: true }];
  expect(parseLocator('Box 1 ¶2', both)).toMatchObject({ section: 'Box 1', paragraph: 2 });
  expect(parseLocator('Box 1b', both)).toMatchObject({ section: 'Box 1', panel: 'b' });
  expect(parseLocator('Box 1b-d', both)).toMatchObject({ section: 'Box 1', panel: 'b', lastPanel: 'd' });
  expect(parseLocator('Box 1 (Cu)', both)).toMatchObject({ section: 'Box 1', row: 'Cu' });
  expect(parseLocator('Box 1', both)).toMatchObject({ section: 'Box 1' });
  expect([parseLocator('Box 1 ¶2b', both), parseLocator('Box 1b ¶2', both)]).toEqual([undefined, undefined]);
});

describe('places in prose', () => {
  const found = (text: string, among: readonly LocatorForm[] = forms): readonly string[] =>
    text.match(placesIn(among)) ?? [];

  it('are those with a number, panel and paragraph included', () => {
    expect(found('As §3.1.2 ¶7, Fig. 2a and Table 2 (row) say, not the Abstract ¶1, nor Fig. or §x.')).toEqual([
      '§3.1.2 ¶7',
      'Fig. 2a',
      'Table 2',
    ]);
  });

  it('are none where there are no forms, and the same search serves again', () => {
    expect(found('§3', [])).toEqual([]);
    expect(placesIn(forms)).toBe(placesIn(forms));
  });

  it('are none of words alone, or of forms that any text may fit', () => {
    const form = (changes: Partial<LocatorForm>): LocatorForm => ({
      ...forms.find(({ name }) => name === 'section')!,
      ...changes,
    });
    expect(found('§3', [form({ free: true })])).toEqual([]);
    expect(found('§Methods', [form({ numbering: 'title' })])).toEqual([]);
    expect(parseLocator('§Materials and methods ¶2', [form({ numbering: 'title' })])).toMatchObject({
      section: 'Materials and methods',
      paragraph: 2,
    });
    expect(parseLocator('§Methods ', [form({ numbering: 'title' })])).toBeUndefined();
  });
});

describe('an address', () => {
  const section = (id: string, number: string): Node => ({ id: id as NodeId, section: { number } }) as Node;
  const sections = [
    section('sections/section-3-1', '3.1'),
    section('sections/table-2', 'Table 2'),
    section('sections/figure-2', 'Fig. 2'),
  ];

  it.each([
    ['§3.1 ¶2', '/sections/section-3-1/#p2'],
    ['§3.1', '/sections/section-3-1/'],
    ['Fig. 2f', '/sections/figure-2/#panel-f'],
    ['Table 2 (Cu₂@Cu)', '/sections/table-2/#row-cu2-cu'],
    ['§4 ¶2', undefined],
    ['there', undefined],
  ])('of the place %s', (text, address) => {
    expect(locatorAddress(text, sections, forms)).toBe(address);
  });

  it('of entries, claims and rows', () => {
    expect(entryAddress('materials/na-bi' as NodeId)).toBe('/materials/na-bi/');
    expect(claimAddress('a--forms--b')).toBe('/claims/a--forms--b/');
    expect(rowAnchor('Ni₃S₂/Ni₃P@NF')).toBe('row-ni3s2-ni3p-nf');
    expect(rowAnchor('(Density) / g cm⁻³')).toBe('row-density-g-cm-3');
  });

  it('is made absolute', () => {
    expect(absoluteAddress('/materials/a/', 'https://example.org/sodium//')).toBe(
      'https://example.org/sodium/materials/a/',
    );
    expect(absoluteAddress('a/', new URL('https://example.org'))).toBe('https://example.org/a/');
    expect(absoluteAddress('/', undefined)).toBe('/');
  });
});
