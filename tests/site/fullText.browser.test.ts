import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { isAsked } from '../../src/search/asked.ts';
import { indexNames } from '../../src/search/finding/nameIndex.ts';
import { formulas } from '../../src/search/formulas.ts';
import { asIndexed, fullTextWords } from '../../src/search/fullText.ts';
import { pagefindFiles, textPages } from '../../src/search/indexing/runPagefind.ts';
import { knownWords } from '../../src/search/knownWords.ts';
import { stretchAt, stretchPath, type Stretch } from '../../src/search/passages.ts';
import type { WordPlaces } from '../../src/search/places.ts';
import { fromRow, type NameFile } from '../../src/search/records.ts';
import { inOurSpelling } from '../../src/search/spelling.ts';
import { partFor, readPart, type StoredPart } from '../../src/search/textParts.ts';
import type { FirstFile } from '../../src/search/firstFile.ts';
import { unpackWords, wordsOf } from '../../src/search/wordList.ts';
import { open, startBrowser } from './browser.ts';
import { openPage } from './memory/page.ts';

/** What is used of Pagefind's own script. */
interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

const folder = join(inject('site'), 'search');
const json = <Content>(path: string): Content => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Content;
const { text } = json<FirstFile>('first.json');
const { id, words: packed, others } = text;
const count = text.parts.split(' ').length + (text.often === '' ? 0 : 1);
const stored = Array.from({ length: count }, (_, part) => json<StoredPart>(`text/${id}/${part}.json`));
const contents = stored.map(([words]) => words);
/** The places where a word stands on pages, without those by which it only leads there. */
const written = (pages: WordPlaces): WordPlaces =>
  new Map(
    [...pages]
      .map(([page, { all, addressed }]) => [page, { all: all.filter((place) => !isAsked(place)), addressed }] as const)
      .filter(([, { all }]) => all.length > 0),
  );
/** Of each word the pages, and where it stands on each. */
const found = new Map(
  contents.flatMap((content) => {
    const placesOf = readPart(content);
    return content
      .split(' ')
      .flatMap((word, at) => (at % 2 === 0 ? [[word, written(placesOf(word))] as const] : []))
      .filter(([, pages]) => pages.size > 0);
  }),
);
const { field, names } = json<NameFile>('names.json');
const records = names.map(fromRow);
const paths = [...records.map(({ kind, slug }) => `${kind}/${slug}`), ...others.map(([path]) => path)];
/** The words of each page as they are written, put together from its stretches; none where an entry has no page of its own. */
const texts = paths.map((path) => {
  const words: string[] = [];
  const fileAt = (place: number): string => join(folder, stretchPath(path, stretchAt(place).number));
  for (let place = 0; existsSync(fileAt(place)); place++) {
    if (stretchAt(place).from !== place) continue;
    const { text } = JSON.parse(readFileSync(fileAt(place), 'utf8')) as Stretch;
    words.splice(place, words.length, ...text.split(' '));
  }
  return words;
});

describe('the full-text index', () => {
  it('has each word in the part where it is looked for, and none that says nothing', () => {
    expect(found.size).toBeGreaterThan(4000);
    const lost = contents.flatMap((content, part) =>
      content.split(' ').filter((word, at) => at % 2 === 0 && partFor(text, word) !== part),
    );
    expect(lost).toEqual([]);
    expect(['the', 'and', 'of'].filter((word) => found.has(word))).toEqual([]);
  });

  it('knows every word of letters, so that no other is looked for', () => {
    const spelt = [...unpackWords(packed), ...indexNames(field, records, formulas).vocabulary];
    const known = knownWords(spelt);
    expect([...found.keys()].filter((word) => /^\p{L}+$/u.test(word) && !known.hasForm(inOurSpelling(word)))).toEqual(
      [],
    );
  });

  it('says where each word first stands', () => {
    /** Of each page the first place of each of its words. */
    const first = texts.map((text) => new Map(text.map((word, at) => [asIndexed(word), at] as const).toReversed()));
    const wrong = [...found].flatMap(([word, pages]) =>
      [...pages].filter(
        ([
          page,
          {
            all: [place = NaN],
          },
        ]) => {
          const whole = first[page]!.get(word);
          // A part of a compound stands in it.
          return whole !== undefined
            ? place > whole
            : /^[\p{L}\p{N}+]+$/u.test(word) && !asIndexed(texts[page]![place]!).includes(word);
        },
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('says with a word what the entries are that it names', () => {
    const wrong = stored.flatMap(([, summaries]) =>
      summaries.filter(([entry, summary]) => {
        const first = JSON.parse(readFileSync(join(folder, stretchPath(paths[entry]!, 0)), 'utf8')) as Stretch;
        return first.summary !== summary;
      }),
    );
    expect(wrong).toEqual([]);
    const bismuth = paths.indexOf('materials/bismuth');
    expect(stored[partFor(text, 'bismuth')]![1].map(([entry]) => entry)).toContain(bismuth);
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
    // Its index and its script are not shipped; they are made anew from the pages.
    const files = await pagefindFiles(textPages(inject('site')));
    const bytes = new Map(files.map(({ path, content }) => [path, content]));
    // The site's own policy lets no page run Pagefind's WebAssembly.
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    await page.route('**/pagefind/**', (route) =>
      route.fulfill({
        body: Buffer.from(bytes.get(new URL(route.request().url()).pathname.replace('/pagefind/', ''))!),
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
    // It drops signs from what is asked, so words with one cannot be compared; nor can numbers, as pages lose spaces between
    // elements after they were indexed.
    const words = [...found.keys()].filter((word) => /^\p{L}+$/u.test(word));
    const theirs = await page.evaluate(async (asked) => {
      const { pagefind } = globalThis as unknown as { readonly pagefind: Pagefind };
      await pagefind.options({ noWorker: true });
      const pages: [string, string[]][] = [];
      for (const word of asked) pages.push([word, (await pagefind.search(`"${word}"`)).results.map(({ id }) => id)]);
      return pages;
    }, words);
    expect(theirs.length).toBeGreaterThan(2500);
    const pathOf = new Map(
      files.flatMap(({ path, content }) => {
        const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
        if (id === undefined) return [];
        const text = gunzipSync(content).toString('utf8');
        const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
        return [[id, url.replace(/^\/|\/$/g, '')] as const];
      }),
    );
    const wrong = theirs.flatMap(([word, ids]) => {
      const ours = new Set([...found.get(word)!.keys()].map((at) => paths[at]!));
      const pagefinds = new Set(ids.map((id) => pathOf.get(id)!));
      const missing = [...pagefinds].filter((path) => !ours.has(path));
      const more = [...ours].filter((path) => !pagefinds.has(path));
      return missing.length + more.length === 0 ? [] : [{ word, missing, more }];
    });
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('a file of passages that could not be loaded is asked for again', async () => {
    const { page, done } = await open(browser, 'about:blank');
    let refused = 0;
    await page.route('**/search/passages/**', (route) => (refused++ === 0 ? route.abort() : route.continue()));
    await page.goto(`${inject('root')}search/?q=plum+pudding`);
    await expect.poll(() => refused).toBeGreaterThan(0);
    await page.fill('search-page input[type=search]', 'plum');
    await page.waitForTimeout(500);
    await page.fill('search-page input[type=search]', 'plum pudding');
    // Passages come for what is on screen.
    for (const place of [6, 1]) {
      const result = page.locator('search-page .results > ol > li').nth(place);
      await result.scrollIntoViewIfNeeded();
      await result.locator('mark').first().waitFor();
    }
    // The marks may still be those of the first answer.
    await expect.poll(() => page.textContent('[data-part=status]')).toBe('7 results for “plum pudding”.');
    await done();
  });
});

describe('on a document in memory', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each(['search/first.json', 'search/text/'])(
    'a file of %s that could not be loaded is asked for again',
    async (kind) => {
      // The page says of itself that a search has failed.
      vi.spyOn(console, 'error').mockReturnValue();
      let refused: string | undefined;
      const { loaded, body, element, isQuiet, close } = await openPage(inject('site'), (path) => {
        if (refused !== undefined || !path.startsWith(kind)) return false;
        refused = path;
        return true;
      });
      try {
        const page = element('plum pudding');
        body.append(page);
        await isQuiet();
        expect(refused).toBeDefined();
        const field = page.querySelector('input')!;
        const submit = async (query: string): Promise<void> => {
          field.value = query;
          page.querySelector('form')!.dispatchEvent(new Event('submit'));
          await isQuiet();
        };
        await submit('plum');
        await submit('plum pudding');
        expect(loaded.has(refused!)).toBe(true);
        expect(page.querySelectorAll('.results > ol > li')).toHaveLength(7);
        expect(page.querySelectorAll('.results > ol > li')[1]!.querySelector('mark')).not.toBeNull();
        expect(page.querySelector('[data-part=status]')!.textContent).toBe('7 results for “plum pudding”.');
      } finally {
        close();
      }
    },
  );
});
