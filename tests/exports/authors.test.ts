import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { bibtex } from '../../src/exports/bibtex.ts';
import { referenceCitation } from '../../src/exports/citation.ts';
import { coins } from '../../src/exports/coins.ts';
import { csl } from '../../src/exports/csl.ts';
import { authorThings } from '../../src/exports/jsonLd/people.ts';
import { ris } from '../../src/exports/ris.ts';
import { content } from '../compiler/fixture.ts';

const reference = (authors: string): string => `---
title: Work 2021
summary: A work.
number: 2
authors: ${authors}
article-title: A work
journal: J.
year: 2021
doi-status: unknown
as-printed: As printed.
---
`;

/** The node of a reference with these authors, in YAML. */
function work(authors: string) {
  const { graph, problems } = compile(content({ 'references/work-2021-2.md': reference(authors) }));
  expect(graph, problems.map(({ message }) => message).join('\n')).toBeDefined();
  return graph!.nodes.find(({ slug }) => slug === 'work-2021-2')!;
}

const mixed = work('[Simone de Beauvoir, M. King Jr., Zhang L., 张琳, The X Consortium, et al.]');

test('BibTeX keeps particle, suffix, body, own script and “et al.”', () => {
  expect(bibtex(referenceCitation(mixed))).toContain(
    'author = {de Beauvoir, Simone and King, Jr., M. and Zhang, L. and {张琳} and {The X Consortium} and others}',
  );
  const read = new Cite(bibtex(referenceCitation(mixed))).data[0] as {
    readonly author: readonly Readonly<Record<string, string>>[];
  };
  expect(read.author.slice(0, 2)).toEqual([
    expect.objectContaining({ given: 'Simone', family: 'Beauvoir' }) as unknown,
    expect.objectContaining({ given: 'M.', family: 'King', suffix: 'Jr.' }) as unknown,
  ]);
});

test('RIS keeps them too, and says that there are more', () => {
  const text = ris(referenceCitation(mixed));
  expect(text.match(/^AU {2}- .*$/gm)).toEqual([
    'AU  - de Beauvoir, Simone',
    'AU  - King, M., Jr.',
    'AU  - Zhang, L.',
    'AU  - 张, 琳',
    'AU  - The X Consortium',
    'AU  - et al.',
  ]);
  // A note would be an item of its own in Zotero.
  expect(text).not.toContain('N1  - ');
});

test('CSL-JSON has the parts by name', () => {
  expect(csl(referenceCitation(mixed))['author']).toEqual([
    { given: 'Simone', 'non-dropping-particle': 'de', family: 'Beauvoir' },
    { given: 'M.', family: 'King', suffix: 'Jr.' },
    { given: 'L.', family: 'Zhang' },
    { given: '琳', family: '张' },
    { literal: 'The X Consortium' },
    { literal: 'et al.' },
  ]);
});

test('schema.org and COinS tell persons from bodies', () => {
  expect(
    authorThings(referenceCitation(mixed).authors).map((thing) => [
      thing['@type'],
      thing['familyName'] ?? thing['name'],
    ]),
  ).toEqual([
    ['Person', 'de Beauvoir'],
    ['Person', 'King'],
    ['Person', 'Zhang'],
    ['Person', '张'],
    ['Organization', 'The X Consortium'],
  ]);
  expect(coins(mixed)).toContain('rft.aulast=de%20Beauvoir&rft.aufirst=Simone');
  expect(coins(work('[The X Consortium]'))).toContain('rft.aucorp=The%20X%20Consortium');
});

test('an author may give the parts of a name as data', () => {
  const node = work('[{ family: García Márquez, given: Gabriel }, { organisation: Plato }, et al.]');
  expect(node.bibliography!.authors).toEqual(['Gabriel García Márquez', 'Plato', 'et al.']);
  expect(bibtex(referenceCitation(node))).toContain('author = {García Márquez, Gabriel and {Plato} and others}');
});
