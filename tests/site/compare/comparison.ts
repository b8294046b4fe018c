import type { Browser, Page } from 'playwright-core';
import { open } from '../browser.ts';

const wide = { viewport: { width: 1280, height: 900 } };

/** Opens the comparison in a browser and waits until it shows what its address asks for. */
export async function opened(
  browser: Browser,
  address: string,
  options: NonNullable<Parameters<typeof open>[2]> = wide,
): ReturnType<typeof open> {
  const watched = await open(browser, address, options);
  await shown(watched.page);
  return watched;
}

/** Waits until what was asked is shown: all rows are fetched at the first question. */
export const shown = async (page: Page): Promise<void> => {
  await page.waitForSelector('compare-results[data-ready]:not([aria-busy])');
};

/** Goes to another question as Back and Forward do, without loading the page again, and waits until that is shown. */
export const goTo = async (page: Page, query: string): Promise<void> => {
  await page.evaluate(async (address) => {
    history.pushState(null, '', address || location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((resolve) => setTimeout(resolve));
  }, query);
  await shown(page);
};

/** What the page says of all sections. */
export const status = (page: Page): Promise<string | null> => page.textContent('compare-results .status');

/** Ticks values of a facet, whose list opens first. */
export async function choose(page: Page, facet: string, ...values: readonly string[]): Promise<void> {
  await page.click(`[data-facet=${facet}] summary`);
  for (const value of values) await page.check(`[name=${facet}][value=${value}]`);
  await page.keyboard.press('Escape');
  await shown(page);
}

/** The sentence of a section. */
export const line = (page: Page, test: string): Promise<string | null> =>
  page.textContent(`section[data-test=${test}] .count`);

/** What the cells of a column hold on the page of a test that is shown. */
export const column = (page: Page, test: string, key: string): Promise<readonly (string | undefined)[]> =>
  page
    .locator(`section[data-test=${test}] tbody tr:visible .c-${key}`)
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['value']));

/** Goes through the pages of a test and gathers what is read on each. */
export async function throughPages<Found>(
  page: Page,
  test: string,
  read: () => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const ways = page.locator(`section[data-test=${test}] .leaves[data-at=head] a`);
  const pages = Math.max(1, await ways.count());
  const found: Found[] = [];
  for (let at = 0; at < pages; at++) {
    if (pages > 1) await ways.nth(at).click();
    found.push(...(await read()));
  }
  return found;
}
