import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { keepAxe, open, openNext, startBrowser, violations, type Watched } from '../browser.ts';
import { faint } from '../contrast.ts';
import { illegible, pushed, sideways, spaceText } from '../legibility.ts';
import { settle, type PageKind } from '../pageKinds.ts';

const root = inject('root');
const sub = inject('sub');
/** The page of what is not there addresses its files below the path of SITE_URL, as nobody knows from which depth it is shown. */
const missing = 'no-such-page/';
const wide = { width: 1280, height: 900 };
/** A phone, and a screen of 1280 × 1024 px at 400 %. */
const small = { width: 320, height: 256 };

/** Asks of each of some pages that all people can read it, whatever they see, hold or choose: each of the groups has a file of its own. */
export function asPeople(kinds: readonly PageKind[]): void {
  let browser: Browser;
  let watched: Watched;
  const opened = new Map<string, Watched>();
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  const openFirst = async (address: string): Promise<Watched> => {
    const first = await open(browser, address, { viewport: wide, colorScheme: 'light' });
    await keepAxe(first.page);
    return first;
  };

  describe.each(kinds)('the page /%s', (path, ready) => {
    beforeAll(async () => {
      // From a sub-path each page has to work as well; that it does so from the root of a host is asked by most other tests.
      const from = path === missing ? root : sub;
      watched = opened.get(from) ?? (await openFirst(from));
      opened.set(from, watched);
      await watched.page.setViewportSize(wide);
      await openNext(watched, from + path);
      await settle(watched.page, ready);
    });

    if (path !== missing)
      it('works from a sub-path', async () => {
        const { page, errors } = watched;
        expect(errors).toEqual([]);
        const shown = await page.evaluate(() => ({
          brand: document.querySelector<HTMLAnchorElement>('a.brand')!.href,
          body: getComputedStyle(document.body).display,
        }));
        expect(shown).toEqual({ brand: sub, body: 'flex' });
      });

    it('is accessible, asks no other host and logs no error', async () => {
      const { page, errors, foreign } = watched;
      expect(await violations(page)).toEqual([]);
      expect(await faint(page)).toEqual([]);
      expect(await illegible(page)).toEqual([]);
      // The one page that is not there is logged as such.
      expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
      expect(foreign).toEqual([]);
    });

    it('has enough contrast at night and in forced colours', async () => {
      const { page } = watched;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faint(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await faint(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    });

    it('is accessible at 320 px, and fits', async () => {
      const { page } = watched;
      await page.setViewportSize(small);
      expect(await sideways(page)).toBe(0);
      expect(await pushed(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      expect(await faint(page)).toEqual([]);
      expect(await illegible(page)).toEqual([]);
    });

    it('bears widely spaced text, there and on a wide screen', async () => {
      const { page } = watched;
      await spaceText(page);
      for (const viewport of [small, wide]) {
        await page.setViewportSize(viewport);
        expect(await sideways(page)).toBe(0);
        expect(await illegible(page)).toEqual([]);
      }
    });
  });
}
