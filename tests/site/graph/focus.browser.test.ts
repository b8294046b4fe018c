import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, startBrowser, type Opened } from '../browser.ts';
import { drawn, explorer, goTo, labels, ready, status, wide } from './explorer.ts';

const sub = inject('sub');
const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('focus, filters and address', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await drawn(browser, `${root}graph/`);
  });
  afterAll(() => opened.done());

  it('focuses by name, filters with counts, and the back button returns', async () => {
    const { page, errors } = opened;
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
  });

  it('takes away what merely follows, and says so in the address', async () => {
    const { page } = opened;
    await goTo(page, '?focus=materials/bi-cns-cu');
    expect(await status(page)).toMatch(/ lines of claims, \d+ dashed that follow from claims/);
    expect(await page.locator('[name=graph-follows]').isChecked()).toBe(true);
    await page.uncheck('[name=graph-follows]');
    await page.waitForURL(/follows=no/);
    await ready(page);
    expect(await status(page)).not.toContain('dashed');
    await page.goBack();
    await ready(page);
    expect(await status(page)).toContain('dashed');
  });

  it('shows some sixty lines at first, and all on demand', async () => {
    const { page } = opened;
    await goTo(page, '?focus=challenges/dendrites&steps=2');
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
  });

  it('describes the entry in the middle, and leaves out what speaks of the overview', async () => {
    const { page } = opened;
    await goTo(page, '?focus=materials/al-foil');
    expect(await page.textContent('.panel h2')).toBe('Al foil');
    expect(await page.locator('.of-overview:visible').count()).toBe(0);
    await page.click('[data-do=reset]');
    await ready(page);
    expect(await page.locator('.of-overview:visible').count()).toBe(2);
  });

  it('works from a sub-path', async () => {
    const { page, errors, done } = await open(browser, `${sub}graph/?focus=challenges/dendrites&steps=2`, wide);
    await ready(page);
    expect(await status(page)).toContain('Dendrites');
    const link = page.locator('.as-list summary').first();
    await link.click();
    expect(await page.getAttribute('.as-list a.entry-link', 'href')).toContain('/sub/');
    expect(errors).toEqual([]);
    await done();
  });
});

describe('focus on the canvas', () => {
  let opened: Opened;
  beforeAll(async () => {
    // What is selected is opened on the canvas at once.
    opened = await explorer(browser, `${root}graph/?focus=materials/bi-cns&selected=materials/bi-cns`);
  });
  afterAll(() => opened.done());

  it('shows the evidence of a line, moving nothing', async () => {
    const { page } = opened;
    await goTo(page, '?focus=materials/bi-cns-cu');
    const before = await labels(page);
    await goTo(page, '?focus=materials/bi-cns-cu&selected=materials/bi-cns-cu--materials/na-bi');
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
    // Links that stand one above the other are 24 px apart, however large the letters are.
    expect(
      await page
        .locator('.panel .from li')
        .evaluateAll((items) => items.map((item) => Number.parseFloat(getComputedStyle(item).lineHeight) >= 24)),
    ).toEqual([true, true]);
    const places = (boxes: typeof before) =>
      boxes.map(({ id, x1, y1 }) => [id, Math.round(x1 / 4), Math.round(y1 / 4)]);
    expect(places(await labels(page))).toEqual(places(before));
  });

  it('shows the evidence of a line that is said', async () => {
    const { page } = opened;
    await goTo(page, '?focus=materials/bi-cns&selected=materials/bi-cns--materials/na-bi');
    expect(await page.textContent('.panel')).toMatch(/forms.*§3\.1\.2 ¶7.*\[72\].*confidence/s);
  });

  it('opens a box of outcomes into the single ones, and closes it again', async () => {
    const { page, errors } = opened;
    await goTo(page, '?focus=materials/bi-cns-cu&selected=tests:symmetric-cell');
    expect(await page.textContent('.panel h2')).toMatch(/^Symmetric cell: 2 outcomes, cycling time > 850 to 4000\sh/);
    await page.click('.panel button:has-text("Show each outcome")');
    await page.waitForURL(/open=symmetric-cell/);
    await ready(page);
    const boxes = (await labels(page)).map(({ id }) => id);
    expect(boxes).toContain('outcomes/bi-cns-cu--table-2-symmetric-cell');
    await goTo(
      page,
      '?focus=materials/bi-cns-cu&open=symmetric-cell&selected=outcomes/bi-cns-cu--table-2-symmetric-cell',
    );
    expect(await page.textContent('.panel')).toMatch(
      /1\smA cm.*not stated which.*Against it stands cycling time > 850/s,
    );
    await page.click('.panel button:has-text("Outcomes together")');
    await ready(page);
    expect((await labels(page)).map(({ id }) => id)).toContain('tests:symmetric-cell');
    expect(errors).toEqual([]);
  });
});
