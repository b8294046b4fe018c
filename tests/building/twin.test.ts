import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { diskFiles } from '../../src/site/files.ts';
import { besides } from '../../src/site/settle.ts';
import { beginTwin, dropFiles, keepTwin } from '../../src/site/reuse/twin.ts';
import { lookThrough } from '../../src/site/walk.ts';
import { buildAt, makePlace, out, sites, takeTwin, textsIn, twin as kept, writeTexts } from './place.ts';

const root = mkdtempSync(join(tmpdir(), 'twin-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const [site, twin, next] = ['site', 'twin', 'next'].map((name) => join(root, name)) as [string, string, string];

beforeEach(() => {
  for (const folder of [site, twin, next]) rmSync(folder, { recursive: true, force: true });
  writeTexts(diskFiles, site, { 'index.html': 'home', 'a/index.html': 'a', 'b/index.html': 'b', 'c/d/e.txt': 'e' });
  for (const path of ['index.html', 'a/index.html', 'c/d/e.txt']) {
    mkdirSync(dirname(join(twin, path)), { recursive: true });
    linkSync(join(site, path), join(twin, path));
  }
  writeTexts(diskFiles, twin, { 'b/index.html': 'b before', 'gone/index.html': 'gone', 'x/y/z.txt': 'of somebody' });
  writeTexts(diskFiles, next, { 'index.html': 'home again', 'new/f.txt': 'f', 'c/g.txt': 'g' });
});

/** What is to be taken over: all but the page that is made again. */
const wanted = () => new Map([...lookThrough(diskFiles, site)].filter(([path]) => path !== 'index.html'));

it('keeps of a twin the files of the site, and nothing else that is in it', () => {
  expect([...takeTwin(diskFiles, twin, next, wanted())].sort()).toEqual(['a/index.html', 'c/d/e.txt']);
  expect(textsIn(diskFiles, next)).toEqual({
    'a/index.html': 'a',
    'c/d/e.txt': 'e',
    'c/g.txt': 'g',
    'index.html': 'home again',
    'new/f.txt': 'f',
  });
  expect(diskFiles.list(next).map(({ name }) => name)).toEqual(['a', 'c', 'index.html', 'new']);
  expect(statSync(join(next, 'a/index.html')).ino).toBe(statSync(join(site, 'a/index.html')).ino);
  expect(diskFiles.look(twin)).toBeUndefined();
  expect(textsIn(diskFiles, site)).toMatchObject({ 'index.html': 'home', 'b/index.html': 'b' });
});

it('takes no file of a twin that is another than that of the site, whatever it says', () => {
  rmSync(join(twin, 'a/index.html'));
  writeFileSync(join(twin, 'a/index.html'), 'a');
  expect([...takeTwin(diskFiles, twin, next, wanted())]).toEqual(['c/d/e.txt']);
});

it('has of a twin only what is wanted in the end, where more of it might have been', () => {
  const begun = beginTwin(diskFiles, twin, `${next}.twin`, wanted())!;
  expect(diskFiles.look(twin)).toBeUndefined();
  expect([...begun.join(next, (path) => path === 'c/d/e.txt')]).toEqual(['c/d/e.txt']);
  expect(textsIn(diskFiles, next)).toEqual({
    'c/d/e.txt': 'e',
    'c/g.txt': 'g',
    'index.html': 'home again',
    'new/f.txt': 'f',
  });
  expect(diskFiles.look(join(next, 'a'))).toBeUndefined();
  expect(diskFiles.list(root).map(({ name }) => name)).toEqual(['next', 'site']);
  expect(textsIn(diskFiles, site)).toMatchObject({ 'a/index.html': 'a' });
});

it('does without a twin', () => {
  rmSync(twin, { recursive: true });
  const before = textsIn(diskFiles, next);
  expect(takeTwin(diskFiles, twin, next, wanted()).size).toBe(0);
  writeFileSync(twin, 'a file');
  expect(takeTwin(diskFiles, twin, next, wanted()).size).toBe(0);
  expect(textsIn(diskFiles, next)).toEqual(before);
  rmSync(twin);
});

it('takes out what is not there after all, with folders that then are empty', () => {
  dropFiles(diskFiles, site, ['c/d/e.txt', 'a/index.html']);
  expect(diskFiles.list(site).map(({ name }) => name)).toEqual(['b', 'index.html']);
});

it('keeps a site in the place of the twin before', () => {
  expect(keepTwin(diskFiles, site, twin)).toBe(true);
  expect(readFileSync(join(twin, 'b/index.html'), 'utf8')).toBe('b');
  expect(diskFiles.look(site)).toBeUndefined();
});

it('is never what somebody else has put into a site while it was exchanged', async () => {
  const place = makePlace();
  await buildAt(place, sites.first, { goesOn: true });
  const { previous } = besides(out);
  const late = {
    ...place,
    rename: (from: string, to: string) => {
      place.rename(from, to);
      if (to === previous) place.write(`${previous}/late.txt`, 'mine');
    },
  };
  await expect(buildAt(late, sites.second, { goesOn: true })).rejects.toThrow('late.txt');
  expect(textsIn(place, previous)).toMatchObject({ 'late.txt': 'mine' });
  expect(place.look(kept)).toBeUndefined();
});
