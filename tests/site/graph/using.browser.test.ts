import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser, type Opened } from '../browser.ts';
import { explorer, goTo, labels, phone, placeOnLine, ready, scrollBySwipe, status, swipeUp } from './explorer.ts';
import { passUntil, standStill } from '../stillClock.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('on a laptop', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await explorer(browser, `${root}graph/?focus=materials/bi-cns-cu`);
  });
  afterAll(() => opened.done());

  it('is given few things at a time, and no line whether there are few or many, so that a reader never waits', async () => {
    const { page } = opened;
    const largest = page.evaluate(async () => {
      interface Picture {
        batch: (work: () => void) => void;
        elements(): { length: number };
        nodes(): { length: number };
      }
      const host = document.querySelector('graph-explorer')!;
      const live = host.querySelector('.live') as unknown as { _cyreg: { cy: Picture } };
      const { cy } = live._cyreg;
      const batch = cy.batch.bind(cy);
      const linesOf = (): number => cy.elements().length - cy.nodes().length;
      const few = linesOf();
      let [most, crowded, isSameTask] = [0, 0, false];
      cy.batch = (work) => {
        const before = cy.elements().length;
        batch(work);
        const more = cy.elements().length - before;
        if (more <= 0) return;
        most = Math.max(most, more);
        // Most of the work on boxes is done as they are painted: they come with a pause after each few, however short that took.
        if (isSameTask) crowded += 1;
        isSameTask = true;
        setTimeout(() => (isSameTask = false));
      };
      await new Promise<void>((resolve) => {
        new MutationObserver(() => host.getAttribute('data-state') === 'ready' && resolve()).observe(host, {
          attributeFilter: ['data-state'],
        });
        history.pushState(null, '', '?focus=challenges/dendrites&steps=3&most=40&lines=all');
        dispatchEvent(new PopStateEvent('popstate'));
      });
      return { most, crowded, boxes: cy.nodes().length, few, lines: linesOf() };
    });
    const { most, crowded, boxes, few, lines } = await largest;
    expect(boxes).toBeGreaterThan(100);
    expect(few).toBe(0);
    expect(lines).toBe(0);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(12);
    expect(crowded).toBe(0);
  });

  it('draws many lines as lines alone, which can be chosen like the others', async () => {
    const { page, errors } = opened;
    // The one before has drawn them.
    if (!page.url().includes('lines=all')) await goTo(page, '?focus=challenges/dendrites&steps=3&most=40&lines=all');
    const place = await placeOnLine(page);
    expect(place).toBeDefined();
    await page.locator('.live').click({ position: place! });
    await page.waitForURL(/selected=.+--.+/);
    await ready(page);
    expect(await page.textContent('.panel')).toMatch(/confidence/);
    expect(errors).toEqual([]);
  });

  it('clears the selection on Escape, wherever the keyboard is', async () => {
    const { page } = opened;
    await goTo(page, '?selected=mechanisms/sodiophilicity');
    expect(await page.textContent('.panel')).toMatch(/mitigates Uneven deposition/);
    await page.focus('.panel a');
    await page.keyboard.press('Escape');
    await ready(page);
    expect(page.url()).not.toContain('selected');
    expect(await page.textContent('.panel')).toContain('Choose a box or a line');
  });

  // The clock of the page stands still from here on.
  it('shows the claims behind a line that is clicked, and focuses a box clicked twice, by mouse', async () => {
    const { page } = opened;
    await goTo(page, '');
    await page.evaluate(() => document.querySelector('graph-explorer')!.scrollIntoView());
    const host = (await page.locator('.live').boundingBox())!;
    const place = await placeOnLine(page);
    await page.mouse.click(host.x + place!.x, host.y + place!.y);
    await page.waitForURL(/selected=.+--.+/);
    await ready(page);
    expect(await page.textContent('.panel')).toMatch(/(§|Abstract|Table|Fig).* confidence/s);
    const [box] = (await labels(page)).filter(({ id }) => id.startsWith('strategies/'));
    await page.evaluate(standStill);
    await page.mouse.dblclick(host.x + (box!.x1 + box!.x2) / 2, host.y + (box!.y1 + box!.y2) / 2);
    await passUntil(page, (address) => address.searchParams.get('focus')?.startsWith('strategies/') === true);
  });
});

describe('by keyboard', () => {
  it('walks from box to box, says where it is, and opens the entry', async () => {
    const { page, done } = await explorer(browser, `${root}graph/`);
    await page.focus('.live');
    await page.keyboard.press('ArrowDown');
    const first = await status(page);
    await page.keyboard.press('ArrowRight');
    expect(await status(page)).not.toBe(first);
    await page.keyboard.press(' ');
    await page.waitForURL(/selected=/);
    await ready(page);
    expect(await status(page)).toMatch(/^.+ selected, \d+ lines?\.$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/strategies\/[a-z0-9-]+\/$/);
    await done();
  });
});

describe('by touch', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await explorer(browser, `${root}graph/`, { ...phone, viewport: { width: 390, height: 800 } });
  });
  afterAll(() => opened.done());

  it('selects a box by touch', async () => {
    const { page } = opened;
    await page.evaluate(() => document.querySelector('.live')!.scrollIntoView());
    const host = await page.locator('.live').boundingBox();
    const [box] = (await labels(page)).filter(({ id }) => id.startsWith('strategies/'));
    await page.touchscreen.tap(host!.x + (box!.x1 + box!.x2) / 2, host!.y + (box!.y1 + box!.y2) / 2);
    await page.waitForURL(/selected=strategies/);
  });

  it.each(['graph/', 'graph/?focus=materials/sodium'])(
    'never holds the page back from scrolling until asked to: /%s',
    async (path) => {
      const { page } = opened;
      await goTo(page, path.slice('graph/'.length));
      const live = page.locator('graph-explorer .live');
      await live.evaluate((canvas) =>
        scrollTo({ top: canvas.getBoundingClientRect().top + scrollY - 100, behavior: 'instant' }),
      );
      const host = (await live.boundingBox())!;
      const inSight = (await labels(page)).filter(({ y1, y2 }) => host.y + y1 > 400 && host.y + y2 < 790);
      const [box] = inSight.filter(({ id }) => id.includes('/'));
      const onBox = { x: host.x + (box!.x1 + box!.x2) / 2, y: host.y + (box!.y1 + box!.y2) / 2 };
      for (const { x, y } of [onBox, { x: host.x + 3, y: onBox.y }]) {
        const from = await page.evaluate(() => scrollY);
        await scrollBySwipe(page, x, y, 300);
        await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), from);
      }
      expect(page.url()).not.toContain('selected');
      await page.touchscreen.tap(onBox.x, onBox.y);
      await page.waitForURL((address) => address.searchParams.get('selected') === box!.id);
    },
  );

  it('moves the picture by a swipe when asked to, and then the page stands still', async () => {
    const { page } = opened;
    await goTo(page, '?focus=materials/sodium');
    await page.click('[data-do=interact]');
    const live = page.locator('graph-explorer .live');
    await live.evaluate((canvas) =>
      scrollTo({ top: canvas.getBoundingClientRect().top + scrollY - 100, behavior: 'instant' }),
    );
    const from = await page.evaluate(() => scrollY);
    const [before] = await labels(page);
    await swipeUp(page, 180, 500, 200);
    await expect.poll(async () => (await labels(page))[0]!.y1).toBeLessThan(before!.y1 - 100);
    expect(await page.evaluate(() => scrollY)).toBe(from);
  });
});
