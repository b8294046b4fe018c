import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pageBound } from '../../src/html/list/bound.ts';
import { readCx2 } from '../exports/cx2Reader.ts';
import { bytesOf, open, startBrowser, violations } from './browser.ts';

const root = inject('root');
const site = inject('site');
const sub = inject('sub');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const wide = { viewport: { width: 1280, height: 900 }, acceptDownloads: true };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const explorer = async (path: string, options: Parameters<typeof open>[2] = wide) => {
  const watched = await open(browser, `${root}${path}`, options);
  await watched.page.evaluate(() => document.querySelector('graph-explorer')!.scrollIntoView());
  await ready(watched.page);
  return watched;
};
const ready = (page: Page): Promise<unknown> => page.waitForSelector('graph-explorer[data-state=ready]');
const status = (page: Page): Promise<string | null> => page.textContent('graph-explorer .controls .status');

/** The labels as they stand on screen: their size in px and the rectangles of their boxes. */
const labels = (page: Page) =>
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
async function swipeUp(page: Page, x: number, y: number, distance: number): Promise<void> {
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

describe('the overview', () => {
  it.each([
    ['a wide screen', wide],
    ['a phone', phone],
  ])('has labels of at least 11 px that do not overlap, on %s', async (_, options) => {
    const { page, errors, foreign } = await explorer('graph/', options);
    const boxes = await labels(page);
    expect(boxes.length).toBeGreaterThan(20);
    for (const [index, a] of boxes.entries()) {
      expect(a.size).toBeGreaterThanOrEqual(10.99);
      for (const b of boxes.slice(index + 1)) {
        const apart = a.x2 <= b.x1 + 1 || b.x2 <= a.x1 + 1 || a.y2 <= b.y1 + 1 || b.y2 <= a.y1 + 1;
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  it('is a page of bounded size, and so is each that tells its lines in words', () => {
    const pages = readdirSync(join(site, 'graph'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('index.html'),
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(statSync(join(site, 'graph', page)).size, page).toBeLessThanOrEqual(pageBound);
  });

  it('is drawn without script, with links and the same as a list', async () => {
    const { page } = await open(browser, `${root}graph/`, { ...wide, javaScriptEnabled: false });
    expect(await page.locator('.columns svg a').count()).toBeGreaterThan(20);
    expect(await page.locator('.layer-list').count()).toBe(7);
    // The last column, outcomes by test, links each of them without script too.
    await page.locator('#list-outcomes summary').first().click();
    expect(await page.locator('#list-outcomes a[href*="outcomes/"]:visible').count()).toBeGreaterThan(10);
    // What its lines say has pages of its own.
    await page.locator('#lists ~ p a').click();
    await page.locator('#list-base ~ ul summary').first().click();
    expect(await page.locator('.through a:visible').count()).toBeGreaterThan(3);
    await page.context().close();
  });

  it('is accessible with its filters open', async () => {
    const { page } = await explorer('graph/?focus=materials/bi-cns-cu');
    await page.click('.filters summary');
    await page.locator('.filters input').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('focus, filters and address', () => {
  it('focuses by name, filters with counts, and the back button returns', async () => {
    const { page, errors } = await explorer('graph/');
    await page.fill('#graph-find', 'Bi-CNs@Cu');
    await page.waitForSelector('.found button');
    await page.press('#graph-find', 'Enter');
    await page.waitForURL(/focus=materials\/bi-cns-cu/);
    await ready(page);
    expect(await status(page)).toContain('Bi-CNs@Cu');
    await page.click('.filters summary');
    await page.check('input[data-choice="basis half cell"]');
    await page.waitForURL(/basis=half\+cell/);
    await ready(page);
    expect(await status(page)).toContain('Only half cell');
    await page.goBack();
    await ready(page);
    expect(await status(page)).not.toContain('Only');
    await page.goBack();
    await ready(page);
    expect(await status(page)).toContain('Overview');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('shows the evidence of a line, moving nothing', async () => {
    const { page } = await explorer('graph/?focus=materials/bi-cns-cu');
    const before = await labels(page);
    await page.goto(`${root}graph/?focus=materials/bi-cns-cu&selected=materials/bi-cns-cu--materials/na-bi`);
    await ready(page);
    // Nobody says it of the collector: the panel says so, by which rule it follows, and links the claims it follows from.
    expect(await page.textContent('.panel')).toMatch(
      /forms.*Not said: follows from the 2 claims.*Rests on \[72\].*confidence/s,
    );
    expect(
      await page
        .locator('.panel .from a')
        .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => new URL(href).pathname)),
    ).toEqual([
      expect.stringMatching(/claims\/bi-cns-cu--coated-with--bi-cns\/$/),
      expect.stringMatching(/claims\/bi-cns--forms--na-bi\/$/),
    ]);
    const places = (boxes: typeof before) =>
      boxes.map(({ id, x1, y1 }) => [id, Math.round(x1 / 4), Math.round(y1 / 4)]);
    expect(places(await labels(page))).toEqual(places(before));
    await page.context().close();
  });

  it('shows the evidence of a line that is said', async () => {
    const { page } = await explorer('graph/?focus=materials/bi-cns&selected=materials/bi-cns--materials/na-bi');
    expect(await page.textContent('.panel')).toMatch(/forms.*§3\.1\.2 ¶7.*\[72\].*confidence/s);
    await page.context().close();
  });

  it('takes away what merely follows, and says so in the address', async () => {
    const { page } = await explorer('graph/?focus=materials/bi-cns-cu');
    expect(await status(page)).toMatch(/ lines of claims, \d+ dashed that follow from claims/);
    expect(await page.locator('[name=graph-follows]').isChecked()).toBe(true);
    await page.uncheck('[name=graph-follows]');
    await page.waitForURL(/follows=no/);
    await ready(page);
    expect(await status(page)).not.toContain('dashed');
    await page.goBack();
    await ready(page);
    expect(await status(page)).toContain('dashed');
    await page.context().close();
  });

  it('shows some sixty lines at first, and all on demand', async () => {
    const { page } = await explorer('graph/?focus=challenges/dendrites&steps=2');
    const count = async (): Promise<number> => {
      const numbers = [...(await status(page))!.matchAll(/(\d+) (?:lines of claims|dashed)/g)].map(([, one]) =>
        Number(one),
      );
      return numbers.reduce((sum, one) => sum + one, 0);
    };
    expect(await count()).toBe(60);
    await page.check('[name=graph-lines]');
    await page.waitForURL(/lines=all/);
    await ready(page);
    expect(await count()).toBeGreaterThan(60);
    await page.context().close();
  });

  it('draws many lines as lines alone, which can be chosen like the others', async () => {
    const { page, errors } = await explorer('graph/?focus=challenges/dendrites&steps=2&most=40&lines=all');
    const place = await page.evaluate(async () => {
      const live = document.querySelector('graph-explorer .live') as unknown as HTMLElement & {
        _cyreg: { cy: { edges(): unknown[]; nodes(): { some(is: (node: Box) => boolean): boolean } } };
      };
      interface Box {
        renderedBoundingBox(): { x1: number; x2: number; y1: number; y2: number };
      }
      const { cy } = live._cyreg;
      if (cy.edges().length > 0) return undefined;
      const canvas = live.querySelector('canvas')!;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { width, data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, Math.min(600, canvas.height));
      for (let at = 3; at < data.length; at += 4) {
        const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)];
        if (data[at]! < 250 || y < 40) continue;
        const covered = cy.nodes().some((node) => {
          const { x1, x2, y1, y2 } = node.renderedBoundingBox();
          return x > x1 - 4 && x < x2 + 4 && y > y1 - 4 && y < y2 + 4;
        });
        if (!covered) return { x, y };
      }
      return undefined;
    });
    expect(place).toBeDefined();
    await page.locator('.live').click({ position: place! });
    await page.waitForURL(/selected=.+--.+/);
    await ready(page);
    expect(await page.textContent('.panel')).toMatch(/confidence/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('opens a box of outcomes into the single ones, and closes it again', async () => {
    const { page, errors } = await explorer('graph/?focus=materials/bi-cns-cu&selected=tests:symmetric-cell');
    expect(await page.textContent('.panel h2')).toMatch(/^Symmetric cell: 2 outcomes, cycling time > 850 to 4000\sh/);
    await page.click('.panel button:has-text("Show each outcome")');
    await page.waitForURL(/open=symmetric-cell/);
    await ready(page);
    const boxes = (await labels(page)).map(({ id }) => id);
    expect(boxes).toContain('outcomes/bi-cns-cu--table-2-symmetric-cell');
    await page.goto(
      `${root}graph/?focus=materials/bi-cns-cu&open=symmetric-cell&selected=outcomes/bi-cns-cu--table-2-symmetric-cell`,
    );
    await ready(page);
    expect(await page.textContent('.panel')).toMatch(
      /1\smA cm.*not stated which.*Against it stands cycling time > 850/s,
    );
    await page.click('.panel button:has-text("Outcomes together")');
    await ready(page);
    expect((await labels(page)).map(({ id }) => id)).toContain('tests:symmetric-cell');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('describes the entry in the middle, and leaves out what speaks of the overview', async () => {
    const { page } = await explorer('graph/?focus=materials/al-foil');
    expect(await page.textContent('.panel h2')).toBe('Al foil');
    expect(await page.locator('.of-overview:visible').count()).toBe(0);
    await page.click('[data-do=reset]');
    await ready(page);
    expect(await page.locator('.of-overview:visible').count()).toBe(2);
    await page.context().close();
  });

  it('works from a sub-path', async () => {
    const { page, errors } = await open(browser, `${sub}graph/?focus=challenges/dendrites&steps=2`, wide);
    await ready(page);
    expect(await status(page)).toContain('Dendrites');
    const link = page.locator('.as-list summary').first();
    await link.click();
    expect(await page.getAttribute('.as-list a.entry-link', 'href')).toContain('/sub/');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('by mouse', () => {
  it('shows the claims behind a line that is clicked, and focuses a box clicked twice', async () => {
    const { page } = await explorer('graph/');
    const host = (await page.locator('.live').boundingBox())!;
    const middle = await page.evaluate(() => {
      interface Line {
        renderedMidpoint(): { x: number; y: number };
      }
      const live = document.querySelector('graph-explorer .live') as unknown as { _cyreg: { cy: { edges(): Line[] } } };
      return live._cyreg.cy.edges()[0]!.renderedMidpoint();
    });
    await page.mouse.click(host.x + middle.x, host.y + middle.y);
    await page.waitForURL(/selected=.+--.+/);
    await ready(page);
    expect(await page.textContent('.panel')).toMatch(/(§|Abstract|Table|Fig).* confidence/s);
    const [box] = (await labels(page)).filter(({ id }) => id.startsWith('strategies/'));
    await page.mouse.dblclick(host.x + (box!.x1 + box!.x2) / 2, host.y + (box!.y1 + box!.y2) / 2);
    await page.waitForURL(/focus=strategies/);
    await page.context().close();
  });
});

describe('what is selected in the overview', () => {
  it('lights the chain from base collector to outcome', async () => {
    const { page } = await explorer('graph/?selected=strategies/alloy-layers');
    const lit = await page.evaluate(() => {
      interface Line {
        source(): { id(): string };
      }
      const live = document.querySelector('graph-explorer .live') as unknown as {
        _cyreg: { cy: { edges(selector: string): { map<T>(read: (line: Line) => T): T[] } } };
      };
      return live._cyreg.cy.edges('.lit').map((line) => line.source().id().split('/')[0]!);
    });
    expect(new Set(lit)).toEqual(new Set(['materials', 'strategies', 'mechanisms', 'challenges']));
    expect(lit.length).toBeLessThan(100);
    await page.context().close();
  });
});

describe('the chain of what the pointer is on', () => {
  it('lights while it is there, and no longer', async () => {
    const { page } = await explorer('graph/');
    const host = (await page.locator('.live').boundingBox())!;
    const [box] = (await labels(page)).filter(({ id }) => id.startsWith('strategies/'));
    const lit = (): Promise<number> =>
      page.evaluate(() => {
        const live = document.querySelector('graph-explorer .live') as unknown as {
          _cyreg: { cy: { edges(selector: string): { length: number } } };
        };
        return live._cyreg.cy.edges('.lit').length;
      });
    await page.mouse.move(host.x + (box!.x1 + box!.x2) / 2, host.y + (box!.y1 + box!.y2) / 2);
    await expect.poll(lit).toBeGreaterThan(2);
    await page.mouse.move(host.x + 2, host.y + 2);
    await expect.poll(lit).toBe(0);
    expect(page.url()).not.toContain('selected');
    await page.context().close();
  });

  it('stands alone on a phone when it is selected, until it is closed', async () => {
    const { page } = await explorer('graph/?selected=strategies/alloy-layers', phone);
    const alone = (await labels(page)).length;
    expect(await status(page)).toContain('Its chain is drawn');
    await page.click('.panel .close');
    await expect.poll(async () => (await labels(page)).length).toBeGreaterThan(alone + 10);
    await page.context().close();
  });

  it('is in sight on a laptop: the picture begins in the upper half of the window', async () => {
    const { page } = await open(browser, `${root}graph/`, { viewport: { width: 1280, height: 720 } });
    await ready(page);
    expect((await page.locator('.live').boundingBox())!.y).toBeLessThan(360);
    await page.context().close();
  });
});

describe('by keyboard and by touch', () => {
  it('walks from box to box, says where it is, and opens the entry', async () => {
    const { page } = await explorer('graph/');
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
    await page.context().close();
  });

  it('clears the selection on Escape, wherever the keyboard is', async () => {
    const { page } = await explorer('graph/?selected=mechanisms/sodiophilicity');
    expect(await page.textContent('.panel')).toMatch(/mitigates Uneven deposition/);
    await page.focus('.panel a');
    await page.keyboard.press('Escape');
    await ready(page);
    expect(page.url()).not.toContain('selected');
    expect(await page.textContent('.panel')).toContain('Choose a box or a line');
    await page.context().close();
  });

  it.each(['graph/', 'graph/?focus=materials/sodium'])(
    'never holds the page back from scrolling until asked to: /%s',
    async (path) => {
      const { page } = await explorer(path, { ...phone, viewport: { width: 390, height: 800 } });
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
        await swipeUp(page, x, y, 300);
        // A part of the way is what tells a finger from a scroll.
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from + 200);
        await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), from);
      }
      expect(page.url()).not.toContain('selected');
      await page.touchscreen.tap(onBox.x, onBox.y);
      await page.waitForURL((address) => address.searchParams.get('selected') === box!.id);
      await page.context().close();
    },
  );

  it('moves the picture by a swipe when asked to, and then the page stands still', async () => {
    const { page } = await explorer('graph/?focus=materials/sodium', phone);
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
    await page.context().close();
  });

  it('selects a box by touch', async () => {
    const { page } = await explorer('graph/', phone);
    await page.evaluate(() => document.querySelector('.live')!.scrollIntoView());
    const host = await page.locator('.live').boundingBox();
    const [box] = (await labels(page)).filter(({ id }) => id.startsWith('strategies/'));
    await page.touchscreen.tap(host!.x + (box!.x1 + box!.x2) / 2, host!.y + (box!.y1 + box!.y2) / 2);
    await page.waitForURL(/selected=strategies/);
    await page.context().close();
  });
});

describe('exports of the view', () => {
  it('gives files that their readers open', async () => {
    const { page } = await explorer('graph/?focus=materials/na-bi');
    const files: Record<string, Buffer> = {};
    for (const format of ['svg', 'png', 'csv', 'graphml', 'cx2']) {
      await page.locator('.menu').evaluate((menu: HTMLDetailsElement) => (menu.open = true));
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-export=${format}]`)]);
      expect(download.suggestedFilename()).toBe(`sodiograph-na-bi.${format}`);
      files[format] = await bytesOf(download);
    }
    const text = (format: string): string => files[format]!.toString('utf8');
    expect(XMLValidator.validate(text('svg'))).toBe(true);
    expect(text('svg')).toContain('Sodiograph');
    expect(files['png']!.subarray(1, 4).toString()).toBe('PNG');
    const at = files['png']!.indexOf('pHYs');
    expect(files['png']!.readUInt32BE(at + 4)).toBe(11811);
    const rows = parse<Record<string, string>>(text('csv'), { columns: true });
    expect(rows.length).toBeGreaterThan(3);
    const graphml = new XMLParser({ ignoreAttributes: false }).parse(text('graphml'));
    const network = readCx2(text('cx2'));
    expect(network.nodes().length).toBeGreaterThan(5);
    expect(graphml.graphml.graph.node).toHaveLength(network.nodes().length);
    expect(graphml.graphml.graph.edge).toHaveLength(network.edges().length);
    expect(network.nodes().map((node) => node.style('label') as string)).toContain('Na–Bi alloy');
    expect(new Set(network.nodes().map((node) => JSON.stringify(node.position()))).size).toBe(network.nodes().length);
    expect(new Set(rows.map((row) => row['claim_id'])).size).toBeGreaterThanOrEqual(network.edges().length);
    await page.context().close();
  });
});

describe('the matrix', () => {
  it('opens the claims of a cell, arranges its rows, and is accessible', async () => {
    const { page, errors } = await open(browser, `${root}matrix/`, wide);
    await page.click('td.claimed a');
    await page.waitForSelector('dialog[open] li');
    expect(await page.textContent('dialog')).toMatch(/acts through/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.selectOption('.arrange select', 'base');
    expect(await page.locator('tr.group').first().textContent()).toMatch(/foam|foil|collector/i);
    expect(errors).toEqual([]);
    await page.context().close();
  });
  it('sets row and column of a cell over its claims as they stand in their heads', async () => {
    const { page } = await open(browser, `${root}matrix/`, wide);
    await page
      .locator('td a', { has: page.locator('.column-name sup') })
      .first()
      .click();
    await page.waitForSelector('dialog[open] li');
    expect(await page.locator('dialog h2').innerHTML()).toMatch(/, .*Na<sup>\+<\/sup>/);
    await page.context().close();
  });
  it('takes what merely follows out of its cells, and says so in the address', async () => {
    const { page } = await open(browser, `${root}matrix/`, wide);
    const arrows = page.locator('td.inferred a:visible');
    expect(await arrows.count()).toBeGreaterThan(10);
    await page.uncheck('[name=matrix-follows]');
    await page.waitForURL(/follows=no/);
    expect(await arrows.count()).toBe(0);
    await page.reload();
    await expect.poll(() => arrows.count()).toBe(0);
    await page.context().close();
  });
  it('ends where its page ends, and stands open on paper', async () => {
    const { page } = await open(browser, `${root}matrix/`, wide);
    const below = await page.evaluate(
      () => document.documentElement.scrollHeight - document.querySelector('footer')!.getBoundingClientRect().bottom,
    );
    expect(below).toBeLessThan(2);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.locator('.matrix').evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(hidden).toBeLessThan(2);
    await page.context().close();
  });
  it('is a list at 320 px', async () => {
    const { page } = await open(browser, `${root}matrix/`, { viewport: { width: 320, height: 700 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('td.claimed a').first().innerText()).toMatch(/: (\d+ works?|§ the review’s own word), /);
    expect(await page.locator('.legend .swatch:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('paths', () => {
  it('answer a question in the address with sentences, claims and references to take away', async () => {
    const { page, errors } = await open(
      browser,
      `${root}paths/?from=materials/bi-cns-cu&to=challenges/dendrites`,
      wide,
    );
    await page.waitForSelector('.routes .route');
    expect(await page.textContent('.routes .route .whole')).toMatch(/^Bi-CNs@Cu .* Dendrites\.$/s);
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=bibtex]')]);
    expect((await bytesOf(download)).toString('utf8')).toMatch(/^@article\{/m);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('a path to a reported outcome', () => {
  it('has its conditions and what stands against it, and can do without what follows', async () => {
    const to = 'outcomes/bi-cns-cu--table-2-symmetric-cell';
    const { page, errors } = await open(browser, `${root}paths/?from=materials/na-bi&to=${to}`, wide);
    await page.waitForSelector('.routes .route');
    expect(await page.textContent('.routes .route')).toMatch(/not stated which.*Against it stands cycling time > 850/s);
    await page.goto(`${root}paths/?from=materials/bi-cns-cu&to=challenges/dendrites`);
    await page.locator('.routes .follows').first().waitFor();
    expect(await page.textContent('.routes .follows')).toContain('Not said: follows from');
    await page.uncheck('[name=path-follows]');
    await page.waitForURL(/follows=no/);
    await expect.poll(() => page.locator('.routes .follows').count()).toBe(0);
    expect(await page.locator('.routes .route').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('an unknown name', () => {
  it('takes the place of the answer on /paths/, and the valid end stays', async () => {
    const { page } = await open(browser, `${root}paths/?from=materials/bi-cns-cu&to=challenges/dendrites`, wide);
    await page.waitForSelector('.routes .route');
    await page.fill('#path-from', 'qqqq');
    await page.press('#path-from', 'Enter');
    await page.locator('path-finder > .status', { hasText: 'No entry is called “qqqq”.' }).waitFor();
    expect(await page.locator('.routes .route').count()).toBe(0);
    expect(await page.locator('.takeaway').isVisible()).toBe(false);
    expect(await page.inputValue('#path-to')).toBe('Dendrites');
    expect(page.url()).toMatch(/\?to=challenges\/dendrites$/);
    await page.goto(`${root}paths/?from=materials/nope&to=challenges/dendrites`);
    await page.locator('path-finder > .status', { hasText: 'No entry is called “materials/nope”.' }).waitFor();
    await expect.poll(() => page.inputValue('#path-to')).toBe('Dendrites');
    await page.context().close();
  });
  it('is said in the status line of /graph/, with names that begin alike', async () => {
    const { page } = await explorer('graph/');
    await page.fill('#graph-find', 'bismutz');
    await page.press('#graph-find', 'Enter');
    await page.locator('.status:visible', { hasText: /^No entry is called “bismutz”\. Near it: .*Bismuth/ }).waitFor();
    await page.context().close();
  });
});

describe('the graph on paper', () => {
  it('is the drawing made at build', async () => {
    const { page } = await explorer('graph/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.live').isVisible()).toBe(false);
    expect(await page.locator('.columns svg').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the neighbourhood on an entry', () => {
  it('is drawn with links and without script, and leads to the explorer', async () => {
    const { page } = await open(browser, `${root}materials/bi-cns-cu/`, { ...wide, javaScriptEnabled: false });
    const drawing = page.locator('.neighbourhood svg:visible');
    expect(await drawing.count()).toBe(1);
    expect(await drawing.locator('a').count()).toBeGreaterThan(5);
    const scale = await drawing.evaluate((svg: SVGSVGElement) => svg.getScreenCTM()!.a);
    expect(scale * 12).toBeGreaterThanOrEqual(11);
    await page.click('.neighbourhood .button');
    expect(page.url()).toContain('graph/?focus=materials/bi-cns-cu');
    await page.context().close();
  });
});
