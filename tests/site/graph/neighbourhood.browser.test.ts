import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, startBrowser } from '../browser.ts';
import { wide } from './explorer.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the neighbourhood on an entry', () => {
  it('is drawn with links and without script, and leads to the explorer', async () => {
    const { page, done } = await open(browser, `${root}materials/bi-cns-cu/`, { ...wide, javaScriptEnabled: false });
    const drawing = page.locator('.neighbourhood svg:visible');
    expect(await drawing.count()).toBe(1);
    expect(await drawing.locator('a').count()).toBeGreaterThan(5);
    const scale = await drawing.evaluate((svg: SVGSVGElement) => svg.getScreenCTM()!.a);
    expect(scale * 12).toBeGreaterThanOrEqual(11);
    await page.click('.neighbourhood .button');
    await page.waitForURL(`${root}graph/?focus=materials/bi-cns-cu`);
    await done();
  });
});
