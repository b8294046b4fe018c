import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, startBrowser } from './browser.ts';

const root = inject('root');
const sub = inject('sub');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const wide = { viewport: { width: 1280, height: 900 } };
const status = (page: Page): Promise<string | null> => page.textContent('.compare-filter .status');
const line = (page: Page, test: string): Promise<string | null> =>
  page.textContent(`section[data-test=${test}] .count`);
const column = (page: Page, test: string, key: string): Promise<readonly (string | undefined)[]> =>
  page
    .locator(`section[data-test=${test}] tbody tr:visible .c-${key}`)
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['value']));

describe('the comparison', () => {
  it('is narrowed by the form, says so in a sentence and keeps it in the address', async () => {
    const { page, errors, foreign } = await open(browser, `${root}compare/`, wide);
    const all = await page.locator('section[data-test=symmetric-cell] tbody tr').count();
    await page.selectOption('[name=base]', 'cu-foil');
    await page.selectOption('[name=from]', '1');
    const shown = await page.locator('section[data-test=symmetric-cell] tbody tr:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    const sentence = `Symmetric cells on Cu foil at 1 mA cm−2 or more: ${shown} of ${all} reports on `;
    expect(await line(page, 'symmetric-cell')).toContain(sentence);
    expect(await status(page)).toContain(sentence);
    expect(new URL(page.url()).search).toBe('?base=cu-foil&from=1');
    expect(await page.locator('.chart.scatter a.out').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await page.click('[data-clear]');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('section[data-test=symmetric-cell] tbody tr:visible').count()).toBe(all);
    await page.context().close();
  });

  it('is narrowed to a range of areal capacity, which the address keeps', async () => {
    const { page } = await open(browser, `${root}compare/`, wide);
    const before = await line(page, 'half-cell');
    await page.selectOption('[name=capacity-from]', '1');
    await page.selectOption('[name=capacity-to]', '1');
    const { search } = new URL(page.url());
    expect(search).toBe('?capacity-from=1&capacity-to=1');
    const shown = await column(page, 'half-cell', 'capacity');
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown)).toEqual(new Set(['1']));
    const sentence = await line(page, 'half-cell');
    expect(sentence).toMatch(/^Half cells cycling 1 mAh cm−2: \d+ of \d+ reports on \d+ collectors$/);
    await page.goto(`${root}compare/${search}`);
    expect(await line(page, 'half-cell')).toBe(sentence);
    await page.click('[data-clear]');
    expect(await line(page, 'half-cell')).toBe(before);
    await page.context().close();
  });

  it('names the other report of a test, and what a disagreement is about', async () => {
    const { page } = await open(browser, `${root}compare/`, wide);
    const source = (id: string) => page.locator(`tr[data-outcome=${id}] .c-source`);
    expect(await source('bi-cns-cu--text-half-cell').textContent()).toMatch(/also in\s+Table 2/);
    const about = await source('mp-nwbs-al--table-2-half-cell').locator('a.contradiction').allTextContents();
    expect(about.length).toBe(2);
    expect(new Set(about.map((text) => text.trim().split('\n')[0])).size).toBe(2);
    await page.context().close();
  });

  it('is sorted by a button in the head, largest life first, what is not reported last', async () => {
    const { page } = await open(browser, `${root}compare/`, wide);
    const head = page.locator('section[data-test=symmetric-cell] th.c-hours');
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const hours = await column(page, 'symmetric-cell', 'hours');
    const numbers = hours.filter((value) => value !== undefined).map(Number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(hours.slice(0, numbers.length)).not.toContain(undefined);
    expect(await status(page)).toMatch(/Sorted by Life \(h\), descending\.$/);
    expect(page.url()).toMatch(/\?sort=-hours$/);
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('[name=sort]').inputValue()).toBe('hours');
    await page.context().close();
  });

  it('opens as its address says, also below a sub-path, and ignores choices it does not have', async () => {
    const { page, errors } = await open(
      browser,
      `${sub}compare/?test=half-cell&contradicted=yes&sort=collector&base=unobtainium`,
      wide,
    );
    expect(await page.locator('section[data-test]:visible').count()).toBe(1);
    expect(await page.locator('[name=contradicted]').isChecked()).toBe(true);
    const rows = page.locator('section[data-test=half-cell] tbody tr:visible');
    expect(await rows.count()).toBeGreaterThan(2);
    expect(await rows.locator('a.contradiction').first().getAttribute('href')).toMatch(/audit\/#/);
    const names = await column(page, 'half-cell', 'collector');
    expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare as never));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('says what would match when nothing does', async () => {
    const { page } = await open(browser, `${root}compare/?test=symmetric-cell&base=ni-foam&from=2&to=2`, wide);
    expect(await line(page, 'symmetric-cell')).toMatch(
      /^Symmetric cells on Ni foam at 2 mA cm−2: 0 of \d+ reports\. Would match: /,
    );
    await page.click('section[data-test=symmetric-cell] .count button');
    expect(await page.locator('section[data-test=symmetric-cell] tbody tr:visible').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('finds words with or without subscripts, and keeps what is being typed', async () => {
    const { page } = await open(browser, `${root}compare/`, wide);
    for (const words of ['Cu₆Sn₅ 2000', 'cu6sn5 2000 ']) {
      await page.fill('.compare-filter [name=q]', words);
      expect(await line(page, 'half-cell')).toMatch(/: 1 of/);
      expect(await page.locator('.compare-filter [name=q]').inputValue()).toBe(words);
    }
    await page.context().close();
  });

  it('is all there without script: every table, the charts with links, and no form that does nothing', async () => {
    const { page } = await open(browser, `${root}compare/`, { ...wide, javaScriptEnabled: false });
    expect(await page.locator('table.compare').count()).toBe(5);
    expect(await page.locator('.chart.scatter a').count()).toBeGreaterThan(40);
    for (const href of await page.locator('.chart a').evaluateAll((links) => links.map((a) => a.getAttribute('href'))))
      expect(href).toMatch(/claims\/[a-z0-9-]+\/$/);
    expect(await page.locator('table.compare button').count()).toBe(0);
    expect(await page.locator('.compare-filter').isVisible()).toBe(false);
    await page.context().close();
  });

  it('keeps the head of a table in sight under the head of the page', async () => {
    const { page } = await open(browser, `${root}compare/`, wide);
    await page.locator('section[data-test=symmetric-cell] tbody tr').nth(20).scrollIntoViewIfNeeded();
    const head = await page.locator('section[data-test=symmetric-cell] thead th').first().boundingBox();
    const bar = await page.locator('header.site').boundingBox();
    expect(head!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height - 6);
    expect(head!.y).toBeLessThan(bar!.y + bar!.height + 6);
    await page.context().close();
  });

  it.each([320, 360, 800, 1024, 1160, 1280])('fits a screen %i px wide, with legible chart labels', async (width) => {
    const { page } = await open(browser, `${root}compare/`, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const sizes = await page
      .locator('.chart .label:visible')
      .evaluateAll((labels) =>
        labels.map(
          (label) =>
            Number.parseFloat(getComputedStyle(label).fontSize) * (label as SVGGraphicsElement).getScreenCTM()!.a,
        ),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    await page.context().close();
  });
});
