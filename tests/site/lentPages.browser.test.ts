import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { open, startBrowser } from './browser.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('a page that a test is done with comes to the next as of a new profile', async () => {
  const first = await open(browser, `${root}materials/na-bi/`, { viewport: { width: 1280, height: 900 } });
  const { page } = first;
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.locator('theme-switch button').hover();
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce', forcedColors: 'active' });
  await page.route('**/data/*', (route) => route.abort());
  const [beside] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => void window.open('/about/'))]);
  await first.done();
  expect(beside.isClosed()).toBe(true);

  const next = await open(browser, `${root}materials/na-bi/`, {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
  });
  expect(next.page).toBe(page);
  const found = await page.evaluate(async () => {
    console.error('of the next');
    const asks = (query: string): boolean => matchMedia(query).matches;
    return {
      kept: localStorage.length,
      theme: document.documentElement.dataset['theme'],
      width: innerWidth,
      media: ['print', '(prefers-reduced-motion)', '(forced-colors: active)', '(prefers-color-scheme: dark)'].map(asks),
      hovers: document.querySelector('button:hover, a:hover') !== null,
      got: (await fetch('/data/datapackage.json')).status,
    };
  });
  expect(found).toEqual({
    kept: 0,
    theme: undefined,
    width: 360,
    media: [false, false, false, true],
    hovers: false,
    got: 200,
  });
  expect(first.errors).toEqual([]);
  expect(next.errors).toEqual(['of the next']);
  const other = await open(browser, root, { javaScriptEnabled: false });
  expect(other.page).not.toBe(page);
});
