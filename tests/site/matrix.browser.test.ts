import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, startBrowser, violations } from './browser.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const wide = { viewport: { width: 1280, height: 900 } };

describe('a cell of a matrix', () => {
  it('has an address that shows its facts to whoever opens it, and going back closes it', async () => {
    const { page, errors } = await open(browser, `${root}matrix/`, wide);
    const cell = page
      .locator('tr.row', { has: page.locator('a[href$="/zn-al/"]') })
      .locator('td.claimed a')
      .first();
    await cell.click();
    await page.waitForSelector('dialog[open] li');
    const said = await page.textContent('dialog ul');
    expect(page.url()).toMatch(/\?cell=zn-al--even-electric-field$/);
    const fresh = await open(browser, page.url(), wide);
    await fresh.page.waitForSelector('dialog[open] li');
    expect(await fresh.page.textContent('dialog ul')).toBe(said);
    expect(said).toContain('§3.2.1 ¶4');
    await page.goBack();
    await page.waitForSelector('dialog', { state: 'hidden' });
    expect(page.url()).not.toContain('cell=');
    expect(errors).toEqual([]);
    await page.context().close();
    await fresh.page.context().close();
  });

  it('that is blank says so, what is nearest, and what would fill it; and is accessible', async () => {
    const { page } = await open(
      browser,
      `${root}matrix/materials-mechanisms/?cell=al-nsars--even-electric-field`,
      wide,
    );
    await page.waitForSelector('dialog[open] h3');
    expect(await page.textContent('dialog > p')).toBe(
      'No claim recorded from the review says that Al NSARs acts through Even electric field.',
    );
    // Cu nanowires and Zn@Al, of the same strategy, are said to even out the field; of Al NSARs only its nucleation sites are told.
    expect(await page.locator('dialog li a').allTextContents()).toEqual(
      expect.arrayContaining(['More nucleation sites', '3D Cu nanowires', '3D Zn@Al']),
    );
    expect(await page.locator('dialog h3:last-of-type + p').textContent()).toMatch(/simulation \(1\)/);
    expect(await violations(page)).toEqual([]);
    await page.click('dialog li a:has-text("3D Zn@Al")');
    await page.waitForSelector('dialog ul .evidence');
    expect(page.url()).toContain('cell=zn-al--even-electric-field');
    await page.keyboard.press('Escape');
    await page.waitForURL((address) => !address.searchParams.has('cell'));
    await page.context().close();
  });

  it('is reached by the arrow keys, and by choosing row and column', async () => {
    const { page } = await open(browser, `${root}matrix/strategies-mechanisms/`, wide);
    await page.locator('tr.row td a').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] h2');
    await page.keyboard.press('Escape');
    await page.waitForURL((address) => !address.searchParams.has('cell'));
    const [row, column] = [page.locator('.ask select').first(), page.locator('.ask select').last()];
    await row.selectOption('alloy-layers');
    await column.selectOption('sodiophilicity');
    await page.click('.ask button');
    await page.waitForSelector('dialog[open] .evidence');
    expect(await page.textContent('dialog ul')).toContain('§3.1.2 ¶8');
    await page.context().close();
  });

  it('that is filled is a link without script, and what fills a blank is written below', async () => {
    const { page } = await open(browser, `${root}matrix/`, { ...wide, javaScriptEnabled: false });
    expect(await page.locator('td.claimed a').first().getAttribute('href')).toMatch(/claims\/|materials\//);
    await page.click('.fills summary');
    expect(await page.locator('.fills dd:visible').count()).toBeGreaterThan(20);
    await page.context().close();
  });
});
