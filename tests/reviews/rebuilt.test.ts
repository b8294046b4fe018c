import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { build, buildHere, filesOf } from './built.ts';

const work = mkdtempSync(join(tmpdir(), 'rebuilt-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A day of editing: each step a file, and a text in it that becomes another; without one the file is new, or goes. */
const day: readonly (readonly [path: string, from: string, to: string])[] = [
  ['index.md', 'What [a wet', 'All that [a wet'],
  ['doughs/wet-dough.md', 'loaf volume: ≈ 3.2 mL/g', 'loaf volume: ≈ 3.4 mL/g'],
  ['doughs/plain-dough.md', 'title: ', 'title: Quite '],
  ['doughs/rye.md', '\nclass: ', '\naliases: [black bread]\nclass: '],
  ['works/oven-2020-1.md', 'year: 2020', 'year: 2021'],
  ['vocabulary/words.yaml', 'title: Doughs', 'title: All doughs'],
  ['doughs/wet-dough.md', '    method: baked\n', '    says: It opens in the oven.\n    method: baked\n'],
  ['effects/dense-crumb.md', '', '---\ntitle: Dense crumb\nsummary: Few holes.\n---\nUnlike [the open](open-crumb).\n'],
  ['effects/dense-crumb.md', '', ''],
];

it('gives after each edit of a day the site that is built of it from nothing, byte by byte', async () => {
  const [content, site, cold] = ['content', 'site', 'cold'].map((name) => join(work, name)) as [string, string, string];
  cpSync('tests/field/tiny/content', content, { recursive: true });
  expect(build(content, site).status).toBe(0);
  const first = statSync(join(site, 'doughs/rye/index.html')).ino;
  for (const [at, [path, from, to]] of day.entries()) {
    const file = join(content, path);
    const before = from === '' ? '' : readFileSync(file, 'utf8');
    expect(before).toContain(from);
    if (from === '' && to === '') rmSync(file);
    else writeFileSync(file, before.replace(from, to));
    const { status, printed } = build(content, site);
    expect(status, `${path}: ${printed}`).toBe(0);
    // The page of another entry is the very file that was written first.
    if (at === 0) expect(statSync(join(site, 'doughs/rye/index.html')).ino).toBe(first);
    if (at % 3 < 2) continue;
    expect((await buildHere(content, cold)).status).toBe(0);
    expect(filesOf(site)).toEqual(filesOf(cold));
    const stale = filesOf(cold).filter(
      (each) => !readFileSync(join(site, each)).equals(readFileSync(join(cold, each))),
    );
    expect(stale, path).toEqual([]);
    rmSync(cold, { recursive: true });
  }
}, 600_000);
