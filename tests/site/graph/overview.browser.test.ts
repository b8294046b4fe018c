import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pageBound } from '../../../src/html/list/bound.ts';
import { open, startBrowser, violations, type Opened } from '../browser.ts';
import { faint } from '../contrast.ts';
import { explorer, goTo, labels, lit, phone, ready, status, wide } from './explorer.ts';

const site = inject('site');
const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the overview', () => {
  it('is a page of bounded size, and so is each that tells its lines in words', () => {
    const pages = readdirSync(join(site, 'graph'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('index.html'),
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(statSync(join(site, 'graph', page)).size, page).toBeLessThanOrEqual(pageBound);
  });

  it('is drawn without script, with links and the same as a list', async () => {
    const { page, done } = await open(browser, `${root}graph/`, { ...wide, javaScriptEnabled: false });
    expect(await page.locator('.columns svg a').count()).toBeGreaterThan(20);
    expect(await page.locator('.layer-list').count()).toBe(7);
    // The last column, outcomes by test, links each of them without script too.
    await page.locator('#list-outcomes summary').first().click();
    expect(await page.locator('#list-outcomes a[href*="outcomes/"]:visible').count()).toBeGreaterThan(10);
    // What its lines say has pages of its own.
    await page.locator('#lists ~ p a').click();
    await page.waitForURL(/graph\/.+/);
    await page.locator('#list-base ~ ul summary').first().click();
    expect(await page.locator('.through a:visible').count()).toBeGreaterThan(3);
    await done();
  });
});

describe('the explorer on a laptop', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await explorer(browser, `${root}graph/`);
  });
  afterAll(() => opened.done());

  it('lights the chain of what the pointer is on, and no longer', async () => {
    const { page } = opened;
    const host = (await page.locator('.live').boundingBox())!;
    const [box] = (await labels(page)).filter(({ id }) => id.startsWith('strategies/'));
    const count = async (): Promise<number> => (await lit(page)).left.length;
    await page.mouse.move(host.x + (box!.x1 + box!.x2) / 2, host.y + (box!.y1 + box!.y2) / 2);
    await expect.poll(count).toBeGreaterThan(2);
    await page.mouse.move(host.x + 2, host.y + 2);
    await expect.poll(count).toBe(0);
    expect(page.url()).not.toContain('selected');
  });

  it('says in its status line that a name is unknown, with names that begin alike', async () => {
    const { page } = opened;
    await page.fill('#graph-find', 'bismutz');
    await page.press('#graph-find', 'Enter');
    await page.locator('.status:visible', { hasText: /^No entry is called “bismutz”\. Near it: .*Bismuth/ }).waitFor();
  });

  it('is on paper the drawing made at build', async () => {
    const { page } = opened;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.live').isVisible()).toBe(false);
    expect(await page.locator('.columns svg').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  it('lights the chain of what is selected, from base collector to outcome', async () => {
    const { page } = opened;
    await goTo(page, '?selected=strategies/alloy-layers');
    const kinds = (ids: readonly string[]) => new Set(ids.map((id) => id.split(/[/:]/)[0]!));
    const chain = ['materials', 'strategies', 'mechanisms', 'challenges'];
    // What is said at once is painted in a frame that comes when it can.
    await expect.poll(async () => kinds((await lit(page)).left)).toEqual(new Set(chain));
    // They end at outcomes, and most of the picture is not of the chain.
    const { boxes } = await lit(page);
    expect(kinds(boxes)).toEqual(new Set([...chain, 'tests']));
    expect(boxes.length).toBeLessThan((await labels(page)).length / 2);
  });
});

describe('the chain of what is selected', () => {
  it('stands alone on a phone when it is selected, until it is closed', async () => {
    const { page, done } = await explorer(browser, `${root}graph/?selected=strategies/alloy-layers`, phone);
    const alone = (await labels(page)).length;
    expect(await status(page)).toContain('Its chain is drawn');
    await page.click('.panel .close');
    await expect.poll(async () => (await labels(page)).length).toBeGreaterThan(alone + 10);
    await done();
  });

  it('is in sight on a laptop: the picture begins in the upper half of the window', async () => {
    const { page, done } = await open(browser, `${root}graph/`, { viewport: { width: 1280, height: 720 } });
    await ready(page);
    expect((await page.locator('graph-explorer .still').boundingBox())!.y).toBeLessThan(360);
    await done();
  });
});

describe('a neighbourhood', () => {
  it('is accessible with its filters open, and on paper the drawing with what it shows in words', async () => {
    const { page, done } = await explorer(browser, `${root}graph/?focus=materials/bi-cns-cu`);
    await page.click('.filters summary');
    await page.locator('.filters input').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await faint(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.live').isVisible()).toBe(false);
    expect(await page.locator('.graph-drawing:visible a[data-box="materials/bi-cns-cu"]').count()).toBe(1);
    expect(await page.locator('.status:visible').textContent()).toMatch(/^Bi-CNs@Cu: \d+ entries/);
    // What only the canvas shows now is not printed from an older drawing.
    await page.emulateMedia({ media: 'screen' });
    await page.check('[name=graph-lines]');
    await page.waitForURL(/lines=all/);
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.graph-drawing:visible').count()).toBe(0);
    expect(await page.locator('.items:visible li').count()).toBeGreaterThan(10);
    await done();
  });
});
