import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asIndexed, fullTextWords, textLanguage, type Fragment } from '../../src/search/fullText.ts';
import { knownWords } from '../../src/search/knownWords.ts';
import { partFor, readIndexPart, readTextIndex } from '../../src/search/textIndex.ts';
import { wordsOf } from '../../src/search/wordList.ts';
import { startBrowser } from './browser.ts';

/** What is used of Pagefind's own script. */
interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

const folder = join(inject('site'), 'pagefind');
const unpacked = (path: string): Uint8Array => gunzipSync(readFileSync(join(folder, path)));
const index = readTextIndex(unpacked(readdirSync(folder).find((name) => name.endsWith('.pf_meta'))!));
const parts = readdirSync(join(folder, 'index')).map((name) => ({
  id: name.replace('.pf_index', ''),
  words: readIndexPart(unpacked(`index/${name}`)),
}));
/** Of each word the pages, and where it stands on each. */
const found = new Map(parts.flatMap(({ words }) => [...words]));
/** The words of each page as they are written. */
const texts = index.pages.map((id) => {
  const text = new TextDecoder().decode(unpacked(`fragment/${id}.pf_fragment`));
  return (JSON.parse(text.slice(text.indexOf('{'))) as Fragment).content.split(/\s+/);
});

/** Pagefind’s own script and its WebAssembly, by name. */
async function pagefindRuntime(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index: empty } = await createIndex({ forceLanguage: textLanguage });
  const { files } = await empty!.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

describe('the full-text index', () => {
  it('has each word in the part where it is looked for', () => {
    expect(found.size).toBeGreaterThan(4000);
    expect(parts.flatMap(({ id, words }) => [...words.keys()].filter((word) => partFor(index, word) !== id))).toEqual(
      [],
    );
  });

  it('says where each word first stands', () => {
    const wrong = [...found].flatMap(([word, pages]) =>
      [...pages].filter(([page, [place = NaN]]) => {
        const text = texts[page]!;
        const whole = text.findIndex((other) => asIndexed(other) === word);
        // A part of a compound stands in it.
        return whole >= 0 ? place > whole : /^[\p{L}\p{N}+]+$/u.test(word) && !asIndexed(text[place]!).includes(word);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('finds each page by each word of its text, as somebody types it', () => {
    const known = knownWords(wordsOf(texts.map((text) => text.join(' '))));
    const isOn = (page: number, word: string): boolean =>
      known.formsOf(word).some((form) => found.get(asIndexed(form))?.has(page));
    // Nobody types addresses of the web, volume and page of a journal, or the letters of panels.
    const untyped = /:\/\/|^10\.\d|;|<|^\(?\w?\w\)?[,-]\(?\w\)/;
    const lost = texts.flatMap((text, page) =>
      [...new Set(text)].filter(
        (typed) => !untyped.test(typed) && !fullTextWords(typed).every((word) => isOn(page, word)),
      ),
    );
    expect([...new Set(lost)].sort()).toEqual([]);
  });
});

describe('in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it('Pagefind itself finds each word on the same pages', async () => {
    // The site's own policy lets no page run Pagefind's WebAssembly.
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    // The site does not ship it; it is taken from the package.
    const runtime = await pagefindRuntime();
    await page.route('**/pagefind/{pagefind.js,wasm.unknown.pagefind}', (route) =>
      route.fulfill({
        body: Buffer.from(runtime.get(route.request().url().split('/').at(-1)!)!),
        contentType: 'text/javascript',
      }),
    );
    await page.goto(inject('root'));
    const script = `${inject('root')}pagefind/pagefind.js`;
    await page.addScriptTag({
      type: 'module',
      content: `import * as all from '${script}'; globalThis.pagefind = all;`,
    });
    await page.waitForFunction('globalThis.pagefind');
    // It drops signs from what is asked, so words with one cannot be compared.
    const words = [...found.keys()].filter((word) => /^[\p{L}\p{N}+]+$/u.test(word));
    const theirs = await page.evaluate(async (asked) => {
      const { pagefind } = globalThis as unknown as { readonly pagefind: Pagefind };
      await pagefind.options({ noWorker: true });
      const pages: [string, string[]][] = [];
      for (const word of asked)
        pages.push([word, (await pagefind.search(`"${word}"`)).results.map(({ id }) => id).sort()]);
      return pages;
    }, words);
    expect(theirs.length).toBeGreaterThan(4000);
    const ours = (word: string): readonly string[] =>
      [...found.get(word)!.keys()].map((place) => index.pages[place]!).sort();
    expect(theirs.filter(([word, ids]) => ids.join() !== ours(word).join())).toEqual([]);
  });

  it.each(['pf_index', 'pf_meta', 'pf_fragment'])('a %s that could not be loaded is asked for again', async (kind) => {
    const page = await browser.newPage();
    let refused = 0;
    await page.route(`**/*.${kind}`, (route) => (refused++ === 0 ? route.abort() : route.continue()));
    await page.goto(`${inject('root')}search/?q=plum+pudding`);
    await expect.poll(() => refused).toBeGreaterThan(0);
    await page.fill('search-page input[type=search]', 'plum');
    await page.waitForTimeout(500);
    await page.fill('search-page input[type=search]', 'plum pudding');
    await page.locator('search-page [data-part=list] > li').nth(6).locator('mark').first().waitFor();
    await page.locator('search-page [data-part=list] > li').nth(1).locator('mark').first().waitFor();
    expect(await page.textContent('[data-part=status]')).toBe('7 results for “plum pudding”.');
    await page.context().close();
  });
});
