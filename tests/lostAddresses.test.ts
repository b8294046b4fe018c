import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lostAddresses } from '../src/site/lostAddresses.ts';

const site = mkdtempSync(join(tmpdir(), 'sodiograph-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));
const write = (path: string, text: string): void => {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
};
write('index.html', '<h1>Home</h1>');
write('materials/a/index.html', '<p id="p1">One</p><li class="x" id="outcome-a--t">t</li><p data-id="p3">');
write('materials/a.bib', '@article{a}');
mkdirSync(join(site, 'materials/empty'));
mkdirSync(join(site, 'materials/empty.bib'));

const lost = (...addresses: readonly string[]): readonly string[] =>
  lostAddresses(
    site,
    addresses.map((address) => ({ address, path: 'releases/1.0.0.txt', line: 5, version: '1.0.0' })),
  );

it('a site answers at its pages, files and places', () => {
  expect(lost('index', 'materials/a', 'materials/a.bib', 'materials/a#p1', 'materials/a#outcome-a--t')).toEqual([]);
});

it('what it does not answer is named as a reader would ask for it, with the version that published it', () => {
  expect(
    lost(
      'materials/b',
      'materials/a.ris',
      'materials/a#p2',
      'materials/a#p3',
      'materials/b#p1',
      'materials/empty',
      'materials/empty.bib',
    ),
  ).toEqual(
    [
      'materials/b/',
      'materials/a.ris',
      'materials/a/#p2',
      'materials/a/#p3',
      'materials/b/#p1',
      'materials/empty/',
      'materials/empty.bib',
    ].map((path) => `/${path} (published in version 1.0.0)`),
  );
  expect(lostAddresses(site, [{ address: 'claims/a', path: 'addresses.txt', line: 1 }])).toEqual(['/claims/a/']);
});
