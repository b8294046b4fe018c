import { expect, it } from 'vitest';
import { packText, type PackedText } from '../../src/search/indexing/packText.ts';
import type { StoredPage } from '../../src/search/indexing/pagefindFiles.ts';
import { pagefindIndexes } from '../../src/search/indexing/runPagefind.ts';
import { readIndex } from '../../src/search/indexing/pagefindFiles.ts';
import { asIndexed } from '../../src/search/fullText.ts';

const entry = (slug: string) => ({ kind: 'materials', slug, title: slug, names: [`${slug} foil`], weight: 1 });
const entries = ['tin', 'copper', 'zinc'].map(entry);

const texts: readonly (readonly [path: string, content: string])[] = [
  ['a', 'Zinc of 2.5 mA beside copper.'],
  ['a-b', 'What is not in a name: 26-28 plates of tin.'],
  ['materials/copper', 'Copper. Sodium plates on copper at 2.5 mA.'],
  ['materials/tin', 'Tin. It plates evenly.'],
  ['materials/zinc', 'Zinc. It plates at 63 or 2.63 mA.'],
];
const pages = texts.map(([path, content]): StoredPage => {
  const anchors = [['p1', 2]] as const;
  return {
    path,
    title: path.toUpperCase(),
    content,
    summary: `${content.split('.')[0]!}.`,
    anchors,
    asked: path.endsWith('tin') ? 'plate metal | solder' : undefined,
  };
});

const wordsIn = (some: readonly StoredPage[]): Map<string, Map<number, readonly number[]>> => {
  const words = new Map<string, Map<number, readonly number[]>>();
  some.forEach(({ content }, page) => {
    content.split(' ').forEach((written, place) => {
      const word = asIndexed(written);
      const own = words.get(word) ?? new Map<number, readonly number[]>();
      words.set(word, own.set(page, [...(own.get(page) ?? []), place]));
    });
  });
  return words;
};

const packedIn = (shares: readonly (readonly StoredPage[])[]): readonly [PackedText, unknown] => {
  const { add, packed } = packText(entries);
  const stretches = shares.flatMap((share) => [...add(share, wordsIn(share))]);
  return [packed(new Set(['tin', 'foil'])), stretches.toSorted(([one], [other]) => (one < other ? -1 : 1))];
};

it('gives the same of pages that come at once, one by one, and in another order', () => {
  const whole = packedIn([pages]);
  expect(whole[0].text.others).toEqual([
    ['a', 'A'],
    ['a-b', 'A-B'],
  ]);
  expect(whole[0].parts.map(([words]) => words).join(' ')).toContain('copper ');
  expect([...whole[0].asked.keys()]).toEqual(['me', 'so']);
  expect(packedIn(pages.map((page) => [page]))).toEqual(whole);
  expect(packedIn([pages.slice(3), pages.slice(0, 3)])).toEqual(whole);
});

it('has Pagefind read so many pages at most for one index, and all in their order', async () => {
  const read: string[] = [];
  const together: number[] = [];
  const given = texts.map(([path, content]) => ({
    url: `/${path}/`,
    content: `<html lang="en"><body><main data-pagefind-body><h1>${path}</h1><p>${content}</p></main></body></html>`,
  }));
  for await (const files of pagefindIndexes(given, 2)) {
    const index = readIndex(files);
    together.push(index.pages.length);
    read.push(...index.pages.map(({ path }) => path).sort());
  }
  expect(together).toEqual([2, 2, 1]);
  expect(read).toEqual(texts.map(([path]) => path));
});
