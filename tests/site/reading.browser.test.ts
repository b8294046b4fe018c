import { text } from 'node:stream/consumers';
import type { Browser, Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { promisedIn } from '../../src/compiler/addresses/promised.ts';
import { claimsWithPage } from '../../src/exports/address.ts';
import { open, startBrowser } from './browser.ts';
import { graph, sources } from './builtReview.ts';

const root = inject('root');
const sub = inject('sub');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the card of a link', () => {
  it('comes on keyboard focus with the definition, and goes on Escape; also below a sub-path', async () => {
    const { page, errors, done } = await open(browser, `${sub}sections/section-3-1-2/`);
    const link = page.locator('main .passage a[data-entry][href$="/materials/na-bi/"]').first();
    await link.focus();
    const card = page.locator('#entry-card');
    await card.waitFor({ state: 'visible' });
    expect(await card.innerText()).toContain('The sodiophilic alloy');
    expect(await link.getAttribute('aria-describedby')).toBe('entry-card');
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await done();
  });

  it('comes on hover over a reference', async () => {
    const { page, done } = await open(browser, `${root}materials/bi-cns-cu/`, {
      viewport: { width: 1280, height: 900 },
    });
    await page.locator('.prose a.cite').first().hover();
    const card = page.locator('#entry-card');
    await card.waitFor({ state: 'visible' });
    expect(await card.innerText()).toContain('[72]');
    await done();
  });
});

describe('the reading path', () => {
  it('goes on to the next section and back', async () => {
    const { page, done } = await open(browser, `${root}sections/section-3-1-1/`);
    await page.locator('nav.turn a[rel="next"]').click();
    await page.waitForURL(/section-3-1-2/);
    await page.locator('nav.turn a[rel="prev"]').click();
    await page.waitForURL(/section-3-1-1/);
    await done();
  });

  it('shows references beside the text on wide screens and below it elsewhere', async () => {
    const wide = await open(browser, `${root}sections/section-3-1-1/`, { viewport: { width: 1600, height: 900 } });
    expect(await wide.page.locator('.sidenotes').first().isVisible()).toBe(true);
    await wide.done();
    const narrow = await open(browser, `${root}sections/section-3-1-1/`, { viewport: { width: 800, height: 900 } });
    expect(await narrow.page.locator('.sidenotes').first().isVisible()).toBe(false);
    expect(await narrow.page.locator('#sources').isVisible()).toBe(true);
    await narrow.done();
  });

  it('links the places it names', async () => {
    const { page, done } = await open(browser, `${root}sections/section-3-1-2/`);
    await page.locator('a.place-link', { hasText: 'Fig. 2a' }).first().click();
    await page.waitForURL(/figure-2\/#panel-a$/);
    await done();
  });
});

describe('citing', () => {
  it('copies the text and offers each format', async () => {
    const { page, done } = await open(browser, `${root}materials/cu6sn5/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /“Cu6Sn5\.” Sodiograph, version \d.*\/materials\/cu6sn5\//s,
    );
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await page.locator('[data-what=BibTeX]').getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Cu$_{6}$Sn$_{5}$');
    await done();
  });

  it('offers a claim in each format, whether files stand beside its page or not, with and without script', async () => {
    const promised = new Set(promisedIn(sources).map(({ address }) => address));
    const claims = claimsWithPage(graph).map(({ id }) => id as string);
    const beside = claims.find((id) => promised.has(`claims/${id}.bib`))!;
    const within = claims.find((id) => !promised.has(`claims/${id}.bib`))!;
    for (const javaScriptEnabled of [true, false])
      for (const id of [beside, within]) {
        const { page, done } = await open(browser, `${root}claims/${id}/`, {
          javaScriptEnabled,
          permissions: ['clipboard-read', 'clipboard-write'],
        });
        for (const [label, starts] of [
          ['BibTeX', /^@online\{/],
          ['RIS', /^TY {2}- /],
          ['CSL-JSON', /^\[/],
        ] as const) {
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.locator('.cite').getByRole('link', { name: label }).click(),
          ]);
          expect(await textOf(download)).toMatch(starts);
          if (!javaScriptEnabled) continue;
          await page.getByRole('button', { name: `Copy ${label}` }).click();
          await page.locator(`[data-what="${label}"]`).getByText('Copied.').waitFor();
          expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(starts);
        }
        await done();
      }
  });

  it('prints on white with the stable address, whatever the theme', async () => {
    const { page, done } = await open(browser, `${root}materials/na-bi/`, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.locator('header.site').isVisible()).toBe(false);
    expect(await page.locator('.cite .address').isVisible()).toBe(true);
    await done();
  });
});

/** What was downloaded; the browser may be of another process. */
const textOf = async (download: Download): Promise<string> => text(await download.createReadStream());
