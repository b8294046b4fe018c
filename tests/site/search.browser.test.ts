import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { queries, type ExpectedAnswer } from '../search/queries.ts';
import { open, startBrowser, violations, type Opened } from './browser.ts';
import { isAsExpected } from './expected.ts';
import { answers } from './memory/askPage.ts';
import { firstSearch, most, sizeOf, type Given } from './memory/firstSearch.ts';
import { layout } from './memory/page.ts';
import { letPass, standStill, type StillClock } from './stillClock.ts';
import { tagsOf } from './tags.ts';

const site = inject('site');
const root = inject('root');
const sub = inject('sub');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const ask = (page: Page, query: string): Promise<void> => page.fill('search-page input[type=search]', query);
/**
 * The page says for which query it is ready, so that no answer to an earlier one is read. It is listened to: asked again and again, it
 * would be drawn as often.
 */
const answered = (page: Page, query: string): Promise<void> =>
  page.evaluate(
    (text) =>
      new Promise((resolve) => {
        const search = document.querySelector<HTMLElement>('search-page')!;
        const look = (): void => {
          if (search.dataset['state'] !== 'ready' || search.dataset['query'] !== text) return;
          changes.disconnect();
          resolve();
        };
        const changes = new MutationObserver(look);
        changes.observe(search, { attributes: true });
        look();
      }),
    query.trim(),
  );
/** Asks as one who types a question and presses Enter at once, and waits for the answer. */
const submit = async (page: Page, query: string): Promise<void> => {
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('search-page input[type=search]')!;
    input.value = text;
    input.form!.requestSubmit();
  }, query);
  await answered(page, query);
};
/** Whether an address of the site leads to a page that has the place which it names, if it names one. */
const isThere = (address: string): boolean => {
  const [path = '', place] = address.split('#');
  const tags = tagsOf(readFileSync(join(site, path, 'index.html'), 'utf8'));
  return place === undefined || tags.some((tag) => tag.get('id') === place);
};

describe('the search page, asked one question after another', () => {
  let asked: Opened;
  let page: Page;
  beforeAll(async () => {
    asked = await open(browser, `${root}search/`);
    page = asked.page;
  });
  afterAll(() => asked.done());

  // The whole of it is asked of the same script on a document in memory: tests/site/fresh.test.ts.
  it('shows what is expected for one of each kind of the suite of queries', async () => {
    const kindOf = ({ first, also, by }: ExpectedAnswer): string => [by, first === null, also !== undefined].join(' ');
    const kinds = [...new Map(queries.toReversed().map((expected) => [kindOf(expected), expected])).values()];
    expect(kinds.length).toBeGreaterThan(4);
    for (const expected of kinds) {
      await ask(page, expected.query);
      await answered(page, expected.query);
      const found = await page.$$eval(answers, (all) =>
        all.map((answer) => {
          const { path, subject } = (answer as HTMLElement).dataset;
          return path?.split('/').at(-1) ?? subject ?? '';
        }),
      );
      expect(isAsExpected(expected, found), `${expected.query}: ${found.join(' ')}`).toBe(true);
    }
    expect(asked.errors).toEqual([]);
    expect(asked.foreign).toEqual([]);
  });

  it('marks the words in the passage and leads to its anchor', async () => {
    await page.setViewportSize({ width: 1280, height: 2000 });
    await submit(page, 'plum pudding');
    await page.waitForSelector('.results > ol mark');
    expect((await page.textContent('.results > ol mark'))?.toLowerCase()).toContain('plum');
    const address = await page
      .locator('.results > ol .context a[href*="#"]')
      .first()
      .evaluate((link: HTMLAnchorElement) => link.href);
    expect(address.startsWith(root)).toBe(true);
    expect(isThere(address.slice(root.length)), address).toBe(true);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it('says what was understood when there is nothing, and what the review leaves out', async () => {
    await submit(page, 'perovskite solar cell');
    const help = await page.textContent('[data-part=nothing]');
    expect(help).toContain('“perovskite”');
    expect(help).toContain('It does not treat other devices');
  });

  it('tells values that answer from those that may, under headings of their own, as cards on a phone', async () => {
    await submit(page, 'life > 5000 h');
    expect(await page.textContent('[data-part=status]')).toBe('1 value, 1 more possible for “life > 5000 h”.');
    expect(await page.locator('[data-part=numbers] h2').allTextContents()).toEqual([
      'Values that answer',
      'Values that may answer',
    ]);
    expect(await page.locator('[aria-labelledby=values-certain] tbody tr').count()).toBe(1);
    expect(await page.locator('[aria-labelledby=values-possible] tbody tr').count()).toBe(1);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 640 });
      const scrolled = await page.$$eval('[data-part=numbers] .scroll', (boxes) =>
        boxes.filter((box) => box.scrollWidth > box.clientWidth),
      );
      expect(scrolled).toEqual([]);
      const label = await page.$eval('[data-part=numbers] td', (cell) => getComputedStyle(cell, '::before').content);
      expect(label).toBe('"Quantity"');
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it.each([
    ['dendrits', 'Showing results for dendrites; “dendrits” stands nowhere on this site.', 'challenges/dendrites'],
    ['plum puding', 'Showing results for plum pudding; “puding” stands nowhere on this site.', undefined],
    [
      'overpotental',
      'Showing results for overpotential; “overpotental” stands nowhere on this site.',
      'concepts/overpotential',
    ],
    ['dendrites', '', 'challenges/dendrites'],
  ])('puts a slip right and says so: %s', async (typed, line, first) => {
    await submit(page, typed);
    expect(await page.textContent('[data-part=corrected]')).toBe(line);
    const found = await page.locator('[data-part=list] > li').first().getAttribute('data-path');
    if (first) expect(found).toBe(first);
  });

  it('says of a formula that no entry is made of, which entries have its elements', async () => {
    await submit(page, 'H2O');
    const help = await page.textContent('[data-part=nothing]');
    expect(help).toContain('Read as a formula of H and O. No entry is made of just these elements.');
    expect(help).toContain('Sodium formate: has H and O, besides C and Na');
  });

  it('has headings in the typeface of the other pages', async () => {
    await submit(page, 'CE > 99');
    const fonts = await page.$$eval('main h1, main h2, main h3', (headings) => [
      ...new Set(headings.map((heading) => getComputedStyle(heading).fontFamily)),
    ]);
    expect(fonts).toHaveLength(1);
    expect(fonts[0]).toContain('Serif');
  });

  it('takes any input without breaking or running it', async () => {
    for (const typed of [
      '<img src=x onerror="document.title=1">',
      '"><script>document.title=1</script>',
      '('.repeat(10_000),
      '\u0001\u0000\u202e',
      '(a+)+$',
      '%E0%A4%A',
      'a'.repeat(10_000),
    ]) {
      await page.evaluate((text) => {
        const input = document.querySelector<HTMLInputElement>('search-page input[type=search]')!;
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, typed);
      await page.waitForTimeout(150);
      await page.waitForSelector('search-page[data-state=ready]');
    }
    expect(await page.title()).toContain('Search');
    expect(await page.locator('search-page img, search-page script:not([src])').count()).toBe(0);
    expect(asked.errors).toEqual([]);
    await page.goto(`${root}search/?q=${'%3Cb%3E'.repeat(500)}&kind=%3Cscript%3E`);
    await page.waitForSelector('search-page[data-state=ready]');
    expect(asked.errors).toEqual([]);
  });

  it('goes through the results with the arrow keys', async () => {
    await submit(page, 'Na-Bi');
    await page.focus('search-page input[type=search]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${root}materials/na-bi/`);
  });
});

describe('the search page below a sub-path', () => {
  it('keeps the search in the address, and goes back and forth', async () => {
    const { page, done } = await open(browser, `${sub}search/?q=Na-Bi&kind=materials`);
    await answered(page, 'Na-Bi');
    expect(await page.inputValue('search-page input[type=search]')).toBe('Na-Bi');
    expect(await page.textContent('[data-part=status]')).toContain('of kind Materials');
    await page.locator('input[name=base][value=cu-foil]').evaluate((box: HTMLInputElement) => box.click());
    await page.waitForURL(/base=cu-foil/);
    await page.waitForFunction(() => document.querySelector('[data-part=status]')?.textContent.includes('on Cu foil'));
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('[data-part=status]')?.textContent.includes('on Cu foil'));
    await page.locator('[data-part=list] h3 a').first().click();
    await page.waitForURL(`${sub}materials/na-bi/`);
    await done();
  });

  describe('leads to the place in the review', () => {
    let asked: Opened;
    beforeAll(async () => {
      asked = await open(browser, `${sub}search/`);
    });
    afterAll(() => asked.done());

    const leadsTo = async (typed: string, address: string): Promise<void> => {
      await submit(asked.page, typed);
      const first = asked.page.locator('[data-part=list] h3 a').first();
      expect(await first.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${sub}${address}`);
      expect(isThere(address)).toBe(true);
    };

    it.each([
      ['Table 2', 'sections/table-2/'],
      ['§3.1.2 ¶6', 'sections/section-3-1-2/#p6'],
    ])('%s', leadsTo);

    it('Fig. 2f, where it is followed', async () => {
      const address = 'sections/figure-2/#panel-f';
      await leadsTo('Fig. 2f', address);
      await asked.page.locator('[data-part=list] h3 a').first().click();
      await asked.page.waitForURL(`${sub}${address}`);
    });
  });
});

describe('the search page', () => {
  it('without JavaScript offers every name, alias and formula', async () => {
    const { page, done } = await open(browser, `${root}search/?q=monoglyme`, { javaScriptEnabled: false });
    expect(await page.locator('#a-z').isVisible()).toBe(true);
    // Each letter leads to the page that has it.
    await page.click('.letters a:text-is("M")');
    await page.waitForURL(/#az-m$/);
    expect(await page.getByText('monoglyme', { exact: false }).locator('visible=true').count()).toBeGreaterThan(0);
    const pages = await page
      .locator('.leaves li')
      .evaluateAll((all) => all.map((leaf) => (leaf as HTMLLIElement).value));
    let lines = 0;
    for (const number of new Set([1, ...pages])) {
      const html = readFileSync(join(site, 'search', number === 1 ? '' : String(number), 'index.html'), 'utf8');
      lines += parseHTML(html).document.querySelectorAll('.names li').length;
    }
    expect(lines).toBeGreaterThan(1000);
    await done();
  });

  describe('loads at most 100 kB, compressed, in few requests for a first search', () => {
    // All kinds of questions are asked of its scripts on a document in memory, firstSearch.test.ts: here, that a browser loads no more
    // for them than was told there.
    it.each<readonly [string, Given]>([
      ['Na2O', 'letter by letter'],
      ['how does a Bi layer lead to fewer dendrites', 'at once'],
      ['CE >= 99.8', 'at once'],
    ])('for %s, given %s', async (query, given) => {
      const told = await firstSearch(site, query, given);
      const { page, done } = await open(browser, 'about:blank', { viewport: { width: 1280, height: layout.height } });
      const loaded = new Set<string>();
      let under = 0;
      page.on('request', (request) => {
        under++;
        if (/\/search\/.*\.\w|\.js$/.test(request.url())) loaded.add(request.url().slice(root.length));
      });
      page.on('requestfinished', () => under--);
      page.on('requestfailed', () => under--);
      const isQuiet = async (): Promise<void> => {
        for (let quiet = 0; quiet < 3; quiet = under === 0 ? quiet + 1 : 0) await setTimeout(15);
      };
      await page.goto(`${root}search/`);
      // The clock of the page stands still but for what it is told to run, so that no slow machine loads more.
      await page.evaluate(standStill);
      await page.focus('search-page input[type=search]');
      for (const piece of given === 'at once' ? [query] : query) {
        // As a key does, without its way through the browser, which takes longer than the answer.
        await page.evaluate(async (typed) => {
          const field = document.activeElement as HTMLInputElement;
          field.value += typed;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await (globalThis as unknown as { readonly stillClock: StillClock }).stillClock.letPass(500);
        }, piece);
        await isQuiet();
      }
      // Until all is there that a reader sees who has stopped typing for long.
      await letPass(page, 3000);
      await answered(page, query);
      await letPass(page, 3000);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.results > ol .context')].every(
          (line) => line.getBoundingClientRect().top > innerHeight || line.childNodes.length > 0,
        ),
      );
      const sizes = Object.fromEntries([...loaded].map((path) => [path, sizeOf(site, path)]));
      expect(Object.keys(sizes).length).toBeGreaterThan(4);
      expect(
        Object.values(sizes).reduce((sum, size) => sum + size, 0),
        JSON.stringify(sizes),
      ).toBeLessThanOrEqual(most.bytes);
      expect(loaded.size, [...loaded].join(' ')).toBeLessThanOrEqual(most.files);
      expect([...loaded].filter((path) => !told.includes(path))).toEqual([]);
      // Nor has a screen room for more results than is reckoned with there.
      const results = await page.$$eval('.results > ol > li', (all) =>
        all.map((result) => {
          const { top, height } = result.getBoundingClientRect();
          return { top, height, line: result.querySelector('.context')!.getBoundingClientRect().top - top };
        }),
      );
      for (const { top, height, line } of results) {
        expect(top).toBeGreaterThanOrEqual(layout.above);
        expect(height).toBeGreaterThanOrEqual(layout.result);
        expect(line).toBeGreaterThanOrEqual(layout.line);
      }
      await done();
    });
  });
});

describe('the search field of every page', () => {
  it('opens with / or Ctrl-K, suggests names, and loads nothing before', async () => {
    const { page, errors, done } = await open(browser, `${root}materials/na-bi/`);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => /names\.json|search\/text|suggest/i.test(name))).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('monogly');
    // What is offered for the first letters may stand there before it.
    const option = page.locator('search-box [role=option]:first-child', { hasText: 'DME' });
    await option.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('search-box input').getAttribute('aria-activedescendant')).toBe(
      await option.getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(`${root}materials/dme/`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('枝晶');
    await page.locator('search-box [role=option]', { hasText: 'Dendrites' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(errors).toEqual([]);
    await done();
  });

  describe('on a page of an entry', () => {
    let opened: Opened;
    let page: Page;
    beforeAll(async () => {
      opened = await open(browser, `${root}materials/na-bi/`);
      page = opened.page;
    });
    afterAll(() => opened.done());

    it.each([
      [360, 640],
      [320, 640],
      [320, 256],
    ])(
      'shares a row with the name and the theme button at %d × %d px, its placeholder whole',
      async (width, height) => {
        await page.setViewportSize({ width, height });
        const tops = async (): Promise<readonly number[]> =>
          page.$$eval('header .brand, header search-box, header theme-switch', (parts) =>
            parts.map((part) =>
              Math.round((part.getBoundingClientRect().top + part.getBoundingClientRect().bottom) / 2),
            ),
          );
        const [brand, ...others] = await tops();
        for (const middle of others) expect(Math.abs(middle - brand!)).toBeLessThan(8);
        // The text of a placeholder cannot be measured; the same text as a value can.
        const cut = await page.$eval('search-box input', (field) => {
          const input = field as HTMLInputElement;
          input.value = input.placeholder;
          const { scrollWidth, clientWidth } = input;
          input.value = '';
          return scrollWidth - clientWidth;
        });
        expect(cut).toBeLessThanOrEqual(0);
        const before = await page.$eval('main', (main) => main.getBoundingClientRect().top);
        await page.focus('search-box input');
        expect(await page.$eval('main', (main) => main.getBoundingClientRect().top)).toBe(before);
        expect(await page.$eval('search-box input', (input) => input.clientWidth)).toBeGreaterThan(250);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.locator('search-box input').blur();
      },
    );

    it('comes to the reader who has scrolled away, and leaves with Escape', async () => {
      await page.setViewportSize({ width: 500, height: 600 });
      await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
      await page.keyboard.press('Control+k');
      expect(await page.locator('search-box input').evaluate((input) => input.getBoundingClientRect().top >= 0)).toBe(
        true,
      );
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
      await page.keyboard.press('Escape');
      expect(await page.locator('search-box[data-floating]').count()).toBe(0);
    });
  });

  it('without JavaScript is a plain form', async () => {
    const { page, done } = await open(browser, root, { javaScriptEnabled: false });
    await page.fill('#site-search', 'Na2O');
    await page.press('#site-search', 'Enter');
    await page.waitForURL(`${root}search/?q=Na2O`);
    await done();
  });
});
