import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { aboutProgram, digestOf, programNames } from '../../src/site/program/about.ts';

const work = mkdtempSync(join(tmpdir(), 'program-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const { modules, assets, about } = programNames;

it('a kept program counts as not there once a file of it is changed, gone, added or cut off', () => {
  for (const folder of [modules, assets]) mkdirSync(join(work, folder));
  const put = (path: string, text: string): void => writeFileSync(join(work, path), text);
  put(join(modules, 'entry.mjs'), 'export const app = {};');
  put(join(assets, 'style.css'), 'p { margin: 0 }');
  expect(aboutProgram(work)).toBeUndefined();
  const written = JSON.stringify({ entry: 'entry.mjs', pages: [], digest: digestOf(work) });
  put(about, written);
  expect(aboutProgram(work)?.entry).toBe('entry.mjs');

  put(join(modules, 'entry.mjs'), 'export const app = [];');
  expect(aboutProgram(work)).toBeUndefined();
  put(join(modules, 'entry.mjs'), 'export const app = {};');
  put(join(assets, 'more.css'), '');
  expect(aboutProgram(work)).toBeUndefined();
  rmSync(join(work, assets, 'more.css'));
  put(about, written.slice(0, -9));
  expect(aboutProgram(work)).toBeUndefined();
  put(about, written);
  expect(aboutProgram(work)?.entry).toBe('entry.mjs');
  rmSync(join(work, assets, 'style.css'));
  expect(aboutProgram(work)).toBeUndefined();
});
