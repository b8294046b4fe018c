import { describe, expect, inject, it } from 'vitest';
import { firstSearch, most, sizeOf, type Given } from './memory/firstSearch.ts';

const site = inject('site');
const queries = [
  'Na2O',
  'bismuth',
  'carbon nanotube',
  'copper foil defects',
  'lower nucleation barrier',
  'nucleaton overpotental',
  '3D porous copper current collector',
  'how does a Bi layer lead to fewer dendrites',
  'the role of the current collector in sodium metal batteries',
  'CE >= 99.8',
  'Zhang 2021',
];

// That a browser loads no more for them, and has no more results on a screen: search.browser.test.ts.
describe.each<Given>(['at once', 'letter by letter'])(
  'a first search loads at most 100 kB, compressed, in few requests, given %s',
  (given) => {
    it.each(queries)('for %s', async (query) => {
      const files = await firstSearch(site, query, given);
      const sizes = Object.fromEntries(files.map((path) => [path, sizeOf(site, path)]));
      expect(files.length).toBeGreaterThan(4);
      const bytes = Object.values(sizes).reduce((sum, size) => sum + size, 0);
      expect(bytes, JSON.stringify(sizes)).toBeLessThanOrEqual(most.bytes);
      expect(files.length, files.join(' ')).toBeLessThanOrEqual(most.files);
    });
  },
);
