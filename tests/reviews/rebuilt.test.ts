import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { build, buildHere, filesOf } from './built.ts';

const work = mkdtempSync(join(tmpdir(), 'rebuilt-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A text in a file that becomes another; without one the file is new, or goes. */
type Edit = readonly [path: string, from: string, to: string];

/**
 * A day of editing, build by build. The first makes all pages again; of the others each makes few, and what is wrong in one that it
 * does not make stays so to the end.
 */
const day: readonly (readonly Edit[])[] = [
  [['vocabulary/words.yaml', 'title: Doughs', 'title: All doughs']],
  [
    ['index.md', 'What [a wet', 'All that [a wet'],
    ['doughs/wet-dough.md', 'loaf volume: ≈ 3.2 mL/g', 'loaf volume: ≈ 3.4 mL/g'],
  ],
  [['works/oven-2020-1.md', 'year: 2020', 'year: 2021']],
  [['doughs/plain-dough.md', 'title: ', 'title: Quite ']],
  [
    ['doughs/rye.md', '\nclass: ', '\naliases: [black bread]\nclass: '],
    ['doughs/wet-dough.md', '    method: baked\n', '    says: It opens in the oven.\n    method: baked\n'],
  ],
];
const more: Edit = [
  'effects/dense-crumb.md',
  '',
  '---\ntitle: Dense crumb\nsummary: Few holes.\n---\nUnlike [the open](open-crumb).\n',
];
const less: Edit = [more[0], '', ''];

const [content, site] = ['content', 'site'].map((name) => join(work, name)) as [string, string];

function edit([path, from, to]: Edit): void {
  const file = join(content, path);
  const before = from === '' ? '' : readFileSync(file, 'utf8');
  expect(before).toContain(from);
  if (from === '' && to === '') rmSync(file);
  else writeFileSync(file, before.replace(from, to));
}

/** Each other time in a process of its own: what is kept between them says the same to both. */
async function buildAfter(edits: readonly Edit[], isOwn: boolean): Promise<void> {
  for (const one of edits) edit(one);
  const { status, printed } = await (isOwn ? build : buildHere)(content, site);
  expect(status, `${edits.map(([path]) => path).join(', ')}: ${printed}`).toBe(0);
}

/** All files of a site with their bytes. */
const bytesOf = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(filesOf(folder).map((path) => [path, readFileSync(join(folder, path))]));

/** The site that is built from nothing of the content as it stands. */
async function cold(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = join(work, 'cold');
  expect((await buildHere(content, folder)).status).toBe(0);
  const all = bytesOf(folder);
  rmSync(folder, { recursive: true });
  return all;
}

function expectSame(whole: ReadonlyMap<string, Buffer>, what: string): void {
  const now = bytesOf(site);
  expect([...now.keys()], what).toEqual([...whole.keys()]);
  expect(
    [...whole].flatMap(([path, bytes]) => (now.get(path)!.equals(bytes) ? [] : [path])),
    what,
  ).toEqual([]);
}

it('gives after a day of editing the site that is built of it from nothing, byte by byte', async () => {
  cpSync('tests/field/tiny/content', content, { recursive: true });
  await buildAfter([], true);
  const rye = (): number => statSync(join(site, 'doughs/rye/index.html')).ino;
  for (const [at, edits] of day.entries()) {
    const before = rye();
    await buildAfter(edits, at % 2 === 1);
    // The page of another entry is the very file that was written before.
    if (at === 1) expect(rye()).toBe(before);
  }
  const whole = await cold();
  expectSame(whole, 'a day of editing');
  await buildAfter([more], true);
  expectSame(await cold(), 'an entry more');
  await buildAfter([less], false);
  expectSame(whole, 'that entry less');
}, 600_000);
