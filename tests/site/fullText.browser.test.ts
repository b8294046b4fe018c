import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { readIndexPart, readTextIndex } from '../../src/search/textIndex.ts';
import { startBrowser } from './browser.ts';

/** What is used of Pagefind's own script. */
interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

const folder = join(inject('site'), 'pagefind');
const unpacked = (path: string): Uint8Array => gunzipSync(readFileSync(join(folder, path)));

it('the index is read as Pagefind itself reads it, word by word', async () => {
  const { pages } = readTextIndex(unpacked(readdirSync(folder).find((name) => name.endsWith('.pf_meta'))!));
  const ours = new Map(
    readdirSync(join(folder, 'index')).flatMap((name) =>
      [...readIndexPart(unpacked(`index/${name}`))].map(
        ([word, places]) => [word, [...places.keys()].map((page) => pages[page]!).sort()] as const,
      ),
    ),
  );
  expect(ours.get('bismuth')!.length).toBeGreaterThan(10);

  const browser = await startBrowser();
  // The site's own policy lets no page run Pagefind's WebAssembly.
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await page.goto(inject('root'));
  // Pagefind drops signs from what is asked, so words with one cannot be compared.
  const words = [...ours.keys()].filter((word) => /^[\p{L}\p{N}+]+$/u.test(word));
  expect(words.length).toBeGreaterThan(4000);
  const script = `${inject('root')}pagefind/pagefind.js`;
  await page.addScriptTag({ type: 'module', content: `import * as all from '${script}'; globalThis.pagefind = all;` });
  const theirs = await page.evaluate(async (asked) => {
    const { pagefind } = globalThis as unknown as { readonly pagefind: Pagefind };
    await pagefind.options({ noWorker: true });
    const found: [string, string[]][] = [];
    for (const word of asked)
      found.push([word, (await pagefind.search(`"${word}"`)).results.map(({ id }) => id).sort()]);
    return found;
  }, words);
  await browser.close();
  expect(theirs.filter(([word, found]) => found.join() !== ours.get(word)!.join())).toEqual([]);
}, 120_000);
