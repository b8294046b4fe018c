import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, startBrowser, type Opened } from './browser.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Sends a key as an input method does while it composes; gives whether the page has taken it. */
const composingKey = (page: Page, selector: string, key: string, how: 'isComposing' | 'code 229'): Promise<boolean> =>
  page.locator(selector).evaluate(
    (target, [name, isComposing]) => {
      // Chromium's events can be given a code, the types of the language do not know it.
      const init = {
        key: name,
        bubbles: true,
        cancelable: true,
        isComposing,
        ...(isComposing ? {} : { keyCode: 229 }),
      };
      return !target.dispatchEvent(new KeyboardEvent('keydown', init));
    },
    [key, how === 'isComposing'] as const,
  );

/** Where keys act: how to get there, from what the key before left too, and what then changes; the last may lead to another page. */
const places: readonly {
  readonly name: string;
  readonly path: string;
  readonly field: string;
  readonly ready: (page: Page) => Promise<unknown>;
  readonly keys: readonly string[];
  readonly state: (page: Page) => Promise<unknown>;
}[] = [
  {
    name: 'the suggestions of the header',
    path: 'about/',
    field: '#site-search',
    ready: async (page) => {
      await page.fill('#site-search', 'bismuth');
      // What is offered for that, and no longer what the key before chose.
      await page.locator('#site-search:not([aria-activedescendant])').waitFor();
      await page.locator('search-box [role=option]').nth(1).waitFor();
    },
    keys: ['ArrowDown', 'Escape', 'Enter'],
    state: (page) =>
      page.evaluate(() => [
        location.href,
        document.querySelector('#site-search')!.getAttribute('aria-activedescendant'),
        document.querySelector<HTMLElement>('.suggestions')!.hidden,
      ]),
  },
  {
    name: 'the search page',
    path: 'search/?q=Na-Bi',
    field: '#search-query',
    ready: async (page) => {
      await page.locator('search-page[data-state=ready] [data-part=list] li').first().waitFor();
      await page.focus('#search-query');
    },
    keys: ['ArrowDown'],
    state: (page) => page.evaluate(() => document.activeElement?.id),
  },
  {
    name: 'the finder of the graph',
    path: 'graph/',
    field: '#graph-find',
    ready: async (page) => {
      await page.locator('graph-explorer[data-state=ready]').waitFor();
      await page.fill('#graph-find', 'bismuth');
      await page.locator('.found button').first().waitFor();
    },
    keys: ['ArrowDown', 'Escape', 'Enter'],
    state: (page) =>
      page.evaluate(() => [
        location.href,
        document.activeElement?.id,
        document.querySelector<HTMLElement>('.found')!.hidden,
      ]),
  },
  {
    name: 'the fields of the paths',
    path: 'paths/',
    field: '#path-from',
    ready: async (page) => {
      await page.fill('#path-from', 'bismuth');
      await page.locator('.find.from .found button').first().waitFor();
    },
    keys: ['ArrowDown', 'Escape', 'Enter'],
    state: (page) =>
      page.evaluate(() => [
        location.href,
        document.activeElement?.id,
        document.querySelector<HTMLElement>('.find.from .found')!.hidden,
      ]),
  },
  {
    name: 'the canvas of the graph',
    path: 'graph/?selected=mechanisms/sodiophilicity',
    field: 'graph-explorer .live',
    ready: async (page) => {
      await page.locator('graph-explorer[data-state=ready]').waitFor();
      await page.focus('graph-explorer .live');
    },
    keys: ['ArrowDown', 'Escape'],
    state: async (page) => {
      await page.locator('graph-explorer[data-state=ready]').waitFor();
      return [page.url(), await page.textContent('graph-explorer .controls .status')];
    },
  },
];

describe.each(places)('an input method that composes a word: $name', ({ path, field, ready, keys, state }) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(browser, root + path);
  });
  afterAll(() => opened.done());

  it.each(keys)('keeps its %s', async (key) => {
    const { page, errors } = opened;
    await ready(page);
    const before = await state(page);
    for (const how of ['isComposing', 'code 229'] as const) {
      expect(await composingKey(page, field, key, how)).toBe(false);
      expect(await state(page)).toEqual(before);
    }
    // The same key does something once the word is there.
    await page.press(field, key);
    await expect.poll(() => state(page)).not.toEqual(before);
    expect(errors).toEqual([]);
  });
});

it('no browser code listens to keys but through the one function that knows of input methods', () => {
  const folder = 'src/islands';
  const listening = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => path.endsWith('.ts') && /['"]key(?:down|up|press)['"]/.test(readFileSync(join(folder, path), 'utf8')),
    )
    .map((path) => path.replaceAll('\\', '/'));
  expect(listening).toEqual(['dom/keys.ts']);
});
