import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, startBrowser } from './browser.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the guided tour', () => {
  it('keeps what has been seen, and leads to the next stop', async () => {
    const { page, errors, done } = await open(browser, `${root}tour/`);
    const progress = page.locator('tour-progress');
    expect(await progress.textContent()).toContain('0 of 10 stops seen');
    await page.locator('#cell tour-stop input').check();
    await page.locator('#failure tour-stop input').check();
    expect(await progress.textContent()).toContain('2 of 10 stops seen');
    await page.reload();
    expect(await page.locator('#cell tour-stop input').isChecked()).toBe(true);
    expect(await progress.locator('a').getAttribute('href')).toBe('#bare-foil');
    await page.locator('#cell tour-stop input').uncheck();
    expect(await progress.locator('a').getAttribute('href')).toBe('#cell');
    expect(errors).toEqual([]);
    await done();
  });

  it('is whole without script: ten stops, each with something to look at and somewhere to go', async () => {
    const { page, done } = await open(browser, `${root}tour/`, { javaScriptEnabled: false });
    const listed = await page
      .locator('.stops-list a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const found: string[] = [];
    for (const leaf of new Set(listed.map((href) => href.replace(/#.*/, '')))) {
      await page.goto(leaf);
      for (const stop of await page.locator('section.stop').all()) {
        found.push(`${leaf}#${await stop.getAttribute('id')}`);
        expect(await stop.locator('svg.sketch, svg.chart, .route, li > a').count()).toBeGreaterThan(0);
        expect(await stop.locator('.on a').count()).toBeGreaterThan(0);
      }
    }
    expect(found).toEqual(listed);
    expect(found).toHaveLength(10);
    expect(await page.locator('#audit li a').count()).toBeGreaterThan(0);
    await done();
  });

  it('leads on to the page that has a stop where an older address names it', async () => {
    const { page, errors, done } = await open(browser, `${root}tour/#audit`);
    await page.waitForURL(/\/tour\/2\/#audit$/);
    expect(await page.locator('#audit').count()).toBe(1);
    expect(await page.locator('.stops-list a[href="../#cell"]').count()).toBe(1);
    expect(errors).toEqual([]);
    await done();
  });
});

describe('drawings on pages', () => {
  it.each(['materials/bi-cns-cu/', '', 'sections/section-1/', 'strategies/surface-coating/'])(
    '/%s: each has a name and words, its parts lead to pages, and nothing scrolls sideways at 320 px',
    async (path) => {
      const { page, done } = await open(browser, root + path, { viewport: { width: 320, height: 700 } });
      const drawings = page.locator('figure.drawing');
      expect(await drawings.count()).toBeGreaterThan(0);
      for (const drawing of await drawings.all()) {
        expect(await drawing.getAttribute('aria-label')).toBeTruthy();
        expect(await drawing.locator('svg > title').count()).toBe(await drawing.locator('svg.sketch').count());
        expect(await drawing.locator('details li').count()).toBeGreaterThan(0);
      }
      const links = await page
        .locator('figure.drawing svg a:not([tabindex])')
        .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href')!, document.baseURI).href));
      for (const link of new Set(links)) expect((await page.request.get(link)).status()).toBe(200);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      await done();
    },
  );

  it('says of the collector on paper what it says on the screen', async () => {
    const { page, done } = await open(browser, `${root}materials/bi-cns-cu/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('figure.drawing svg').first().isVisible()).toBe(true);
    expect(await page.locator('.footnotes').isVisible()).toBe(true);
    expect(await page.locator('.footnotes').textContent()).toContain('materials/cu-foil/');
    expect(await page.getByText('BibTeX').first().isVisible()).toBe(false);
    await done();
  });

  it('has a picture to share: of the entry where it has a drawing, else of the site', async () => {
    const { page, done } = await open(browser, `${root}materials/bi-cns-cu/`);
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(image).toMatch(/\/share\/materials\/bi-cns-cu\.png$/);
    const answer = await page.request.get(`${root}share/materials/bi-cns-cu.png`);
    expect(answer.headers()['content-type']).toBe('image/png');
    expect((await answer.body()).length).toBeLessThan(80_000);
    await page.goto(`${root}methods/sem/`);
    expect(await page.locator('meta[property="og:image"]').getAttribute('content')).toMatch(/\/share\/site\.png$/);
    await done();
  });
});
