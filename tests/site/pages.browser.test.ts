import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, startBrowser, type Opened } from './browser.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('without JavaScript', () => {
  const phases: readonly (readonly [string, readonly string[]])[] = [
    ['cu6sn5', ['Cu6Sn5@Cu', 'Lower nucleation barrier', 'Mechanical buffering', '1500 cycles', '95 %', '[70]']],
    ['na-bi', ['Bi-CNs@Cu', 'Lower nucleation barrier', '99.92 %', '1287 cycles', '[72]']],
    ['au2na', ['Cu@Au', '[68]', 'X-ray diffraction']],
    ['na3p', ['CuP2@Cu', '99.81 %', '[66]']],
    ['sodium-formate', ['HCOONa-Cu', '[67]', '2200 h']],
  ];

  it.each(phases)('the page of %s names collector, mechanism, outcome and reference', async (slug, expected) => {
    const { page, done } = await open(browser, `${root}materials/${slug}/`, { javaScriptEnabled: false });
    const text = (await page.locator('main').innerText()).replace(/\u00a0/g, ' ');
    for (const phrase of expected) expect(text.toLowerCase()).toContain(phrase.toLowerCase());
    expect(await page.locator('main a[href*="challenges/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href*="mechanisms/"]').count()).toBeGreaterThan(0);
    await done();
  });

  it('tables, links and citations of an entry are there', async () => {
    const { page, done } = await open(browser, `${root}materials/bi-cns-cu/`, { javaScriptEnabled: false });
    expect(await page.getByText('Cite this page').count()).toBe(1);
    expect(await page.locator('table.outcomes tbody tr').count()).toBeGreaterThan(3);
    expect(await page.getByText('/materials/bi-cns-cu/').count()).toBeGreaterThan(0);
    await done();
  });
});

describe('with the keyboard', () => {
  it('the first stop is the link to the content, and focus is visible', async () => {
    const { page, done } = await open(browser, root);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#main$/);
    await done();
  });

  it('the theme can be chosen and is kept', async () => {
    const { page, done } = await open(browser, root, { colorScheme: 'light' });
    const button = page.locator('theme-switch button');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await done();
  });
});

describe('nothing jumps', () => {
  /** A wide screen and a phone each, open and free: pages are loaded several at a time, each as at a first visit. */
  const free: (readonly Page[])[] = [];
  const opened = async (width: number, height: number): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.addInitScript(() => {
      const moved = globalThis as { shifted?: number };
      moved.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.shifted! += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    return page;
  };
  const shifted = async (page: Page, path: string): Promise<number> => {
    // Here the wait is the test: until nothing more is loaded, and what it brings is laid out.
    await page.goto(root + path, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    const sum = await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
      return (globalThis as { shifted?: number }).shifted!;
    });
    await page.goto('about:blank');
    return sum;
  };

  it.concurrent.each([
    '',
    'sections/section-3-1-2/',
    'graph/',
    'graph/?focus=materials/na-bi',
    'graph/?focus=challenges/dendrites&steps=2',
    'search/',
    'search/?q=bismuth',
    'search/?q=dendrites',
    'search/?q=dendrits',
    'search/?q=xyzzy',
    'search/?q=CE+%3E%3D+99.8&kind=materials',
    'audit/',
    'about/',
    'concepts/coulombic-efficiency/',
    'paths/?from=materials/bi-cns-cu&to=challenges/dendrites',
    'matrix/',
    'matrix/?by=base',
    'compare/',
    'compare/?test=half-cell&sort=-cycles',
    'compare/?electrolyte=ester-electrolyte&keep=na2se-cu--table-2-full-cell&keep=nahfal--table-2-full-cell',
    'compare/?like=cunw-cu--table-2-symmetric-cell&chart=symmetric-cell.cycles',
    'materials/na-bi/',
  ])('while /%s loads, on a wide screen and on a phone', async (path) => {
    const pages = free.pop() ?? (await Promise.all([opened(1280, 900), opened(360, 780)]));
    const sums = await Promise.all(pages.map((page) => shifted(page, path)));
    free.push(pages);
    for (const sum of sums) expect(sum).toBeLessThan(0.02);
  });

  it('the chosen theme is there before the page is painted', async () => {
    const page = await (await browser.newContext({ colorScheme: 'light' })).newPage();
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'dark');
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        (globalThis as { first?: string | undefined }).first = document.documentElement.dataset['theme'];
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${root}materials/na-bi/`);
    expect(await page.evaluate(() => (globalThis as { first?: string }).first)).toBe('dark');
    await page.context().close();
  });
});

describe('the ways through the site', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(browser, root);
  });
  afterAll(() => opened.done());

  it.each([320, 375, 730, 820, 1024, 1280])(
    'stand in one row at %i px, beside the search or below it',
    async (width) => {
      const { page } = opened;
      await page.setViewportSize({ width, height: 800 });
      const tops = await page.$$eval('header.site nav a', (links) =>
        links.map((link) => Math.round(link.getBoundingClientRect().top)),
      );
      expect(tops.length).toBeGreaterThan(3);
      expect(new Set(tops).size).toBe(1);
      const boxes = await page.$$eval('header.site nav, header.site search-box, header.site theme-switch', (all) =>
        all.map((box) => box.getBoundingClientRect().right),
      );
      expect(Math.max(...boxes)).toBeLessThanOrEqual(width);
    },
  );
});

describe('an unknown address', () => {
  it('gets the page that says so', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const response = await page.goto(`${root}materials/no-such-thing/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('No page has this address');
    await context.close();
  });
});
