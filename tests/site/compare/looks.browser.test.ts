import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, startBrowser } from '../browser.ts';
import { opened, shown } from './comparison.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the comparison is seen', () => {
  it('colours by what is asked, electrolytes at first, and has a chart for every quantity', async () => {
    const { page, done } = await opened(browser, `${root}compare/`);
    const legend = page.locator('section[data-test=half-cell] .compare-chart').first().locator('[data-series]');
    expect((await legend.allTextContents()).join()).toContain('one of several, not stated which');
    await page.selectOption('[name=colour]', 'base');
    await shown(page);
    expect(new URL(page.url()).search).toBe('?colour=base');
    expect((await legend.allTextContents()).map((text) => text.trim()).slice(0, 3)).toEqual([
      'copper',
      'aluminium',
      'nickel',
    ]);
    for (const test of ['full-cell', 'anode-free-full-cell'])
      expect(await page.locator(`section[data-test=${test}] .chart.rows:visible a`).count()).toBeGreaterThan(5);
    const more = page.locator('details[data-chart="full-cell.retention"]');
    await more.locator('summary').click();
    // A chart that only the page of its test has is taken from there.
    await more.locator('figure').waitFor();
    expect(await more.locator('a:visible').count()).toBeGreaterThan(1);
    expect(new URL(page.url()).searchParams.getAll('chart')).toEqual(['full-cell.retention']);
    await done();
  });

  it('is all there without script: a page of each test with every report and chart, and no form that does nothing', async () => {
    const { page, done } = await open(browser, `${root}compare/`, { javaScriptEnabled: false });
    expect(await page.locator('table.compare').count()).toBe(5);
    expect(await page.locator('.chart.scatter a').count()).toBeGreaterThan(40);
    for (const href of await page.locator('.chart a').evaluateAll((links) => links.map((a) => a.getAttribute('href'))))
      expect(href).toMatch(/claims\/[a-z0-9-]+\/$/);
    expect(await page.locator('table.compare button').count()).toBe(0);
    expect(await page.locator('.compare-filter').isVisible()).toBe(false);
    const says = await page.textContent('section[data-test=symmetric-cell] .whole a');
    await page.click('section[data-test=symmetric-cell] .whole a');
    // All of it: a page that is on its way has some of its rows.
    await page.waitForURL(`${root}compare/symmetric-cell/`);
    const rows = await page.locator('table.compare tbody tr').count();
    expect(says).toBe(`All ${rows} reports of symmetric cells`);
    expect(await page.locator('#chart-symmetric-cell-cycles a').count()).toBeGreaterThan(1);
    await done();
  });

  // A page that becomes wider is as one that is opened so, but for what it was at first: the narrowest and the widest are opened.
  it.each([
    [320, 360, 740, 800, 900],
    [1280, 1160, 1024],
  ])('fits a screen %i px wide, and those it becomes, with legible chart labels', async (...widths) => {
    const { page, done } = await open(browser, `${root}compare/`, { viewport: { width: widths[0], height: 800 } });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // Nor does a list that opens reach beyond the edge.
      const reaches = await page.locator('.compare-filter summary').evaluateAll(async (all: HTMLElement[]) => {
        const found: number[] = [];
        for (const summary of all) {
          if (!summary.checkVisibility()) throw new Error(`not to be seen: ${summary.textContent}`);
          summary.click();
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          if (!(summary.parentElement as HTMLDetailsElement).open) throw new Error(`shut: ${summary.textContent}`);
          found.push(document.documentElement.scrollWidth);
          summary.click();
        }
        return found;
      });
      expect(reaches.length).toBeGreaterThan(3);
      expect(Math.max(...reaches), `${width}`).toBeLessThanOrEqual(width);
      const sizes = await page
        .locator('.chart .label:visible')
        .evaluateAll((labels) =>
          labels.map(
            (label) =>
              Number.parseFloat(getComputedStyle(label).fontSize) * (label as SVGGraphicsElement).getScreenCTM()!.a,
          ),
        );
      expect(Math.min(...sizes), `${width}`).toBeGreaterThanOrEqual(11);
    }
    await done();
  });
});
