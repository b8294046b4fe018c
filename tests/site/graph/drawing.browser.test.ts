import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../browser.ts';
import { passUntil, standStill } from '../stillClock.ts';
import { drawn, labels, phone, ready, scrollBySwipe, status, wide } from './explorer.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const tablet = { viewport: { width: 820, height: 1100 }, hasTouch: true };
const narrowest = { viewport: { width: 320, height: 640 } };

/** The boxes of the drawing that is seen, with the size of their text, in px. */
const boxes = (page: Page) =>
  page.locator('graph-explorer .graph-drawing:visible a').evaluateAll((all: SVGAElement[]) =>
    all.map((box) => {
      const { x, y, width, height } = box.querySelector('rect')!.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(box).fontSize) * box.ownerSVGElement!.getScreenCTM()!.a;
      return { id: box.dataset['box']!, x, y, width, height, size };
    }),
  );

interface Rectangle {
  readonly id: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Pairs of boxes that lie on each other by more than so many px. */
const overlapping = (all: readonly Rectangle[], by = 0): readonly string[] =>
  all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => !(a.x2 <= b.x1 + by || b.x2 <= a.x1 + by || a.y2 <= b.y1 + by || b.y2 <= a.y1 + by))
      .map((b) => `${a.id} and ${b.id}`),
  );

/** What of the page is fetched for the canvas alone. */
const fetchedForCanvas = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('/canvas.')),
  );
const isDrawn = (page: Page): Promise<boolean> => page.locator('graph-explorer .still').isVisible();

describe('the drawing that nobody has used yet', () => {
  it.each([
    ['the overview on a laptop', 'graph/', wide],
    ['the overview on a tablet', 'graph/', tablet],
    ['the overview on a phone', 'graph/', phone],
    ['the overview at 320 px', 'graph/', narrowest],
    ['a neighbourhood on a laptop', 'graph/?focus=materials/bi-cns-cu', wide],
    ['a neighbourhood on a phone', 'graph/?focus=challenges/dendrites&steps=2', phone],
  ])(
    'is without the canvas, can be read, and has its boxes where the canvas puts them, which can be read too: %s',
    async (_, path, options) => {
      const { page, errors, foreign, done } = await drawn(browser, `${root}${path}`, options);
      const before = await boxes(page);
      expect(before.length).toBeGreaterThan(20);
      expect(before.filter(({ size }) => !(size >= 10.99))).toEqual([]);
      expect(
        overlapping(
          before.map(({ x, y, width, height, ...box }) => ({ ...box, x1: x, x2: x + width, y1: y, y2: y + height })),
        ),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await fetchedForCanvas(page)).toEqual([]);
      const said = await status(page);
      await page.locator('graph-explorer .still').dispatchEvent('pointerover', { pointerType: 'mouse' });
      await page.locator('graph-explorer .live:visible:not(.coming)').waitFor();
      await ready(page);
      expect(await status(page)).toBe(said);
      const live = (await page.locator('graph-explorer .live').boundingBox())!;
      const onCanvas = await labels(page);
      expect(onCanvas.filter(({ size }) => !(size >= 10.99))).toEqual([]);
      expect(overlapping(onCanvas, 1)).toEqual([]);
      const after = new Map(onCanvas.map((box) => [box.id, box]));
      const moved = before.filter(({ id, x, y, width, height }) => {
        const { x1, x2, y1, y2 } = after.get(id)!;
        const [dx, dy] = [live.x + (x1 + x2) / 2 - x - width / 2, live.y + (y1 + y2) / 2 - y - height / 2];
        return !(Math.abs(dx) < 3 && Math.abs(dy) < 3);
      });
      expect(moved).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await done();
    },
  );

  it('is another where the window becomes another', async () => {
    const { page, done } = await drawn(browser, `${root}graph/`, wide);
    const columns = await boxes(page);
    await page.setViewportSize({ width: 700, height: 900 });
    await expect.poll(async () => (await boxes(page)).at(-1)!.y).toBeGreaterThan(columns.at(-1)!.y + 200);
    expect((await boxes(page)).map(({ id }) => id)).toEqual(columns.map(({ id }) => id));
    expect(await isDrawn(page)).toBe(true);
    await done();
  });

  it('gives way to the canvas at a button, which does at once what it says', async () => {
    const { page, done } = await drawn(browser, `${root}graph/`, wide);
    const [first] = await boxes(page);
    await page.click('[data-do=in]');
    await expect.poll(() => isDrawn(page)).toBe(false);
    await expect
      .poll(async () => {
        const box = (await labels(page)).find(({ id }) => id === first!.id)!;
        return (box.x2 - box.x1) / first!.width;
      })
      .toBeGreaterThan(1.2);
    await done();
  });

  it('gives its place to the canvas at the first key, at the box that has the focus', async () => {
    const { page, done } = await drawn(browser, `${root}graph/`, wide);
    await page.focus('[data-export]');
    await page.focus('.filters summary');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement!.className)).toContain('live');
    await ready(page);
    const first = await status(page);
    expect(first).toMatch(/^.+, \d+ lines?\.$/);
    await page.keyboard.press('ArrowDown');
    expect(await status(page)).not.toBe(first);
    await done();
  });

  it('is chosen from by a tap, twice for its neighbourhood, and lets a swipe scroll the page', async () => {
    const { page, done } = await drawn(browser, `${root}graph/`, tablet);
    await scrollBySwipe(page, 300, 800, 300);
    expect(await fetchedForCanvas(page)).toEqual([]);
    const box = (await boxes(page)).find(({ id, y }) => id.startsWith('strategies/') || y > 300)!;
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForURL((address) => address.searchParams.get('selected') === box.id);
    await ready(page);
    expect(await status(page)).toMatch(/ selected, \d+ lines?\.$/);
    await page.goBack();
    await ready(page);
    await done();
  });

  it('shows the neighbourhood of what is chosen twice', async () => {
    const { page, done } = await drawn(browser, `${root}graph/`, phone);
    const box = (await boxes(page)).find(({ id }) => id.startsWith('materials/'))!;
    // The second tap is soon enough on any machine: what counts as soon is a third of a second.
    await page.evaluate(standStill);
    for (let tap = 0; tap < 2; tap++) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await passUntil(page, (address) => address.searchParams.get('focus') === box.id);
    await ready(page);
    await done();
  });

  it('tells the claims of a line where a finger is put on it', async () => {
    const { page, done } = await drawn(browser, `${root}graph/`, tablet);
    const place = await page.locator('.graph-drawing:visible .strong path').evaluateAll((paths: SVGPathElement[]) => {
      for (const path of paths)
        for (let share = 0.1; share < 0.9; share += 0.05) {
          const { x, y } = path.getPointAtLength(path.getTotalLength() * share).matrixTransform(path.getScreenCTM()!);
          if (y > 0 && y < innerHeight && !document.elementFromPoint(x, y)?.closest('a')) return { x, y };
        }
      return undefined;
    });
    await page.touchscreen.tap(place!.x, place!.y);
    await page.waitForURL(/selected=.+--.+/);
    await ready(page);
    expect(await page.textContent('.panel')).toMatch(/confidence/);
    await done();
  });

  it('is filtered, and opened, as the canvas is', async () => {
    const { page, done } = await drawn(browser, `${root}graph/?focus=materials/bi-cns-cu`);
    const all = (await boxes(page)).length;
    await page.click('.filters summary');
    await page.check('input[data-choice="basis half cell"]');
    await page.waitForURL(/basis=half\+cell/);
    await ready(page);
    const some = (await boxes(page)).map(({ id }) => id);
    expect(some.length).toBeLessThan(all);
    await page.locator('graph-explorer .still').dispatchEvent('pointerover', { pointerType: 'mouse' });
    await page.locator('graph-explorer .live:visible:not(.coming)').waitFor();
    await ready(page);
    const seen = (await labels(page)).filter(({ x2, x1 }) => x2 > x1).map(({ id }) => id);
    expect(seen.filter((id) => id.includes('/') || id.includes(':')).toSorted()).toEqual(some.toSorted());
    await done();
  });
});
