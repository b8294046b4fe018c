import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, type Opened } from '../browser.ts';

/** A laptop. */
export const wide = { viewport: { width: 1280, height: 900 }, acceptDownloads: true };
/** A phone. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** Opens the explorer and waits until what the address asks for is drawn; the canvas is fetched, as by a pointer that comes to the drawing. */
export const explorer = async (browser: Browser, address: string, options: Options = wide): Promise<Opened> => {
  const watched = await drawn(browser, address, options);
  const { page } = watched;
  const drawing = page.locator('graph-explorer .still');
  if (await drawing.isVisible()) await drawing.dispatchEvent('pointerover', { pointerType: 'mouse' });
  await page.locator('graph-explorer .live:visible:not(.coming)').waitFor();
  await ready(page);
  return watched;
};

/** Opens the explorer and touches nothing. */
export const drawn = async (browser: Browser, address: string, options: Options = wide): Promise<Opened> => {
  const watched = await open(browser, address, options);
  await watched.page.evaluate(() => document.querySelector('graph-explorer')!.scrollIntoView());
  await ready(watched.page);
  return watched;
};
type Options = Parameters<typeof open>[2];

/** Goes to another address of the explorer as Back and Forward do, without loading the page again, and waits until that is drawn. */
export const goTo = async (page: Page, query: string): Promise<void> => {
  await page.evaluate((address) => {
    history.pushState(null, '', address || location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await ready(page);
};

/** What the address asks for is drawn and said. */
export const ready = (page: Page): Promise<unknown> => page.waitForSelector('graph-explorer[data-state=ready]');
/** What the explorer says is drawn. */
export const status = (page: Page): Promise<string | null> => page.textContent('graph-explorer .controls .status');

/** The labels as they stand on screen: their size in px and the rectangles of their boxes. */
export const labels = (page: Page) =>
  page.evaluate(() => {
    interface Box {
      readonly id: string;
      readonly size: number;
      readonly x1: number;
      readonly x2: number;
      readonly y1: number;
      readonly y2: number;
    }
    const host = document.querySelector('graph-explorer .live') as unknown as {
      _cyreg: { cy: { zoom(): number; nodes(): unknown } };
    };
    const nodes = host._cyreg.cy.nodes() as {
      map<T>(
        read: (node: { id(): string; numericStyle(name: string): number; renderedBoundingBox(o: object): Box }) => T,
      ): T[];
    };
    return nodes.map((node): Box => ({
      ...node.renderedBoundingBox({ includeOverlays: false, includeEdges: false }),
      id: node.id(),
      size: node.numericStyle('font-size') * host._cyreg.cy.zoom(),
    }));
  });

/** A place of the canvas, in px, where a line is and no box; undefined where none is in its upper part. */
export const placeOnLine = (page: Page): Promise<{ readonly x: number; readonly y: number } | undefined> =>
  page.evaluate(async () => {
    interface Box {
      renderedBoundingBox(): { x1: number; x2: number; y1: number; y2: number };
    }
    const live = document.querySelector('graph-explorer .live') as unknown as HTMLElement & {
      _cyreg: { cy: { nodes(): { map<T>(read: (node: Box) => T): T[] } } };
    };
    const boxes = live._cyreg.cy.nodes().map((node) => node.renderedBoundingBox());
    const canvas = live.querySelector('canvas')!;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { width, data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, Math.min(600, canvas.height));
    for (let at = 3; at < data.length; at += 4) {
      const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)];
      if (data[at]! < 250 || y < 40) continue;
      if (!boxes.some(({ x1, x2, y1, y2 }) => x > x1 - 4 && x < x2 + 4 && y > y1 - 4 && y < y2 + 4)) return { x, y };
    }
    return undefined;
  });

/** What is lit on the canvas of columns: boxes that are not faint where others are, and of these those that a lit line leaves. */
export const lit = (page: Page): Promise<{ readonly boxes: readonly string[]; readonly left: readonly string[] }> =>
  page.evaluate(async () => {
    interface Box {
      id(): string;
      renderedBoundingBox(o: object): { x1: number; x2: number; y1: number; y2: number };
    }
    interface Boxes {
      readonly length: number;
      map<T>(read: (node: Box) => T): T[];
      not(selector: string): Boxes;
    }
    const live = document.querySelector('graph-explorer .live') as unknown as HTMLElement & {
      _cyreg: { cy: { nodes(selector?: string): Boxes } };
    };
    const { cy } = live._cyreg;
    if (cy.nodes('.faint').length === 0) return { boxes: [], left: [] };
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.color = 'var(--accent-ink)';
    const colour = getComputedStyle(probe).color.match(/\d+/g)!.map(Number);
    probe.remove();
    const brush = live.querySelector('canvas')!.getContext('2d')!;
    const isLit = (x: number, y: number): boolean => {
      const { data } = brush.getImageData(x, y - 3, 4, 6);
      const pixels = Array.from({ length: data.length / 4 }, (_, at) => [...data.slice(4 * at, 4 * at + 4)]);
      return pixels.some((one) => one[3]! > 100 && colour.every((channel, at) => Math.abs(channel - one[at]!) < 12));
    };
    const bright = cy
      .nodes()
      .not('.faint, .heading')
      .map((node) => {
        const { x2, y1, y2 } = node.renderedBoundingBox({ includeOverlays: false, includeLabels: false });
        return { id: node.id(), isLeft: isLit(Math.round(x2) + 1, Math.round((y1 + y2) / 2)) };
      });
    return { boxes: bright.map(({ id }) => id), left: bright.filter(({ isLeft }) => isLeft).map(({ id }) => id) };
  });

/** A finger put down, moved up a little each frame, and lifted. */
export async function swipeUp(page: Page, x: number, y: number, distance: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<void> => {
    // Not awaited: a move that is merged with the next is never answered.
    void session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  };
  await touch('touchStart', y);
  for (let moved = 25; moved <= distance; moved += 25) await touch('touchMove', y - moved);
  // A finger that rests before it is lifted does not send the page flying.
  for (let frame = 0; frame < 8; frame++) await touch('touchMove', y - distance);
  await touch('touchEnd');
}

/** Scrolls the page by a finger, as far as that moves or near it, and waits until it stands still: what is then read of it stays there. */
export async function scrollBySwipe(page: Page, x: number, y: number, distance: number): Promise<void> {
  const from = await page.evaluate(() => {
    const ended = new Promise((resolve) => addEventListener('scrollend', resolve, { once: true }));
    Object.assign(globalThis, { ended: () => ended });
    return scrollY;
  });
  await swipeUp(page, x, y, distance);
  await page.evaluate(() => (globalThis as unknown as { readonly ended: () => Promise<unknown> }).ended());
  // A part of the way is what tells a finger from a scroll.
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(from + (distance * 2) / 3);
}
