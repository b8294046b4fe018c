import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser, type Opened } from '../browser.ts';
import { goTo, opened } from './comparison.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the comparison sets reports', () => {
  let one: Opened;
  beforeAll(async () => {
    one = await opened(browser, `${root}compare/?test=half-cell&q=Bi-CNs%40Cu`);
  });
  afterAll(() => one.done());

  it('names the other report of a test, and what a disagreement is about', async () => {
    const { page } = one;
    const source = (id: string) => page.locator(`tr[data-outcome=${id}] .c-source`);
    expect(await source('bi-cns-cu--text-half-cell').textContent()).toMatch(/also in\s+Table 2/);
    await page.fill('.compare-filter [name=q]', 'MP-NWBs');
    const about = await source('mp-nwbs-al--table-2-half-cell').locator('a.contradiction').allTextContents();
    expect(about.length).toBe(2);
    expect(new Set(about.map((text) => text.trim().split('\n')[0])).size).toBe(2);
  });

  it('sets any report beside those like it in one click, and says why the others are not', async () => {
    const { page, errors } = one;
    await goTo(page, '?q=Bi%40Cu');
    await page.click('[data-like=bi-cu--table-2-half-cell]');
    expect(new URL(page.url()).search).toBe('?like=bi-cu--table-2-half-cell');
    expect(await page.locator('section[data-test]:visible').count()).toBe(1);
    expect(await page.textContent('.question')).toContain('can be set beside that of Bi@Cu, like for like?');
    // No other half cell was cycled at 2 mA cm⁻² and 1 mAh cm⁻².
    expect(await page.locator('tbody tr[data-outcome]:visible').count()).toBe(1);
    expect(await page.textContent('.not-alike summary')).toMatch(/: 29$/);
    expect(await page.textContent('.not-alike ul')).toMatch(/another current density: \d+/);
    await goTo(page, '?like=zn-al--table-2-symmetric-cell');
    const alike = page.locator('section[data-test=symmetric-cell] tbody tr[data-outcome]:visible');
    const ids = await alike.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['outcome']));
    expect(ids[0]).toBe('zn-al--table-2-symmetric-cell');
    expect(ids).toContain('cunw-cu--table-2-symmetric-cell');
    expect(ids).not.toContain('nahfal--table-2-symmetric-cell');
    expect(errors).toEqual([]);
  });

  it('keeps rows side by side in the address, and lets them go again', async () => {
    const { page } = one;
    await goTo(page, '?q=Zn%40Al&keep=bi-cu--table-2-half-cell');
    await page.click('tr[data-outcome=zn-al--table-2-full-cell] button.keep');
    expect(new URL(page.url()).searchParams.getAll('keep').length).toBe(2);
    const kept = page.locator('.side-by-side');
    expect(await kept.locator('thead th').count()).toBe(2);
    expect(await kept.locator('tr.differs').count()).toBeGreaterThan(2);
    await page.goBack();
    expect(await kept.locator('thead th').count()).toBe(1);
    await page.locator('.kept > button').click();
    expect(await kept.count()).toBe(0);
  });
});
