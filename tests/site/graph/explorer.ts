import type { Browser, Page } from 'playwright-core';
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

/** A finger put down, moved up a little each frame, and lifted. */
export async function swipeUp(page: Page, x: number, y: number, distance: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<void> => {
    // Not awaited: a move that is merged with the next is never answered.
    void session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  };
  await touch('touchStart', y);
  for (let moved = 15; moved <= distance; moved += 15) await touch('touchMove', y - moved);
  // A finger that rests before it is lifted does not send the page flying.
  for (let frame = 0; frame < 8; frame++) await touch('touchMove', y - distance);
  await touch('touchEnd');
}
