import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
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
/** Readers write what stands for further authors each in their way. */
const families = ({ author }: Readonly<Record<string, unknown>>): readonly string[] =>
  (author as { family?: string; literal?: string }[])
    .map(({ family, literal }) => family ?? literal!)
    .map((name) => (name === 'others' || name === 'et al.' ? '…' : name));

test('formulas survive: as mathematics in BibTeX, as Unicode in RIS and CSL', () => {
  expect(bibtex(titled)).toContain('title = {{Na$_{15}$Sn$_{4}$ \\& Li$^+$: 5 \\% of “all” layers}}');
  expect(ris(titled)).toContain('TI  - Na₁₅Sn₄ & Li⁺: 5 % of “all” layers\r\n');
  expect(first(bibtex(titled))['title']).toBe('Na₁₅Sn₄ & Li⁺: 5 % of “all” layers');
  expect(csl(titled)['title']).toBe('Na₁₅Sn₄ & Li⁺: 5 % of “all” layers');
});

test('an unknown title is not invented', () => {
  expect(bibtex(untitled)).not.toMatch(/^\s*title =/m);
  expect(ris(untitled)).not.toContain('TI  - ');
  expect(csl(untitled)).not.toHaveProperty('title');
});

test('“et al.” is others in BibTeX, and a name without parts elsewhere, so that no reader takes the list for whole', () => {
  expect(bibtex(titled)).toContain('author = {Cai, Z. J. and O’Neil, J.-P. and others}');
  expect(ris(titled).match(/^AU {2}- .*$/gm)).toEqual(['AU  - Cai, Z.J.', 'AU  - O’Neil, J.-P.', 'AU  - et al.']);
  expect(csl(titled)['author']).toEqual([
    { given: 'Z.J.', family: 'Cai' },
    { given: 'J.-P.', family: 'O’Neil' },
    { literal: 'et al.' },
  ]);
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
    type: 'webpage',
    title: 'Bi₂@Cu (version 1.0.0, preview, not published)',
    author: [{ given: 'A.', family: 'Editor' }],
    'container-title': 'Small',
    issued: { 'date-parts': [[2026, 1, 2]] },
    URL: 'https://host.example/sub/materials/bi-cu/',
    language: 'en',
    abstract: 'Retells Author, J. Small 2025',
  });
  expect(first(bibtex(entry))).toMatchObject({
    title: 'Bi₂@Cu (version 1.0.0, preview, not published)',
    URL: 'https://host.example/sub/materials/bi-cu/',
  });
  expect(ris(entry)).toMatch(
    /^TY {2}- ELEC\r\n[\s\S]*TI {2}- Bi₂@Cu \(version 1\.0\.0, preview, not published\)\r\n[\s\S]*DA {2}- 2026\/01\/02\r\n[\s\S]*ER {2}- \r\n$/,
  );
});

test('a claim is cited with its locator and the works it rests on', () => {
  expect(csl(claim)).toMatchObject({
    title: 'Bi₂@Cu: binding energy −2.02 eV, simulation (version 1.0.0, preview, not published)',
    URL: 'https://host.example/sub/claims/bi-cu--text-simulation--binding-energy/',
    abstract:
      'Retells Author, J. Small 2025, §1 ¶1; primary references: [2] Z.J. Cai, J.-P. O’Neil, et al., Energy Fuel. 37 (2021) 7522–7529.',
  });
});

test('title, version and address of a claim stand in fields that every BibTeX style prints, the address untouched', () => {
  const published = citer(small, 'https://small.science/sub').claim(small.measured[0]!);
  const record = bibtex(published);
  expect(published.url).toContain('--');
  expect(record).toContain(' (version 1.0.0)}},\n');
  expect(record).toContain(`url = {${published.url}}`);
  const printed = /howpublished = \{(.*)\},\n/.exec(record)![1]!;
  // TeX would set two hyphens as a dash.
  expect(printed).not.toContain('--');
  expect(printed.replaceAll('{}', '')).toBe(`Small, ${published.url}`);
  expect(record).not.toMatch(/^\s*note =/m);
  expect(ris(published)).not.toMatch(/^N1/m);
  expect(first(record)['URL']).toBe(published.url);
});

test.each(['apa', 'vancouver', 'harvard1'])(
  'every reader of a list in the style %s finds title, version and address of a claim, in each format',
  (template) => {
    const published = citer(small, 'https://small.science/sub');
    for (const claim of [...small.measured, ...small.statements].map((one) => published.claim(one)))
      for (const record of [bibtex(claim), JSON.stringify(csl(claim))]) {
        const printed = new Cite(record).format('bibliography', { template, format: 'text' });
        expect(printed).toContain(claim.url);
        expect(printed.match(/version 1\.0\.0/gi)).toHaveLength(1);
        // Formulas are set anew: the words around them are compared.
        for (const word of claim.title!.split(/[^A-Za-z]+/).filter((one) => one.length > 6))
          expect(printed.toLowerCase()).toContain(word.toLowerCase());
      }
  },
);

test('no key of a record has what Pandoc does not read, and no two records have the same', () => {
  const claims = [...real.measured, ...real.statements, ...real.edges.filter(({ derived }) => !derived)];
  const ofReal = citer(real, 'https://sodium.science');
  const keys = [...real.nodes.map((node) => ofReal.entry(node).key), ...claims.map((one) => ofReal.claim(one).key)];
  expect(keys.filter((key) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(key))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a site without a published address says in every citation that it is a preview', () => {
  expect(bibtex(entry)).toContain(' (version 1.0.0, preview, not published)}}');
  const published = citer(small, 'https://small.science').whole;
  for (const record of [bibtex(published), ris(published), JSON.stringify(csl(published))])
    expect(record).not.toContain('preview');
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
