import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, startBrowser } from './browser.ts';
import { tagsOf } from './tags.ts';

const site = inject('site');
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

  it('is whole without script: ten stops, each with something to look at and somewhere to go', () => {
    const at = (path: string): Document => parseHTML(readFileSync(join(site, path, 'index.html'), 'utf8')).document;
    const listed = [...at('tour').querySelectorAll('.stops-list a')].map((link) =>
      posix.join('/tour/', link.getAttribute('href')!),
    );
    const found: string[] = [];
    for (const leaf of new Set(listed.map((href) => href.replace(/#.*/, ''))))
      for (const stop of at(leaf).querySelectorAll('section.stop')) {
        found.push(`${leaf}#${stop.id}`);
        expect(stop.querySelectorAll('svg.sketch, svg.chart, .route, li > a').length).toBeGreaterThan(0);
        expect(stop.querySelectorAll('.on a').length).toBeGreaterThan(0);
      }
    expect(found).toEqual(listed);
    expect(found).toHaveLength(10);
    expect(at(found.at(-1)!.replace(/#.*/, '')).querySelectorAll('#audit li a').length).toBeGreaterThan(0);
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
      const drawings = await page.$$eval('figure.drawing', (all) =>
        all.map((drawing) => ({
          name: drawing.getAttribute('aria-label'),
          titles: drawing.querySelectorAll('svg > title').length,
          sketches: drawing.querySelectorAll('svg.sketch').length,
          words: drawing.querySelectorAll('details li').length,
          links: [...drawing.querySelectorAll('svg a:not([tabindex])')].map(
            (link) => new URL(link.getAttribute('href')!, document.baseURI).href,
          ),
        })),
      );
      expect(drawings.length).toBeGreaterThan(0);
      for (const { name, titles, sketches, words } of drawings) {
        expect(name).toBeTruthy();
        expect(titles).toBe(sketches);
        expect(words).toBeGreaterThan(0);
      }
      for (const link of new Set(drawings.flatMap(({ links }) => links))) {
        expect(link.startsWith(root), link).toBe(true);
        expect(existsSync(join(site, new URL(link).pathname, 'index.html')), link).toBe(true);
      }
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
    const pictureOf = (path: string): string | undefined =>
      tagsOf(readFileSync(join(site, path, 'index.html'), 'utf8'))
        .find((tag) => tag.get('property') === 'og:image')
        ?.get('content');
    expect(pictureOf('materials/bi-cns-cu')).toMatch(/\/share\/materials\/bi-cns-cu\.png$/);
    const answer = await fetch(`${root}share/materials/bi-cns-cu.png`);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(80_000);
    expect(pictureOf('methods/sem')).toMatch(/\/share\/site\.png$/);
  });
});
