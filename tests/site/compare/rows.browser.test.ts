import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pageBound } from '../../../src/html/list/bound.ts';
import { open, startBrowser, type Opened } from '../browser.ts';
import { goTo, line, opened, shown, status, throughPages } from './comparison.ts';

const root = inject('root');
let browser: Browser;
/** One page for all that go on from whatever is asked. */
let one: Opened;
beforeAll(async () => {
  browser = await startBrowser();
  one = await opened(browser, `${root}compare/`);
});
afterAll(async () => {
  await one.done();
  await browser.close();
});

describe('the rows of the comparison', () => {
  it('is sorted by a button in the head, largest life first, what is not reported last', async () => {
    const { page } = one;
    const head = page.locator('section[data-test=symmetric-cell] th.c-hours');
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    await shown(page);
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const cells = await throughPages(page, 'symmetric-cell', () =>
      page
        .locator('section[data-test=symmetric-cell] tbody tr:visible .c-hours')
        .evaluateAll((all) => all.map((cell) => ({ ...(cell as HTMLElement).dataset }))),
    );
    expect(await line(page, 'symmetric-cell')).toContain(`: ${cells.length} of ${cells.length} reports`);
    const sure = cells.filter(({ value, least }) => value !== undefined && least !== 'open');
    const numbers = sure.map(({ value }) => Number(value));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    // Of “up to 2500 h” nothing is sure but that it is no more: it stands after all that is, what is not reported last.
    const bounds = cells.filter(({ least }) => least === 'open');
    expect(bounds.map(({ value }) => value)).toContain('2500');
    expect(cells.slice(0, sure.length + bounds.length)).toEqual([...sure, ...bounds]);
    expect(await status(page)).toMatch(/Sorted by Life \(h\), descending, by the least that is sure\.$/);
    expect(new URL(page.url()).searchParams.get('sort')).toBe('-hours');
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('[name=sort]').inputValue()).toBe('hours');
  });

  it('keeps the head of a table in sight under the head of the page', async () => {
    const { page } = one;
    await goTo(page, '?test=symmetric-cell');
    await page.locator('section[data-test=symmetric-cell] tbody tr').nth(12).scrollIntoViewIfNeeded();
    const head = await page.locator('section[data-test=symmetric-cell] thead th').first().boundingBox();
    const bar = await page.locator('header.site').boundingBox();
    expect(head!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height - 6);
    expect(head!.y).toBeLessThan(bar!.y + bar!.height + 6);
  });
});

describe('rows of the comparison that are not asked for', () => {
  const rowsOf = (test: string): string => `section[data-test=${test}] tbody tr[data-outcome]`;
  const idsOf = (page: Page, test: string): Promise<readonly string[]> =>
    page.locator(rowsOf(test)).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['outcome']!));

  it('leave the page small, however it begins', () => {
    for (const page of ['', 'half-cell/', 'symmetric-cell/', 'full-cell/'])
      expect(statSync(join(inject('site'), 'compare', page, 'index.html')).size, page).toBeLessThanOrEqual(pageBound);
  });

  it('are neither fetched nor made, until something is asked', async () => {
    const { page, done } = await open(browser, 'about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${root}compare/`, { waitUntil: 'networkidle' });
    await shown(page);
    const rows = page.locator('compare-results tr[data-outcome]');
    expect(await rows.count()).toBeLessThanOrEqual(20);
    // The page itself and what every page has: no rows, no page of a test.
    expect(asked.filter((path) => /\.json$|^\/compare\/./.test(path))).toEqual([]);
    await page.click('section[data-test=symmetric-cell] th.c-hours button');
    await shown(page);
    expect(asked.filter((path) => /\.json$|^\/compare\/./.test(path))).toEqual(['/compare/rows.json']);
    // Of 101 rows those of the first pages.
    expect(await rows.count()).toBeLessThanOrEqual(65);
    for (const test of ['half-cell', 'symmetric-cell', 'full-cell'])
      expect(await page.locator(rowsOf(test)).count()).toBeLessThanOrEqual(25);
    expect(await status(page)).toMatch(/Half cells: 30 of 30 .*; Symmetric cells: 31 of 31 /);
    await done();
  });

  it('come page by page, which the address says and Back undoes', async () => {
    const { page, errors } = one;
    await goTo(page, '?test=symmetric-cell&sort=-hours');
    const first = await idsOf(page, 'symmetric-cell');
    const foot = page.locator('section[data-test=symmetric-cell] .leaves[data-at=foot]');
    expect(await foot.locator('p').textContent()).toBe('Page 1 of 2');
    await foot.locator('a').last().click();
    expect(new URL(page.url()).search).toBe('?test=symmetric-cell&page=symmetric-cell.2&sort=-hours');
    const second = await idsOf(page, 'symmetric-cell');
    expect(second.some((id) => first.includes(id))).toBe(false);
    expect(first.length + second.length).toBe(31);
    // Who turned the page by its foot stands at its head.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('page');
    await page.goto(page.url());
    await shown(page);
    expect(await idsOf(page, 'symmetric-cell')).toEqual(second);
    await page.selectOption('[name=from]', '1');
    expect(new URL(page.url()).searchParams.get('page')).toBe(null);
    await page.goBack();
    expect(await idsOf(page, 'symmetric-cell')).toEqual(second);
    await goTo(page, '?test=symmetric-cell&sort=-hours&page=symmetric-cell.99');
    expect(await idsOf(page, 'symmetric-cell')).toEqual(second);
    expect(errors).toEqual([]);
  });

  it('open where the page says that there are more', async () => {
    const { page, done } = await opened(browser, `${root}compare/`);
    await page.click('section[data-test=half-cell] .whole a');
    await shown(page);
    expect(new URL(page.url()).search).toBe('?test=half-cell');
    const all = await throughPages(page, 'half-cell', () => idsOf(page, 'half-cell'));
    expect(new Set(all).size).toBe(30);
    await done();
  });

  it.each([
    ['as it came', ''],
    ['ordered', '?sort=-cycles'],
  ])('are on paper all the same: %s', async (_, query) => {
    const { page, errors, done } = await opened(browser, `${root}compare/${query}`);
    const before = await page.locator('tr[data-outcome]').count();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('tr[data-outcome]').count()).toBe(101);
    expect(await page.locator('compare-results .leaves').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('tr[data-outcome]').count()).toBeLessThan(101);
    expect(before).toBeLessThan(101);
    expect(errors).toEqual([]);
    await done();
  });
});
