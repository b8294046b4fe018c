import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { diskFiles } from '../../src/site/files.ts';
import { lostAddresses } from '../../src/site/lostAddresses.ts';
import type { SiteBefore } from '../../src/site/reuse/carryFiles.ts';
import { isHidden, sitemap, sitemapFile } from '../../src/site/sitemap.ts';
import { lookThrough, walk } from '../../src/site/walk.ts';

const root = mkdtempSync(join(tmpdir(), 'before-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const [old, next] = ['old', 'next'].map((name) => join(root, name)) as [string, string];
const address = 'https://example.org/review';

const put = (folder: string, path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const pathsIn = (folder: string): readonly string[] =>
  walk(diskFiles, folder)
    .filter(({ kind }) => kind === 'file')
    .map(({ path }) => path);
const leading = '<meta http-equiv="refresh" content="0; url=a">';

/** A site as a build leaves it: a page, one that leads on, and a list of three pages. */
beforeEach(() => {
  for (const folder of [old, next]) rmSync(folder, { recursive: true, force: true });
  put(old, 'a/index.html', '<p id="p1">One</p>');
  put(old, 'moved/index.html', leading);
  put(old, 'list/index.html', '<p id="one">');
  put(old, 'list/page/2/index.html', '<p id="two">');
  put(old, 'list/page/3/index.html', '<p id="three">');
  put(old, sitemapFile, sitemap(diskFiles, old, address, pathsIn(old)));
});

/** Carries files over into the next site. */
function carry(...paths: readonly string[]): SiteBefore {
  for (const path of paths) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    linkSync(join(old, path), join(next, path));
  }
  const looks = lookThrough(diskFiles, old);
  return { folder: old, had: (path) => looks.has(path), carried: new Set(paths) };
}

/** The list of a site that has some of the site before, which is that of the same site read from all its files. */
function listOf(before: SiteBefore): string {
  const all = pathsIn(next);
  const own = all.filter((path) => !before.carried.has(path));
  const list = sitemap(diskFiles, next, address, own, before);
  expect(list).toBe(sitemap(diskFiles, next, address, all));
  const hidden = new Set(all.filter((path) => isHidden(diskFiles, next, path)));
  expect(list).toBe(sitemap(diskFiles, next, address, all, undefined, hidden));
  return list;
}

it('lists the pages of a site that has some of the site before as if all were read', () => {
  const before = carry('a/index.html', 'moved/index.html', 'list/index.html');
  expect(listOf(before)).toContain('/review/a/');
  put(next, 'new/index.html', '<p>New</p>');
  put(next, 'gone/index.html', '<meta name="robots" content="noindex">');
  expect(listOf(before)).toContain('/review/new/');
});

it('reads a page that is made again, whatever was known of the one before', () => {
  const before = carry('moved/index.html');
  put(next, 'a/index.html', leading);
  expect(listOf(before)).not.toContain('/review/a/');
});

const lost = (before: SiteBefore, ...addresses: readonly string[]): readonly string[] => {
  const promised = addresses.map((each) => ({ address: each, path: 'addresses.txt', line: 1 }));
  expect(lostAddresses(next, promised, before)).toEqual(lostAddresses(next, promised));
  return lostAddresses(next, promised, before);
};

it('asks a site for what it promised where a page is another, or is gone', () => {
  const promised = ['a', 'a#p1', 'list', 'list#one', 'list#three'];
  const all = ['a/index.html', 'list/index.html', 'list/page/2/index.html', 'list/page/3/index.html'];
  expect(lost(carry(...all), ...promised)).toEqual([]);
  rmSync(next, { recursive: true });
  const before = carry(...all.filter((path) => path !== 'a/index.html'));
  expect(lost(before, ...promised)).toEqual(['/a/', '/a/#p1']);
  put(next, 'a/index.html', '<p id="p2">');
  expect(lost(before, ...promised)).toEqual(['/a/#p1']);
});

it('misses a place of a further page of a list that is no more, though its first is as it was', () => {
  expect(lost(carry('list/index.html', 'list/page/2/index.html'), 'list#one', 'list#two', 'list#three')).toEqual([
    '/list/#three',
  ]);
  rmSync(next, { recursive: true });
  expect(lost(carry('list/index.html'), 'list#two')).toEqual(['/list/#two']);
});
