import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { diskFiles } from '../../src/site/files.ts';
import { noteSite, originOf, toldOf } from '../../src/site/kept/builtSite.ts';
import { lookThrough } from '../../src/site/walk.ts';

const work = mkdtempSync(join(tmpdir(), 'built-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const cache = join(work, 'cache');

/** A site of two files, as a build leaves it. */
function site(name: string): string {
  const out = join(work, name);
  mkdirSync(join(out, 'about'), { recursive: true });
  writeFileSync(join(out, 'index.html'), '<p>Home</p>');
  writeFileSync(join(out, 'about', 'index.html'), '<p>About</p>');
  noteSite(out, lookThrough(diskFiles, out), 'bread 1', { pages: 2 }, cache);
  return out;
}

it('is known again where it comes from the same and nobody touched it', () => {
  const out = site('untouched');
  expect(toldOf(diskFiles, out, 'bread 1', cache)).toEqual({ pages: 2 });
  expect(toldOf(diskFiles, out, 'bread 2', cache)).toBeUndefined();
  expect(toldOf(diskFiles, join(work, 'nowhere'), 'bread 1', cache)).toBeUndefined();
});

it.each<readonly [string, (out: string) => void]>([
  ['a file was edited', (out) => appendFileSync(join(out, 'index.html'), ' ')],
  [
    'a file was written anew with the same text',
    (out) => {
      rmSync(join(out, 'index.html'));
      writeFileSync(join(out, 'index.html'), '<p>Home</p>');
    },
  ],
  ['a file was added', (out) => writeFileSync(join(out, 'CNAME'), 'example.org')],
  ['a file was renamed', (out) => renameSync(join(out, 'index.html'), join(out, 'home.html'))],
  ['a folder was removed', (out) => rmSync(join(out, 'about'), { recursive: true })],
  ['the site was removed', (out) => rmSync(out, { recursive: true })],
])('is built again where %s', (what, change) => {
  const out = site(what);
  change(out);
  expect(toldOf(diskFiles, out, 'bread 1', cache)).toBeUndefined();
});

it('comes from the text and path of every file of the content, and from its settings', () => {
  const sources = [
    { path: 'index.md', text: 'a' },
    { path: 'doughs/rye.md', text: 'b' },
  ];
  const origins = [
    originOf(sources, ['https://example.org']),
    originOf(sources, ['https://example.com']),
    originOf(sources, []),
    originOf(sources.slice(0, 1), []),
    originOf([sources[0]!, { path: 'doughs/rye.md', text: 'b ' }], []),
    originOf([sources[0]!, { path: 'doughs/oat.md', text: 'b' }], []),
  ];
  expect(new Set(origins).size).toBe(origins.length);
  expect(originOf([...sources], [])).toBe(origins[2]);
});
