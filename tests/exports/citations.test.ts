import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatten } from '../../src/chemistry/markup.ts';
import { bibliography, citationFormats } from '../../src/exports/bibliography.ts';
import { bibtex } from '../../src/exports/bibtex.ts';
import { citer, type Citation } from '../../src/exports/citation.ts';
import { csl } from '../../src/exports/csl.ts';
import { ris } from '../../src/exports/ris.ts';
import { real, site, small } from './fixture.ts';

const { bib: allBib, ris: allRis, json: allJson } = citationFormats;
const works = bibliography(real);
const cite = citer(small, site);
const [, untitled, titled] = bibliography(small) as readonly [Citation, Citation, Citation];
const entry = cite.entry(small.nodes.find(({ slug }) => slug === 'bi-cu')!);
const claim = cite.claim(small.measured.find(({ id }) => id === 'bi-cu--text-simulation--binding-energy')!);
const first = (text: string): Readonly<Record<string, unknown>> => new Cite(text).data[0]!;

test('the bibliography holds all works, the review first, in the order of their numbers', () => {
  expect(works.map(({ key }) => key)).toEqual(
    real.nodes
      .filter((node) => node.bibliography)
      .sort((a, b) => a.bibliography!.number - b.bibliography!.number)
      .map(({ slug }) => slug),
  );
});

test('BibTeX and RIS, re-read by an independent reader, say what CSL-JSON says', () => {
  const expected = JSON.parse(allJson(works)) as readonly Readonly<Record<string, unknown>>[];
  const same = ['title', 'container-title', 'volume', 'page', 'DOI'];
  const essence = (item: Readonly<Record<string, unknown>>): unknown => [
    ...same.map((key) => item[key]),
    year(item),
    families(item),
  ];
  expect(new Cite(allBib(works)).data.map(essence)).toEqual(expected.map(essence));
  expect(new Cite(allRis(works)).data.map(essence)).toEqual(expected.map(essence));
});

const year = ({ issued }: Readonly<Record<string, unknown>>): unknown =>
  (issued as { 'date-parts': number[][] })['date-parts'][0]![0];
const families = ({ author }: Readonly<Record<string, unknown>>): readonly string[] =>
  (author as { family: string }[]).map(({ family }) => family).filter((family) => family !== 'others');

test('formulas survive: as mathematics in BibTeX, as Unicode in RIS and CSL', () => {
  expect(bibtex(titled)).toContain('title = {{Na$_{15}$Sn$_{4}$ \\& Li$^+$: 5 \\% of “all” layers}}');
  expect(ris(titled)).toContain('TI  - Na₁₅Sn₄ & Li⁺: 5 % of “all” layers\r\n');
  expect(first(bibtex(titled))['title']).toBe('Na₁₅Sn₄ & Li⁺: 5 % of “all” layers');
  expect(csl(titled)['title']).toBe('Na₁₅Sn₄ & Li⁺: 5 % of “all” layers');
});

test('an unknown title is not invented', () => {
  expect(bibtex(untitled)).toContain('note = {title not given in the review}');
  expect(bibtex(untitled)).not.toMatch(/^\s*title =/m);
  expect(ris(untitled)).not.toContain('TI  - ');
  expect(csl(untitled)).not.toHaveProperty('title');
});

test('“et al.” is others in BibTeX, and never a person elsewhere', () => {
  expect(bibtex(titled)).toContain('author = {Cai, Z. J. and O’Neil, J.-P. and others}');
  expect(ris(titled).match(/^AU {2}- .*$/gm)).toEqual(['AU  - Cai, Z.J.', 'AU  - O’Neil, J.-P.']);
  expect(csl(titled)['author']).toEqual([
    { given: 'Z.J.', family: 'Cai' },
    { given: 'J.-P.', family: 'O’Neil' },
  ]);
  expect(csl(titled)['note']).toContain('et al.');
});

test('a DOI that was derived says so', () => {
  expect(csl(titled)).toMatchObject({
    DOI: '10.1021/example_1',
    note: expect.stringContaining('DOI derived, not verified') as unknown,
  });
});

test('an entry of ours is cited as part of the site, in this version, after the review', () => {
  expect(csl(entry)).toEqual({
    id: 'small-bi-cu',
    type: 'entry-encyclopedia',
    title: 'Bi₂@Cu',
    author: [{ given: 'A.', family: 'Editor' }],
    'container-title': 'Small',
    issued: { 'date-parts': [[2026, 1, 2]] },
    version: '1.0.0',
    URL: 'https://host.example/sub/materials/bi-cu/',
    language: 'en',
    note: 'Retells Author, J. Small 2025',
  });
  expect(first(bibtex(entry))).toMatchObject({
    title: 'Bi₂@Cu',
    'container-title': 'Small',
    URL: 'https://host.example/sub/materials/bi-cu/',
  });
  expect(ris(entry)).toMatch(
    /^TY {2}- ENCYC\r\n[\s\S]*DA {2}- 2026\/01\/02\r\nET {2}- 1\.0\.0\r\n[\s\S]*ER {2}- \r\n$/,
  );
});

test('a claim is cited with its locator and the works it rests on', () => {
  expect(csl(claim)).toMatchObject({
    title: 'Bi₂@Cu: binding energy −2.02 eV, simulation',
    URL: 'https://host.example/sub/claims/bi-cu--text-simulation--binding-energy/',
    note: 'Retells Author, J. Small 2025, §1 ¶1; primary references: [2] Z.J. Cai, J.-P. O’Neil, et al., Energy Fuel. 37 (2021) 7522–7529.',
  });
});

test('no address has two hyphens in a row in BibTeX, where Zotero reads them as a dash, and it leads to the same page', () => {
  const address = /url = \{(.*)\}/.exec(bibtex(claim))![1]!;
  expect(address).not.toContain('--');
  expect(decodeURIComponent(address)).toBe(claim.url);
});

test('the file beside a reference entry cites the work itself', () => {
  expect(cite.entry(small.nodes.find(({ slug }) => slug === 'work-2021-2')!)).toEqual(titled);
});

test('any printable title comes back from BibTeX whole', () => {
  const title = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ,.;:()&%#_₀₁₅⁺²–]*[A-Za-z0-9]$/);
  fc.assert(
    fc.property(title, (text) => {
      const plain = text.replace(/\s+/g, ' ');
      const back = String(first(bibtex({ ...titled, title: plain }))['title']).replace(/<\/?su[bp]>/g, '');
      expect(flatten(back)).toBe(flatten(plain));
    }),
  );
});
