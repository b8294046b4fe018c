import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newReview } from '../../src/commands/newReview.ts';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { readPresets, readSources } from '../../src/site/content.ts';
import { memoryFiles } from '../building/memoryFiles.ts';
import { textsIn, writeTexts } from '../building/place.ts';
import { brokenLinks, buildHere, filesOf } from './built.ts';

const day = new Date('2026-03-04T12:00:00Z');
const folder = resolve('reviews/lithium');

/** The files that the command makes in an empty place, by path in the new folder. */
function made(...words: readonly string[]): Readonly<Record<string, string>> {
  const files = memoryFiles();
  newReview(['reviews/lithium', ...words], files, day);
  return textsIn(files, folder)!;
}

describe('npm run new -- review', () => {
  it.each([
    ['battery', 8],
    ['general', 3],
    ['none', 3],
  ])('makes a folder that checks as it comes, on top of the preset %s', (preset, kinds) => {
    const texts = made('--preset', preset, '--name', 'Lithium: "one", #1');
    expect(Object.keys(texts)).toContain('references/the-review.md');
    const { graph, problems } = compile([
      ...readPresets(),
      ...Object.entries(texts).map(([path, text]) => ({ path, text })),
    ]);
    expect(report(problems, '.')).toBe('');
    expect(graph!.site).toMatchObject({ name: 'Lithium: "one", #1', date: '2026-03-04', version: '0.1.0' });
    expect(graph!.nodes.map(({ id }) => id)).toEqual(['references/the-review']);
    expect(graph!.field.kinds).toHaveLength(kinds);
  });

  it('gives a review without a preset its own copy of the general words', () => {
    const texts = made('--preset', 'none');
    expect(texts['vocabulary/words.yaml']).toContain('\nextends: none\n');
    expect(texts['vocabulary/kinds.yaml']).toBe(
      readPresets().find(({ path }) => path === 'presets/general/kinds.yaml')!.text,
    );
  });

  it('has examples of words that hold when they are uncommented', () => {
    for (const preset of ['battery', 'general']) {
      const { 'vocabulary/words.yaml': words = '', ...rest } = made('--preset', preset);
      const lines = words.split('\n').map((line) => line.replace(/^# (?=(?: {2}|[a-z]+:$))/, ''));
      const { problems } = compile([
        ...readPresets(),
        ...Object.entries({ ...rest, 'vocabulary/words.yaml': lines.join('\n') }).map(([path, text]) => ({
          path,
          text,
        })),
      ]);
      expect(lines.filter((line) => !line.startsWith('#')).length, preset).toBeGreaterThan(5);
      expect(report(problems, '.'), preset).toBe('');
    }
  });

  it.each([
    [[], 'name the folder to make; usage: npm run new -- review DIR [--preset PRESET] [--name NAME]'],
    [['a', 'b'], '“b” is one word too many; usage: npm run new -- review DIR [--preset PRESET] [--name NAME]'],
    [
      ['a', '--preset', 'batery'],
      'there is no preset “batery” (did you mean “battery”?); allowed: battery, general, none',
    ],
    [['a', '--name', ' '], '--name needs one line of text'],
    [['notes.txt'], 'notes.txt is there already and is no folder: name another folder.'],
    [['mine'], 'mine is there already and is not empty; nothing is written over: name another folder.'],
  ])('with %j makes nothing and says in one line why', (words, line) => {
    const files = memoryFiles();
    writeTexts(files, resolve('.'), { 'notes.txt': 'mine', 'mine/index.md': 'mine' });
    expect(() => newReview(words, files, day)).toThrow(new Error(line));
    expect(textsIn(files, resolve('.'))).toEqual({ 'notes.txt': 'mine', 'mine/index.md': 'mine' });
  });

  it('takes an empty folder', () => {
    const files = memoryFiles();
    writeTexts(files, resolve('reviews'), { 'notes.txt': 'mine' });
    files.makeFolder(folder);
    newReview(['reviews/lithium'], files, day);
    expect(textsIn(files, folder)).toHaveProperty('index.md');
  });
});

describe('a folder of index.md and one reference', () => {
  const work = mkdtempSync(join(tmpdir(), 'review-'));
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('builds, offers only what it has, and leads nowhere else', async () => {
    const content = join(work, 'lithium');
    const site = join(work, 'site');
    newReview([content, '--preset', 'battery', '--name', 'Lithium']);
    expect(compile(readSources(content)).problems).toEqual([]);
    expect(await buildHere(content, site)).toMatchObject({ status: 0 });
    const pages = filesOf(site).filter((path) => path.endsWith('.html'));
    expect(pages).toContain('references/the-review/index.html');
    expect(pages.filter((path) => /^(compare|graph|matrix|outcomes|paths)\//.test(path))).toEqual([]);
    expect(brokenLinks(site)).toEqual([]);
  }, 600_000);
});
