import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bytesOf, open, startBrowser, violations } from './browser.ts';
import { faint } from './contrast.ts';
import { wide } from './graph/explorer.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('paths', () => {
  it('answer a question in the address with sentences, claims and references to take away', async () => {
    const { page, errors, done } = await open(
      browser,
      `${root}paths/?from=materials/bi-cns-cu&to=challenges/dendrites`,
      wide,
    );
    await page.waitForSelector('.routes .route');
    expect(await page.textContent('.routes .route .whole')).toMatch(/^Bi-CNs@Cu .* Dendrites\.$/s);
    expect(await violations(page)).toEqual([]);
    expect(await faint(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=bibtex]')]);
    expect((await bytesOf(download)).toString('utf8')).toMatch(/^@article\{/m);
    expect(errors).toEqual([]);
    await done();
  });
});

describe('a path to a reported outcome', () => {
  it('has its conditions and what stands against it, and can do without what follows', async () => {
    const to = 'outcomes/bi-cns-cu--table-2-symmetric-cell';
    const { page, errors, done } = await open(browser, `${root}paths/?from=materials/na-bi&to=${to}`, wide);
    await page.waitForSelector('.routes .route');
    expect(await page.textContent('.routes .route')).toMatch(/not stated which.*Against it stands cycling time > 850/s);
    await page.goto(`${root}paths/?from=materials/bi-cns-cu&to=challenges/dendrites`);
    await page.locator('.routes .follows').first().waitFor();
    expect(await page.textContent('.routes .follows')).toContain('Not said: follows from');
    await page.uncheck('[name=path-follows]');
    await page.waitForURL(/follows=no/);
    await expect.poll(() => page.locator('.routes .follows').count()).toBe(0);
    expect(await page.locator('.routes .route').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await done();
  });
});

describe('an unknown name', () => {
  it('takes the place of the answer on /paths/, and the valid end stays', async () => {
    const { page, done } = await open(browser, `${root}paths/?from=materials/bi-cns-cu&to=challenges/dendrites`, wide);
    await page.waitForSelector('.routes .route');
    await page.fill('#path-from', 'qqqq');
    await page.press('#path-from', 'Enter');
    await page.locator('path-finder > .status', { hasText: 'No entry is called “qqqq”.' }).waitFor();
    expect(await page.locator('.routes .route').count()).toBe(0);
    expect(await page.locator('.takeaway').isVisible()).toBe(false);
    expect(await page.inputValue('#path-to')).toBe('Dendrites');
    expect(page.url()).toMatch(/\?to=challenges\/dendrites$/);
    await page.goto(`${root}paths/?from=materials/nope&to=challenges/dendrites`);
    await page.locator('path-finder > .status', { hasText: 'No entry is called “materials/nope”.' }).waitFor();
    await expect.poll(() => page.inputValue('#path-to')).toBe('Dendrites');
    await done();
  });
});
