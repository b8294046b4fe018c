import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, startBrowser } from './browser.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('a list that takes several pages', () => {
  it('leads from its first page on to the one that has the place an address names, and stays where it has it', async () => {
    const places = (await (await fetch(`${root}claims/places.json`)).json()) as readonly (readonly string[])[];
    const [first, last] = [places[0]![0]!, places.at(-1)!.at(-1)!];
    const { page, errors, done } = await open(browser, `${root}claims/#${last}`);
    await page.waitForURL(`${root}claims/${places.length}/#${last}`);
    await page.locator(`[id="${last}"]:target`).waitFor();
    expect(errors).toEqual([]);
    const stays = await open(browser, `${root}claims/#${first}`);
    await stays.page.locator(`[id="${first}"]:target`).waitFor();
    expect(stays.page.url()).toBe(`${root}claims/#${first}`);
    await done();
    await stays.done();
  });

  it('is without script as many pages as it says, each leading to the others', async () => {
    const { page, done } = await open(browser, `${root}claims/`, { javaScriptEnabled: false });
    const pages = page.locator('.leaves').first().locator('li a');
    const count = await pages.count();
    expect(count).toBeGreaterThan(1);
    await pages.last().click();
    expect(page.url()).toBe(`${root}claims/${count}/`);
    expect(await page.locator('h1').textContent()).toMatch(new RegExp(`${count}$`));
    expect(await page.locator('.leaves').first().locator('[aria-current=page]').count()).toBe(1);
    await done();
  });

  it('prints a further page with its address and without the way to the others, which paper cannot follow', async () => {
    const { page, done } = await open(browser, `${root}claims/2/`);
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    expect(text).toContain('/claims/2/');
    expect(await page.locator('.leaves:visible').count()).toBe(0);
    expect(await page.locator('h1').textContent()).toMatch(/2$/);
    // What is folded on the screen stands open on paper.
    expect(await page.locator('.claims-at li:visible').count()).toBe(await page.locator('.claims-at li').count());
    await done();
  });
});
