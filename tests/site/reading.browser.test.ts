import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { promisedIn } from '../../src/compiler/addresses/promised.ts';
import { claimsWithPage } from '../../src/exports/address.ts';
import { bytesOf, open, startBrowser, type Opened } from './browser.ts';
import { graph, sources } from './builtReview.ts';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const site = inject('site');
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
  describe('from one section', () => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open(browser, `${root}sections/section-3-1-1/`);
    });
    afterAll(() => opened.done());

    it('shows references beside the text on wide screens and below it elsewhere', async () => {
      const { page } = opened;
      await page.setViewportSize({ width: 1600, height: 900 });
      expect(await page.locator('.sidenotes').first().isVisible()).toBe(true);
      await page.setViewportSize({ width: 800, height: 900 });
      expect(await page.locator('.sidenotes').first().isVisible()).toBe(false);
      expect(await page.locator('#sources').isVisible()).toBe(true);
    });

    it('goes on to the next one and back', async () => {
      const { page } = opened;
      await page.locator('nav.turn a[rel="next"]').click();
      await page.waitForURL(/section-3-1-2/);
      await page.locator('nav.turn a[rel="prev"]').click();
      await page.waitForURL(/section-3-1-1/);
    });
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
    const { page, done } = await open(browser, `${root}materials/cu6sn5/`, clipboard);
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

  describe('offers a claim in each format, whether files stand beside its page or not', () => {
    const promised = new Set(promisedIn(sources).map(({ address }) => address));
    const claims = claimsWithPage(graph).map(({ id }) => id as string);
    const isPromised = (id: string): boolean => promised.has(`claims/${id}.bib`);
    const ids = [claims.find((id) => isPromised(id))!, claims.find((id) => !isPromised(id))!];
    const formats = [
      ['BibTeX', /^@online\{/],
      ['RIS', /^TY {2}- /],
      ['CSL-JSON', /^\[/],
    ] as const;
    /** What the page of a claim offers before any script: of each format its name and the address of its text. */
    const offeredBy = (id: string): readonly (readonly [string, string])[] => {
      const html = readFileSync(join(site, 'claims', id, 'index.html'), 'utf8');
      return [...parseHTML(html).document.querySelectorAll('.cite a[download]')].map((link) => [
        link.textContent,
        link.getAttribute('href')!,
      ]);
    };

    it('without script', async () => {
      for (const id of ids) {
        const offered = new Map(offeredBy(id));
        for (const [label, starts] of formats) {
          const address = new URL(offered.get(label)!, `${root}claims/${id}/`);
          expect(await (await fetch(address)).text()).toMatch(starts);
        }
      }
    });

    it('with script, and copies it', async () => {
      for (const id of ids) {
        const { page, done } = await open(browser, `${root}claims/${id}/`, clipboard);
        const links = page.locator('.cite a[download]');
        expect(
          await links.evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')])),
        ).toEqual(offeredBy(id));
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('.cite').getByRole('link', { name: formats[0][0] }).click(),
        ]);
        expect((await bytesOf(download)).toString('utf8')).toMatch(formats[0][1]);
        for (const [label, starts] of formats) {
          await page.getByRole('button', { name: `Copy ${label}` }).click();
          await page.locator(`[data-what="${label}"]`).getByText('Copied.').waitFor();
          expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(starts);
        }
        await done();
      }
    });
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
