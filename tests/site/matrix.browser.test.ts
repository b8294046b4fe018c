import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, startBrowser, violations, type Opened } from './browser.ts';
import { faint } from './contrast.ts';

const root = inject('root');
const wide = { viewport: { width: 1280, height: 900 } };
let browser: Browser;
/** The page for all that leave it as it was; what changes it comes last. */
let one: Opened;
beforeAll(async () => {
  browser = await startBrowser();
  one = await open(browser, `${root}matrix/`, wide);
});
afterAll(async () => {
  await one.done();
  await browser.close();
});

describe('a cell of a matrix', () => {
  it('has an address that shows its facts to whoever opens it, and going back closes it', async () => {
    const { page, errors } = one;
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
    await fresh.done();
  });

  it('that is blank says so, what is nearest, and what would fill it; and is accessible', async () => {
    const { page, done } = await open(
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
    expect(await faint(page)).toEqual([]);
    await page.click('dialog li a:has-text("3D Zn@Al")');
    await page.waitForSelector('dialog ul .evidence');
    expect(page.url()).toContain('cell=zn-al--even-electric-field');
    await page.keyboard.press('Escape');
    await page.waitForURL((address) => !address.searchParams.has('cell'));
    await done();
  });

  it('is reached by the arrow keys, and by choosing row and column', async () => {
    const { page, done } = await open(browser, `${root}matrix/strategies-mechanisms/`, wide);
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
    await done();
  });

  it('that is filled is a link without script, and what fills a blank is written below', async () => {
    const { page, done } = await open(browser, `${root}matrix/`, { ...wide, javaScriptEnabled: false });
    expect(await page.locator('td.claimed a').first().getAttribute('href')).toMatch(/claims\/|materials\//);
    await page.click('.fills summary');
    expect(await page.locator('.fills dd:visible').count()).toBeGreaterThan(20);
    await done();
  });
});

describe('the matrix', () => {
  it('sets row and column of a cell over its claims as they stand in their heads', async () => {
    const { page } = one;
    await page
      .locator('td a', { has: page.locator('.column-name sup') })
      .first()
      .click();
    await page.waitForSelector('dialog[open] li');
    expect(await page.locator('dialog h2').innerHTML()).toMatch(/, .*Na<sup>\+<\/sup>/);
    await page.keyboard.press('Escape');
    await page.waitForURL((address) => !address.searchParams.has('cell'));
  });
  it('ends where its page ends, and stands open on paper', async () => {
    const { page } = one;
    const below = await page.evaluate(
      () =>
        document.documentElement.scrollHeight -
        scrollY -
        document.querySelector('footer')!.getBoundingClientRect().bottom,
    );
    expect(below).toBeLessThan(2);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.locator('.matrix').evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(hidden).toBeLessThan(2);
    await page.emulateMedia({ media: null });
  });
  it('is a list at 320 px', async () => {
    const { page } = one;
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('td.claimed a').first().innerText()).toMatch(/: (\d+ works?|§ the review’s own word), /);
    expect(await page.locator('.legend .swatch:visible').count()).toBe(0);
    await page.setViewportSize(wide.viewport);
  });
  it('opens the claims of a cell, arranges its rows, and is accessible', async () => {
    const { page, errors } = one;
    await page.click('td.claimed a');
    await page.waitForSelector('dialog[open] li');
    expect(await page.textContent('dialog')).toMatch(/acts through/);
    expect(await violations(page)).toEqual([]);
    expect(await faint(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForURL((address) => !address.searchParams.has('cell'));
    await page.selectOption('.arrange select', 'base');
    expect(await page.locator('tr.group').first().textContent()).toMatch(/foam|foil|collector/i);
    expect(errors).toEqual([]);
  });
  it('takes what merely follows out of its cells, and says so in the address', async () => {
    const { page } = one;
    const arrows = page.locator('td.inferred a:visible');
    expect(await arrows.count()).toBeGreaterThan(10);
    await page.uncheck('[name=matrix-follows]');
    await page.waitForURL(/follows=no/);
    expect(await arrows.count()).toBe(0);
    await page.reload();
    await expect.poll(() => arrows.count()).toBe(0);
  });
});
