import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { open, startBrowser } from './browser.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('a page opened from a disk says what does not work there and how it would, and its links lead to pages', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(site, 'materials/na-bi/index.html')).href);
  expect(await page.textContent('main > .from-disk')).toMatch(/opened from a disk.*Serve the folder/);
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(links.filter((link) => /^(?![a-z]+:)[^#?]*\/(?:[#?]|$)/.test(link))).toEqual([]);
  await page.click('nav a >> text=Browse');
  await page.waitForURL(/\/browse\/index\.html$/);
  expect(await page.textContent('h1')).toBe('Browse');
  await page.close();
});

it('a page from a server says nothing of disks', async () => {
  const { page, done } = await open(browser, `${inject('root')}materials/na-bi/`);
  expect(await page.locator('.from-disk').count()).toBe(0);
  await done();
});
