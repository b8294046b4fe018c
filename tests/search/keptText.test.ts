import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { FirstFile } from '../../src/search/firstFile.ts';
import { indexRead, indexSite, readText, type IndexedSite } from '../../src/search/indexing/indexSite.ts';
import type { Index } from '../../src/search/indexing/keptText.ts';
import { textsIn } from '../building/place.ts';
import { field } from './content.ts';
import { toRow } from '../../src/search/records.ts';
import { diskFiles } from '../../src/site/files.ts';

const root = mkdtempSync(join(tmpdir(), 'text-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Pages = Readonly<Record<string, string>>;

const first: Pages = {
  'about/index.html': 'What is not in a name: 26-28 plates of tin.',
  'index.html': 'Zinc of 2.5 mA beside copper.',
  'materials/copper/index.html': 'Sodium plates on copper at 2.5 mA.',
  'materials/tin/index.html': `Tin. ${'It plates evenly and for long. '.repeat(30)}`,
};
const names = (slugs: readonly string[]): string => {
  const record = { kind: 'materials', own: [], carried: [], weight: 1, compositions: [] };
  const rows = slugs.map((slug) => toRow({ ...record, slug, title: slug, names: [`${slug} foil`] }));
  return JSON.stringify({ field, names: rows });
};

const facts = JSON.stringify({ relations: [], groups: [], wrongs: [], facts: [], stated: [] });

function put(folder: string, pages: Pages, list: readonly string[] | undefined): void {
  const html = (path: string, text: string): string =>
    `<html lang="en"><body><main data-pagefind-body><h1>${dirname(path)}</h1><p id="p1">${text}</p></main></body></html>`;
  const files = Object.entries(pages).map(([path, text]) => [path, html(path, text)] as const);
  for (const [path, text] of [
    ...files,
    ...(list ? [['search/names.json', names(list)] as const, ['search/facts.json', facts] as const] : []),
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const indexOf = (folder: string): Pages =>
  Object.fromEntries(
    Object.entries(textsIn(diskFiles, folder)!).filter(([path]) => /^search\/(first\.json|text|passages)/.test(path)),
  );

let number = 0;

/** Indexes pages of which some are new, on top of a site; gives all files of the index. */
async function goOn(
  before: string,
  known: IndexedSite['text'],
  changed: Pages,
  gone: readonly string[] = [],
  list?: readonly string[],
) {
  const folder = join(root, `next-${number++}`);
  mkdirSync(folder);
  put(folder, changed, list);
  const isCarried = (path: string): boolean => !gone.includes(path) && !(path in changed);
  const { text, kept } = await indexSite(folder, { folder: before, text: known, isCarried });
  const carried = kept.map((path) => [path, readFileSync(join(before, path), 'utf8')] as const);
  return { text, kept, written: indexOf(folder), all: { ...indexOf(folder), ...Object.fromEntries(carried) } };
}

const list = ['copper', 'tin'];

it('has of pages of which some changed, came or went the index of all of them', async () => {
  const before = join(root, 'first');
  put(before, first, list);
  const { text } = await indexSite(before, undefined, true);
  const cases: readonly (readonly [Pages, readonly string[]])[] = [
    [{ 'materials/tin/index.html': 'Tin of 63 mA.' }, []],
    [{ 'materials/zinc/index.html': 'Zinc plates.' }, []],
    [{ 'index.html': 'Nothing of copper.' }, ['about/index.html']],
    [{}, ['materials/copper/index.html']],
  ];
  for (const [changed, gone] of cases) {
    const cold = join(root, `cold-${number++}`);
    const rest = Object.entries({ ...first, ...changed }).filter(([path]) => !gone.includes(path));
    put(cold, Object.fromEntries(rest), list);
    const whole = await indexSite(cold, undefined, true);
    const next = await goOn(before, text, changed, gone);
    expect(next.all).toEqual(indexOf(cold));
    expect(Object.keys(next.all).sort()).toEqual([...next.text.files].sort());
    expect(new Map(next.text.from)).toEqual(new Map(whole.text.from));
  }
});

it('of what was read part by part is that of all pages', async () => {
  const whole = join(root, 'whole');
  put(whole, first, list);
  await indexSite(whole);
  const joined = join(root, 'joined');
  put(joined, {}, list);
  const texts: Index[] = [];
  const paths = Object.keys(first).reverse();
  for (const share of [paths.slice(0, 1), paths.slice(1, 3), paths.slice(3), []]) {
    const part = join(root, `part-${number++}`);
    mkdirSync(part);
    put(part, Object.fromEntries(share.map((path) => [path, first[path]!])), undefined);
    for await (const read of readText(part)) texts.push(read);
    if (share.length > 0) cpSync(join(part, 'search'), join(joined, 'search'), { recursive: true });
  }
  expect(indexRead(joined, texts)).toBe(paths.length);
  expect(indexOf(joined)).toEqual(indexOf(whole));
});

it('has names and facts in one file with where the text is, unless they are many', async () => {
  const of = async (slugs: readonly string[]): Promise<FirstFile> => {
    const folder = join(root, `together-${slugs.length}`);
    put(folder, first, slugs);
    await indexSite(folder);
    return JSON.parse(readFileSync(join(folder, 'search/first.json'), 'utf8')) as FirstFile;
  };
  const few = await of(list);
  expect({ ...few.names }).toEqual(JSON.parse(names(list)));
  expect({ ...few.facts }).toEqual(JSON.parse(facts));
  const many = await of(Array.from({ length: 4000 }, (_, at) => `metal-${at}`));
  expect(many.names).toBeUndefined();
  expect({ ...many.facts }).toEqual(JSON.parse(facts));
  expect(Object.keys(many.text)).toEqual(Object.keys(few.text));
});

it('keeps an index whole where no text changed, and packs it again where names did', async () => {
  const before = join(root, 'second');
  put(before, first, list);
  const { text } = await indexSite(before, undefined, true);
  const same = await goOn(before, text, { 'index.html': first['index.html']! });
  expect(same.written).toEqual({});
  expect([...same.kept].sort()).toEqual([...text.files].sort());
  const renamed = await goOn(before, text, {}, [], ['copper', 'tin', 'zinc']);
  expect(Object.keys(renamed.written)).toContain('search/first.json');
  expect(renamed.kept.filter((path) => path.startsWith('search/passages/'))).toHaveLength(
    text.files.filter((path) => path.startsWith('search/passages/')).length,
  );
});

it('has facts that changed in the first file, though no text did', async () => {
  const before = join(root, 'third');
  put(before, first, list);
  const { text } = await indexSite(before, undefined, true);
  const folder = join(root, 'told');
  mkdirSync(join(folder, 'search'), { recursive: true });
  const told = { ...(JSON.parse(facts) as object), stated: [[1]] };
  writeFileSync(join(folder, 'search/facts.json'), JSON.stringify(told));
  await indexSite(folder, { folder: before, text, isCarried: () => true });
  const { facts: now, ...others } = JSON.parse(readFileSync(join(folder, 'search/first.json'), 'utf8')) as FirstFile;
  expect({ ...now }).toEqual(told);
  const { facts: _, ...same } = JSON.parse(readFileSync(join(before, 'search/first.json'), 'utf8')) as FirstFile;
  expect(others).toEqual(same);
});
