import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, openNext, startBrowser, type Opened } from './browser.ts';

const root = inject('root');
let browser: Browser;
let opened: Opened;
beforeAll(async () => {
  browser = await startBrowser();
  opened = await open(browser, 'about:blank');
  await opened.page.emulateMedia({ media: 'print' });
});
afterAll(async () => {
  await opened.done();
  await browser.close();
});

/** How many sheets of A4 a page takes, with the margins that the site asks for. */
async function sheetsOf(page: Page): Promise<number> {
  const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return file.match(/\/Type \/Page\b/g)!.length;
}

/** Nothing that is printed is kept: one page shows them all, one after the other. */
async function visit(path: string): Promise<Page> {
  await openNext(opened, root + path);
  return opened.page;
}

const sections = readdirSync(join(inject('site'), 'sections'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^(section|abstract)/.test(entry.name))
  .map(({ name }) => `sections/${name}/`);

describe('on paper', () => {
  it.each(sections)('/%s takes at most half as much again as its text', async (path) => {
    const page = await visit(path);
    const whole = await sheetsOf(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('article > :not(h1, .lead, .passages) { display: none !important }');
      document.adoptedStyleSheets.push(sheet);
    });
    const text = await sheetsOf(page);
    expect(whole).toBeLessThanOrEqual(1.5 * text);
  });

  it.each([
    ['claims/bi-cns--forms--na-bi/', 1],
    ['outcomes/al-nsars--table-2-half-cell/', 1],
    ['references/zhang-2021-72/', 3],
    ['materials/bi-cns-cu/', 4],
    ['challenges/dendrites/', 5],
    ['audit/', 14],
    ['data/', 3],
    ['matrix/ladder/', 12],
    ['paths/?from=materials/bi-cns-cu&to=challenges/dendrites', 3],
  ])('/%s is what one hands on: its address, no records for programs, %i sheets', async (path, most) => {
    const page = await visit(path);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(most);
    const text = await page.locator('body').innerText();
    expect(text).toContain(path.split('?')[0]);
    expect(text).not.toMatch(/@online|TY {2}- |"DOI":|Read\s+Explore|SELECT \?|PREFIX /);
  });

  it('a drawing is printed with the entry that it shows', async () => {
    const page = await visit('materials/bi-cns-cu/');
    expect(await page.locator('figure.drawing svg.sketch').first().isVisible()).toBe(true);
  });
});
