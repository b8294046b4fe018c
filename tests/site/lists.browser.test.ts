import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, openNext, startBrowser } from './browser.ts';

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
    const opened = await open(browser, `${root}claims/#${last}`);
    const { page, errors } = opened;
    await page.waitForURL(`${root}claims/${places.length}/#${last}`);
    await page.locator(`[id="${last}"]:target`).waitFor();
    expect(errors).toEqual([]);
    await openNext(opened, `${root}claims/#${first}`);
    await page.locator(`[id="${first}"]:target`).waitFor();
    expect(page.url()).toBe(`${root}claims/#${first}`);
    await opened.done();
  });

  it('is without script as many pages as it says, each leading to the others', () => {
    const at = (path: string): Document =>
      parseHTML(readFileSync(join(inject('site'), path, 'index.html'), 'utf8')).document;
    const pages = [...at('claims').querySelector('.leaves')!.querySelectorAll('li a')];
    expect(pages.length).toBeGreaterThan(1);
    const last = posix.join('claims', pages.at(-1)!.getAttribute('href')!);
    expect(last).toBe(`claims/${pages.length}/`);
    expect(at(last).querySelector('h1')!.textContent).toMatch(new RegExp(`${pages.length}$`));
    expect(at(last).querySelector('.leaves')!.querySelectorAll('[aria-current=page]')).toHaveLength(1);
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
