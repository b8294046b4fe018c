import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { queries, type ExpectedAnswer } from '../search/queries.ts';
import { answers } from './askPage.ts';
import { open, startBrowser, violations } from './browser.ts';
import { isAsExpected } from './expected.ts';
import { letPass, standStill, type StillClock } from './stillClock.ts';

const root = inject('root');
const sub = inject('sub');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const ask = (page: Page, query: string): Promise<void> => page.fill('search-page input[type=search]', query);
/** The page says for which query it is ready, so that no answer to an earlier one is read. */
const answered = async (page: Page, query: string): Promise<void> => {
  await page.waitForFunction((text) => {
    const search = document.querySelector<HTMLElement>('search-page');
    return search?.dataset['state'] === 'ready' && search.dataset['query'] === text;
  }, query.trim());
};

describe('the suite of queries, in the browser', () => {
  // The whole of it is asked of the same script on a document in memory: tests/site/fresh.test.ts.
  it('shows what is expected for one of each kind', async () => {
    const { page, errors, foreign, done } = await open(browser, `${root}search/`);
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
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await done();
  });
});

describe('the search page', () => {
  it('keeps the search in the address, goes back and forth, and works from a sub-path', async () => {
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

  it('marks the words in the passage and leads to its anchor', async () => {
    const { page, done } = await open(browser, `${root}search/?q=${encodeURIComponent('plum pudding')}`, {
      viewport: { width: 1280, height: 2000 },
    });
    await answered(page, 'plum pudding');
    await page.waitForSelector('.results > ol mark');
    expect((await page.textContent('.results > ol mark'))?.toLowerCase()).toContain('plum');
    const address = await page.locator('.results > ol .context a[href*="#"]').first().getAttribute('href');
    await page.goto(address!);
    expect(await page.evaluate(() => document.getElementById(location.hash.slice(1)) !== null)).toBe(true);
    await done();
  });

  it('goes through the results with the arrow keys', async () => {
    const { page, done } = await open(browser, `${root}search/?q=Na-Bi`);
    await answered(page, 'Na-Bi');
    await page.focus('search-page input[type=search]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${root}materials/na-bi/`);
    await done();
  });

  it('says what was understood when there is nothing, and what the review leaves out', async () => {
    const { page, done } = await open(browser, `${root}search/?q=${encodeURIComponent('perovskite solar cell')}`);
    await answered(page, 'perovskite solar cell');
    const help = await page.textContent('[data-part=nothing]');
    expect(help).toContain('“perovskite”');
    expect(help).toContain('It does not treat other devices');
    await done();
  });

  it('tells values that answer from those that may, under headings of their own, as cards on a phone', async () => {
    const { page, done } = await open(browser, `${root}search/?q=${encodeURIComponent('life > 5000 h')}`);
    await answered(page, 'life > 5000 h');
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
    await done();
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
    const { page, done } = await open(browser, `${root}search/?q=${encodeURIComponent(typed)}`);
    await answered(page, typed);
    expect(await page.textContent('[data-part=corrected]')).toBe(line);
    const found = await page.locator('[data-part=list] > li').first().getAttribute('data-path');
    if (first) expect(found).toBe(first);
    await done();
  });

  it.each([
    ['Fig. 2f', 'sections/figure-2/#panel-f'],
    ['§3.1.2 ¶6', 'sections/section-3-1-2/#p6'],
    ['Table 2', 'sections/table-2/'],
  ])('leads to the place in the review: %s', async (typed, address) => {
    const { page, done } = await open(browser, `${sub}search/?q=${encodeURIComponent(typed)}`);
    await answered(page, typed);
    await page.locator('[data-part=list] h3 a').first().click();
    await page.waitForURL(`${sub}${address}`);
    expect(
      await page.evaluate(() => location.hash === '' || document.getElementById(location.hash.slice(1)) !== null),
    ).toBe(true);
    await done();
  });

  it('says of a formula that no entry is made of, which entries have its elements', async () => {
    const { page, done } = await open(browser, `${root}search/?q=H2O`);
    await answered(page, 'H2O');
    const help = await page.textContent('[data-part=nothing]');
    expect(help).toContain('Read as a formula of H and O. No entry is made of just these elements.');
    expect(help).toContain('Sodium formate: has H and O, besides C and Na');
    await done();
  });

  it('has headings in the typeface of the other pages', async () => {
    const { page, done } = await open(browser, `${root}search/?q=${encodeURIComponent('CE > 99')}`);
    await answered(page, 'CE > 99');
    const fonts = await page.$$eval('main h1, main h2, main h3', (headings) => [
      ...new Set(headings.map((heading) => getComputedStyle(heading).fontFamily)),
    ]);
    expect(fonts).toHaveLength(1);
    expect(fonts[0]).toContain('Serif');
    await done();
  });

  it('takes any input without breaking or running it', async () => {
    const { page, errors, done } = await open(browser, `${root}search/`);
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
    expect(errors).toEqual([]);
    await page.goto(`${root}search/?q=${'%3Cb%3E'.repeat(500)}&kind=%3Cscript%3E`);
    await page.waitForSelector('search-page[data-state=ready]');
    expect(errors).toEqual([]);
    await done();
  });

  it('without JavaScript offers every name, alias and formula', async () => {
    const { page, done } = await open(browser, `${root}search/?q=monoglyme`, { javaScriptEnabled: false });
    expect(await page.locator('#a-z').isVisible()).toBe(true);
    // Each letter leads to the page that has it.
    await page.click('.letters a:text-is("M")');
    expect(await page.getByText('monoglyme', { exact: false }).locator('visible=true').count()).toBeGreaterThan(0);
    let lines = 0;
    for (let number = 1; number === 1 || (await page.locator(`.leaves li[value="${number}"]`).count()) > 0; number++) {
      await page.goto(`${root}search/${number === 1 ? '' : `${number}/`}`);
      lines += await page.locator('.names li').count();
    }
    expect(lines).toBeGreaterThan(1000);
    await done();
  });

  describe('loads at most 100 kB, compressed, in few requests for a first search', () => {
    const known = new Map<string, Promise<number>>();
    /** Bytes of a file, compressed; read anew from the server, as a browser may have let go of what it got, but once for all searches. */
    const sizeOf = (address: string): Promise<number> => {
      const read = async (): Promise<number> => {
        const body = new Uint8Array(await (await fetch(address)).arrayBuffer());
        return Math.min(body.length, gzipSync(body, { level: 9 }).length);
      };
      const size = known.get(address) ?? read();
      known.set(address, size);
      return size;
    };
    /** Pages that are free, on a screen of usual size: several are asked at a time, each as at a first visit. */
    const free: Page[] = [];
    const opened = async (): Promise<Page> => {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      await page.addInitScript(standStill);
      return page;
    };
    /** Bytes of scripts and data that come with the search page and with what is done on it. */
    const loadedBy = async (
      act: (page: Page, isQuiet: () => Promise<void>) => Promise<void>,
    ): Promise<Readonly<Record<string, number>>> => {
      const page = free.pop() ?? (await opened());
      const asked = new Set<string>();
      let under = 0;
      page.on('request', (request) => {
        under++;
        if (/\/search\/.*\.\w|\.js$/.test(request.url())) asked.add(request.url());
      });
      page.on('requestfinished', () => under--);
      page.on('requestfailed', () => under--);
      const isQuiet = async (): Promise<void> => {
        for (let quiet = 0; quiet < 3; quiet = under === 0 ? quiet + 1 : 0) await setTimeout(15);
      };
      await page.goto(`${root}search/`);
      await act(page, isQuiet);
      await page.goto('about:blank');
      for (const event of ['request', 'requestfinished', 'requestfailed']) page.removeAllListeners(event);
      free.push(page);
      const sizes = await Promise.all(
        [...asked].map(async (address) => [address.slice(root.length), await sizeOf(address)] as const),
      );
      expect(sizes.length).toBeGreaterThan(4);
      return Object.fromEntries(sizes);
    };
    const total = (sizes: Readonly<Record<string, number>>): number =>
      Object.values(sizes).reduce((sum, size) => sum + size, 0);
    /** Waits until all is there that a reader sees who has stopped typing for long. */
    const answeredWhole = async (page: Page, query: string): Promise<void> => {
      await letPass(page, 3000);
      await answered(page, query);
      await letPass(page, 3000);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.results > ol .context')].every(
          (line) => line.getBoundingClientRect().top > innerHeight || line.childNodes.length > 0,
        ),
      );
    };
    const first = [
      'Na2O',
      'bismuth',
      'carbon nanotube',
      'copper foil defects',
      'lower nucleation barrier',
      'nucleaton overpotental',
      '3D porous copper current collector',
      'how does a Bi layer lead to fewer dendrites',
      'the role of the current collector in sodium metal batteries',
      'CE >= 99.8',
      'Zhang 2021',
    ];

    /** Four scripts, one file of data, a part for each word that few ask for, and a passage for each result on the screen. */
    const mostRequests = 12;

    it.concurrent.each(first)('for %s, given at once', async (query) => {
      const sizes = await loadedBy(async (page) => {
        await ask(page, query);
        await answeredWhole(page, query);
      });
      expect(total(sizes), JSON.stringify(sizes)).toBeLessThanOrEqual(100_000);
      expect(Object.keys(sizes).length, Object.keys(sizes).join(' ')).toBeLessThanOrEqual(mostRequests);
    });

    // The clock of the page stands still but for what it is told to run, so that no slow machine loads more.
    it.concurrent.each(first)('for %s, typed letter by letter, half a second from each to the next', async (query) => {
      const sizes = await loadedBy(async (page, isQuiet) => {
        await page.focus('search-page input[type=search]');
        for (const letter of query) {
          // As a key does, without its way through the browser, which takes longer than the answer.
          await page.evaluate(async (typed) => {
            const field = document.activeElement as HTMLInputElement;
            field.value += typed;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            await (globalThis as unknown as { readonly stillClock: StillClock }).stillClock.letPass(500);
          }, letter);
          await isQuiet();
        }
        await answeredWhole(page, query);
      });
      expect(total(sizes), JSON.stringify(sizes)).toBeLessThanOrEqual(100_000);
      expect(Object.keys(sizes).length, Object.keys(sizes).join(' ')).toBeLessThanOrEqual(mostRequests);
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
    const option = page.locator('search-box [role=option]').first();
    await option.waitFor();
    expect(await option.innerText()).toContain('DME');
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

  it.each([
    [360, 640],
    [320, 640],
    [320, 256],
  ])('shares a row with the name and the theme button at %d × %d px, its placeholder whole', async (width, height) => {
    const { page, done } = await open(browser, `${root}materials/na-bi/`, { viewport: { width, height } });
    const tops = async (): Promise<readonly number[]> =>
      page.$$eval('header .brand, header search-box, header theme-switch', (parts) =>
        parts.map((part) => Math.round((part.getBoundingClientRect().top + part.getBoundingClientRect().bottom) / 2)),
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
    await done();
  });

  it('comes to the reader who has scrolled away, and leaves with Escape', async () => {
    const { page, done } = await open(browser, `${root}materials/na-bi/`, { viewport: { width: 500, height: 600 } });
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await page.keyboard.press('Control+k');
    expect(await page.locator('search-box input').evaluate((input) => input.getBoundingClientRect().top >= 0)).toBe(
      true,
    );
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await page.keyboard.press('Escape');
    expect(await page.locator('search-box[data-floating]').count()).toBe(0);
    await done();
  });

  it('without JavaScript is a plain form', async () => {
    const { page, done } = await open(browser, root, { javaScriptEnabled: false });
    await page.fill('#site-search', 'Na2O');
    await page.press('#site-search', 'Enter');
    await page.waitForURL(`${root}search/?q=Na2O`);
    await done();
  });
});
