import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/search/facets.ts';
import { readAddress, writeAddress } from '../../src/search/finding/address.ts';
import { choicesInWords, countFacets, meets } from '../../src/search/finding/narrow.ts';
import { facetFile } from '../../src/search/indexing/facetFile.ts';
import { graph, index } from './content.ts';

const file = facetFile(graph);
const { facets } = graph.field.views;
const facetNames = facets.map(({ name }) => name);
const all = index.records.map((_, entry) => entry);
const entryOf = (slug: string): number => index.records.findIndex((record) => record.slug === slug);

describe('filters', () => {
  it('a collector has its strategy, base, elements, mechanisms, tests, years and journals', () => {
    const entry = entryOf('bi-cns-cu');
    const choices: Choices = {
      kind: ['materials'],
      class: ['modified-collector'],
      strategy: ['in-situ-sodiophilic-layer'],
      base: ['cu-foil'],
      element: ['Bi'],
      mechanism: ['sodiophilicity'],
      test: ['half-cell'],
      year: ['2021'],
      journal: ['small'],
    };
    expect(meets(facets, file, entry, choices)).toBe(true);
    expect(choicesInWords(facets, file, choices)).toContain(
      'on Cu foil, containing Bi, acting through Sodiophilicity, tested in half cell, reported in 2021',
    );
  });

  it('a phase has the base of the collector that carries it, a reference that of what it reports on', () => {
    expect(meets(facets, file, entryOf('na-bi'), { base: ['cu-foil'] })).toBe(true);
    expect(meets(facets, file, entryOf('zhang-2021-72'), { base: ['cu-foil'], test: ['half-cell'] })).toBe(true);
  });

  it('the count of a value is the number of results that choosing it gives', () => {
    for (const [facet, counts] of countFacets(facets, file, all, { kind: ['materials'] }))
      for (const { key, count } of counts.slice(0, 5)) {
        const choices: Choices = facet === 'kind' ? { kind: [key] } : { kind: ['materials'], [facet]: [key] };
        expect(all.filter((entry) => meets(facets, file, entry, choices))).toHaveLength(count);
      }
  });
});

describe('the address', () => {
  it('keeps the search', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { minLength: 1, maxLength: 4 });
    const state = fc.record({
      query: fc.string({ unit: 'grapheme-ascii', maxLength: 150 }),
      choices: fc.dictionary(fc.constantFrom(...facetNames), keys, { maxKeys: 4, noNullPrototype: true }),
    });
    fc.assert(
      fc.property(state, (kept) => void expect(readAddress(writeAddress(kept, facetNames), facetNames)).toEqual(kept)),
    );
  });

  it('drops what is not a key and cuts what is too long', () => {
    expect(readAddress(`?q=${'x'.repeat(10_000)}&kind=<b>&kind=materials&nonsense=1`, facetNames)).toEqual({
      query: 'x'.repeat(200),
      choices: { kind: ['materials'] },
    });
  });
});
