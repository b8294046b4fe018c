import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf, hasData } from '../../src/site/data/sharing.ts';
import { isIn, isRouteIn, partText, readPart, type Part } from '../../src/site/parts/part.ts';
import { offered } from '../exports/published.ts';

const partsOf = (of: number): readonly Part[] => Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));

describe('a part of a site', () => {
  it('is read as it is written, and nothing else is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 512 }), fc.integer({ min: 1, max: 512 }), (a, b) => {
        const part = { number: Math.min(a, b), of: Math.max(a, b) };
        expect(readPart(partText(part))).toEqual(part);
      }),
    );
    for (const odd of ['', '0/2', '3/2', '1/0', '1/513', '1', '1/', '/2', '1/2/3', ' 1/2', '1.5/2', '-1/2', '01/2'])
      expect(readPart(odd), odd).toBeUndefined();
  });

  it('takes every page that no other part takes, and a fair share of many', () => {
    const names = Array.from({ length: 4_000 }, (_, index) => `materials/foil-${index}`);
    for (const of of [1, 2, 3, 8]) {
      const parts = partsOf(of);
      for (const name of names) expect(parts.filter((part) => isIn(part, name)).length).toBe(1);
      for (const part of parts) {
        const share = names.filter((name) => isIn(part, name)).length / (names.length / of);
        expect(share).toBeGreaterThan(0.8);
        expect(share).toBeLessThan(1.2);
      }
    }
    expect(names.every((name) => isIn(undefined, name))).toBe(true);
  });
});

describe('routes of Astro', () => {
  const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/pages/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:astro|ts)$/.test(path));
  const isOfMany = (route: string): boolean => route.replace('[...leaf]', '').includes('[');

  it('of one list, page or file are of one part; the page for what is not there is of all', () => {
    for (const of of [2, 8])
      for (const route of routes) {
        const parts = partsOf(of).filter((part) => isRouteIn(part, route)).length;
        expect(parts, route).toBe(isOfMany(route) || route === 'src/pages/404.astro' ? of : 1);
      }
    expect(routes.filter((route) => !isOfMany(route)).length).toBeGreaterThan(20);
  });

  it('that have pages of many things ask which are made, but for those that cost nothing or are no part’s own', () => {
    const asks = (route: string): boolean => readFileSync(route, 'utf8').includes('isMade(');
    expect(routes.filter((route) => isOfMany(route) && !asks(route))).toEqual(
      [
        // Small, and alike in all parts.
        'src/pages/[discovery].ts',
        'src/pages/[...early].js.ts',
        'src/pages/[identity].css.ts',
        // Frames, which each part needs, and the files that `site/data` writes.
        'src/pages/[...written].astro',
        'src/pages/data/[file].ts',
      ].sort((a, b) => routes.indexOf(a) - routes.indexOf(b)),
    );
  });
});

describe('the data folder', () => {
  const describing = ['datapackage.json', 'ro-crate-metadata.json', 'linkset.json', 'SHA256SUMS'];

  it('has every file of one part, and what describes the others of none', () => {
    for (const of of [1, 2, 3, 5, 8, 30])
      for (const { name } of offered)
        expect(partsOf(of).filter((part) => dataOf(part)(name)).length, name).toBe(describing.includes(name) ? 0 : 1);
  });

  it('lets no part have two of the large files where there are enough, and none do nothing for it', () => {
    const large = ['graph.nq', 'tables.xlsx', 'graph.jsonld', 'nanopublications.trig'];
    for (const of of [5, 8])
      for (const part of partsOf(of)) expect(large.filter(dataOf(part)).length).toBeLessThanOrEqual(1);
    for (const of of [1, 2, 8, 30])
      for (const part of partsOf(of)) expect(hasData(part)).toBe(offered.some(({ name }) => dataOf(part)(name)));
    // The store of the questions hears the statements as they are written.
    for (const part of partsOf(8)) expect(dataOf(part)('answers.json')).toBe(dataOf(part)('graph.nq'));
  });
});
