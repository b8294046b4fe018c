import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readCsv } from '../../exports/tabular.ts';
import { bytesOf, startBrowser } from '../browser.ts';
import { opened } from './comparison.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the comparison as files', () => {
  it('hands over exactly what is seen', async () => {
    const { page, done } = await opened(
      browser,
      `${root}compare/?test=symmetric-cell&electrolyte=ester-electrolyte&sort=-hours`,
    );
    const take = async (name: string, within = ''): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`${within} .take button:text-is("${name}")`),
      ]);
      return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
    };
    const csv = await take('CSV');
    expect(csv.name).toMatch(/^sodiograph-compare-\d+\.\d+\.\d+-\d{4}-\d\d-\d\d\.csv$/);
    const table = readCsv(csv.bytes.toString('utf8').replace(/^\ufeff/, ''));
    const seen = await page
      .locator('tbody tr[data-outcome]:visible')
      .evaluateAll((all) =>
        all.map((row) => [
          (row as HTMLElement).dataset['outcome'],
          row.classList.contains('possible') ? 'possible' : 'certain',
          row.querySelector<HTMLElement>('.c-hours')!.dataset['value'] ?? '',
        ]),
      );
    expect(table.map((row) => [row['Outcome'], row['Certainty'], row['Life (h)']])).toEqual(seen);
    expect(table.length).toBe(6);
    expect(table.map((row) => row['Collector'])).toContain('Na₂Se/Cu');
    expect(table[0]!['Current density (mA cm⁻²), as shown']).toBe('1');
    // Rates of several units have no number that could be taken for one of a unit.
    await page.selectOption('[name=test]', 'full-cell');
    const full = readCsv((await take('CSV')).bytes.toString('utf8').replace(/^\ufeff/, ''));
    expect(full.map((row) => row['Rate (as printed)'])).toContain('0.1 A g⁻¹');
    expect(Object.keys(full[0]!)).not.toContain('Rate (as printed), as shown');
    await page.goBack();
    const bib = (await take('BibTeX')).bytes.toString('utf8');
    // The sources of the six rows, and of no other; Bi@Cu is in none.
    expect([...bib.matchAll(/^@article\{(.+),$/gm)].map(([, key]) => key).toSorted()).toEqual([
      'huang-2023-85',
      'liu-2017-73',
      'liu-2022-80',
      'shuai-2023-78',
      'wang-2021-93',
      'yu-2025-review',
      'zhang-2021-72',
    ]);
    expect(bib).toContain('electrolyte=ester-electrolyte');
    const chart = 'section[data-test=symmetric-cell] .compare-chart.plane';
    const svg = (await take('SVG', chart)).bytes.toString('utf8');
    expect(svg.match(/<a /g)!.length).toBe(await page.locator(`${chart} .scatter a:visible`).count());
    for (const words of [
      'lighter: possible',
      'carbonate (ester-based)',
      'Sodiograph',
      '2 certain and 4 possible of 31',
    ])
      expect(svg).toContain(words);
    const png = await take('PNG, 300 dpi', chart);
    expect(png.name).toMatch(/^sodiograph-compare-symmetric-cell-hours-.*\.png$/);
    const at = png.bytes.indexOf('pHYs');
    expect(png.bytes.readUInt32BE(at + 4)).toBe(11811);
    const wide96 = Number(/width="(\d+)"/.exec(svg)![1]);
    expect(png.bytes.readUInt32BE(16)).toBe(Math.round((wide96 * 300) / 96));
    await done();
  });
});
