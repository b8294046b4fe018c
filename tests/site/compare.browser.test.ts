import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readCsv } from '../exports/tabular.ts';
import { bytesOf, open, startBrowser } from './browser.ts';

const root = inject('root');
const sub = inject('sub');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Opens the comparison and waits for the rows that its first page does not have. */
async function openAll(
  address: string,
  options: NonNullable<Parameters<typeof open>[2]> = wide,
): ReturnType<typeof open> {
  const opened = await open(browser, address, options);
  await opened.page.waitForSelector('compare-results[data-ready]');
  return opened;
}
const wide = { viewport: { width: 1280, height: 900 } };
const status = (page: Page): Promise<string | null> => page.textContent('compare-results .status');
/** Ticks values of a facet, whose list opens first. */
async function choose(page: Page, facet: string, ...values: readonly string[]): Promise<void> {
  await page.click(`[data-facet=${facet}] summary`);
  for (const value of values) await page.check(`[name=${facet}][value=${value}]`);
  await page.keyboard.press('Escape');
}
const line = (page: Page, test: string): Promise<string | null> =>
  page.textContent(`section[data-test=${test}] .count`);
const column = (page: Page, test: string, key: string): Promise<readonly (string | undefined)[]> =>
  page
    .locator(`section[data-test=${test}] tbody tr:visible .c-${key}`)
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['value']));

describe('the comparison', () => {
  it('is narrowed by the form, says so in a sentence and keeps it in the address', async () => {
    const { page, errors, foreign } = await openAll(`${root}compare/`);
    const all = await page.locator('section[data-test=symmetric-cell] tbody tr').count();
    await choose(page, 'base', 'cu-foil');
    await page.selectOption('[name=from]', '1');
    const shown = await page.locator('section[data-test=symmetric-cell] tbody tr:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    const sentence = `Symmetric cells on Cu foil at 1 mA cm−2 or more: ${shown} of ${all} reports on `;
    expect(await line(page, 'symmetric-cell')).toContain(sentence);
    expect(await status(page)).toContain(sentence);
    expect(new URL(page.url()).search).toBe('?base=cu-foil&from=1');
    expect(await page.locator('.chart.scatter a.out').count()).toBeGreaterThan(0);
    expect(await page.locator('.chart.scatter a.out:visible').count()).toBe(0);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await page.click('[data-clear]');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('section[data-test=symmetric-cell] tbody tr:visible').count()).toBe(all);
    await page.context().close();
  });

  it('is narrowed to a range of areal capacity, which the address keeps', async () => {
    const { page } = await openAll(`${root}compare/`);
    const before = await line(page, 'half-cell');
    await page.selectOption('[name=capacity-from]', '1');
    await page.selectOption('[name=capacity-to]', '1');
    const { search } = new URL(page.url());
    expect(search).toBe('?capacity-from=1&capacity-to=1');
    const shown = await column(page, 'half-cell', 'capacity');
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown)).toEqual(new Set(['1']));
    const sentence = await line(page, 'half-cell');
    expect(sentence).toMatch(/^Half cells cycling 1 mAh cm−2: \d+ of \d+ reports on \d+ collectors$/);
    await page.goto(`${root}compare/${search}`);
    await page.waitForSelector('compare-results[data-ready]');
    expect(await line(page, 'half-cell')).toBe(sentence);
    await page.click('[data-clear]');
    expect(await line(page, 'half-cell')).toBe(before);
    await page.context().close();
  });

  it('is narrowed by what was reported, typed in the unit that is told', async () => {
    const { page } = await openAll(`${root}compare/`);
    await page.click('[data-results] summary');
    await page.fill('[name=hours-from]', '1000');
    expect(new URL(page.url()).search).toBe('?hours-from=1000');
    // What is only “more than 400 h” may be; it stands apart.
    const lives = await page
      .locator('section[data-test=symmetric-cell] tbody tr:not(.possible):visible .c-hours')
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
    expect(lives.length).toBeGreaterThan(3);
    expect(Math.min(...lives)).toBeGreaterThanOrEqual(1000);
    expect(await line(page, 'symmetric-cell')).toMatch(
      /^Symmetric cells where life in hours is 1000 h or more: \d+(?: certain and \d+ possible)? of \d+ reports/,
    );
    expect(await page.textContent('[data-results] .chosen')).toBe('where life in hours is 1000 h or more');
    // Of full cells no hours are reported: silence is no answer.
    expect(await page.locator('section[data-test=full-cell] tbody tr:visible').count()).toBe(0);
    const sentence = await line(page, 'symmetric-cell');
    await page.goto(page.url());
    await page.waitForSelector('compare-results[data-ready]');
    expect(await line(page, 'symmetric-cell')).toBe(sentence);
    expect(await page.locator('[name=hours-from]').inputValue()).toBe('1000');
    // A number of a condition that no report states is asked for all the same.
    await page.goto(`${root}compare/?from=0.7&efficiency-from=99.5&efficiency-to=99.9`);
    await page.waitForSelector('compare-results[data-ready]');
    expect(await page.locator('[name=from]').inputValue()).toBe('0.7');
    expect(await line(page, 'half-cell')).toMatch(
      /^Half cells at 0.7 mA cm−2 or more where average CE is 99.5 to 99.9 %: /,
    );
    await page.context().close();
  });

  it('names the other report of a test, and what a disagreement is about', async () => {
    const { page } = await openAll(`${root}compare/`);
    const source = (id: string) => page.locator(`tr[data-outcome=${id}] .c-source`);
    expect(await source('bi-cns-cu--text-half-cell').textContent()).toMatch(/also in\s+Table 2/);
    const about = await source('mp-nwbs-al--table-2-half-cell').locator('a.contradiction').allTextContents();
    expect(about.length).toBe(2);
    expect(new Set(about.map((text) => text.trim().split('\n')[0])).size).toBe(2);
    await page.context().close();
  });

  it('answers for carbonate with what is certain and what is possible, and lets no ether result stand as one', async () => {
    const { page, errors } = await openAll(`${root}compare/`);
    await choose(page, 'electrolyte', 'ester-electrolyte');
    expect(new URL(page.url()).search).toBe('?electrolyte=ester-electrolyte');
    const rows = (kind: string): Promise<readonly string[]> =>
      page
        .locator(`tbody tr[data-outcome]${kind}:visible`)
        .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['outcome']!));
    // Worked out by hand from Table 2: only these two rows name carbonates alone, each with a symmetric and a full cell ...
    expect((await rows(':not(.possible)')).toSorted()).toEqual([
      'na2se-cu--table-2-full-cell',
      'na2se-cu--table-2-symmetric-cell',
      'nahfal--table-2-full-cell',
      'nahfal--table-2-symmetric-cell',
    ]);
    // ... and these four name a carbonate beside an ether, for all their tests: 3D porous Al has four, the others three.
    const possible = await rows('.possible');
    expect(possible.length).toBe(13);
    expect(new Set(possible.map((id) => id.split('--')[0]))).toEqual(
      new Set(['porous-al', 'bi-cns-cu', 'pt-cu-foam', 'ni3s2-ni3p-nf']),
    );
    expect(await status(page)).toContain(
      'Symmetric cells in carbonate (ester-based) electrolyte: 2 certain and 4 possible',
    );
    expect(await page.textContent('.question')).toBe(
      'Which collectors were tested in carbonate (ester-based) electrolyte, and with which results?',
    );
    const counts = page.locator('label:has([value=ester-electrolyte]) .n');
    expect((await counts.textContent())!.replace(/\s+/g, ' ').trim()).toBe('4 + 13');
    expect(await page.locator('.chart.scatter a.possible:visible').count()).toBeGreaterThan(2);
    // With ether as well it is either, whichever it was.
    await choose(page, 'electrolyte', 'ether-electrolyte');
    expect(await page.locator('tbody tr.possible:visible').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.goBack();
    expect((await rows('.possible')).length).toBe(13);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
    expect((await rows('.possible')).length).toBe(0);
    await page.context().close();
  });

  it('sets any report beside those like it in one click, and says why the others are not', async () => {
    const { page, errors } = await openAll(`${root}compare/`);
    await page.click('[data-like=bi-cu--table-2-half-cell]');
    expect(new URL(page.url()).search).toBe('?like=bi-cu--table-2-half-cell');
    expect(await page.locator('section[data-test]:visible').count()).toBe(1);
    expect(await page.textContent('.question')).toContain('can be set beside that of Bi@Cu, like for like?');
    // No other half cell was cycled at 2 mA cm⁻² and 1 mAh cm⁻².
    expect(await page.locator('tbody tr[data-outcome]:visible').count()).toBe(1);
    expect(await page.textContent('.not-alike summary')).toMatch(/: 29$/);
    expect(await page.textContent('.not-alike ul')).toMatch(/another current density: \d+/);
    await page.goto(`${root}compare/?like=zn-al--table-2-symmetric-cell`);
    await page.waitForSelector('compare-results[data-ready]');
    const alike = page.locator('section[data-test=symmetric-cell] tbody tr[data-outcome]:visible');
    const ids = await alike.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['outcome']));
    expect(ids[0]).toBe('zn-al--table-2-symmetric-cell');
    expect(ids).toContain('cunw-cu--table-2-symmetric-cell');
    expect(ids).not.toContain('nahfal--table-2-symmetric-cell');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('keeps rows side by side in the address, and lets them go again', async () => {
    const { page } = await openAll(`${root}compare/?keep=bi-cu--table-2-half-cell`);
    await page.click('tr[data-outcome=zn-al--table-2-full-cell] button.keep');
    expect(new URL(page.url()).searchParams.getAll('keep').length).toBe(2);
    const kept = page.locator('.side-by-side');
    expect(await kept.locator('thead th').count()).toBe(2);
    expect(await kept.locator('tr.differs').count()).toBeGreaterThan(2);
    await page.goBack();
    expect(await kept.locator('thead th').count()).toBe(1);
    await page.locator('.kept > button').click();
    expect(await kept.count()).toBe(0);
    await page.context().close();
  });

  it('colours by what is asked, electrolytes at first, and has a chart for every quantity', async () => {
    const { page } = await openAll(`${root}compare/`);
    const legend = page.locator('section[data-test=half-cell] .compare-chart').first().locator('[data-series]');
    expect((await legend.allTextContents()).join()).toContain('one of several, not stated which');
    await page.selectOption('[name=colour]', 'base');
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
    await page.context().close();
  });

  it('hands over exactly what is seen', async () => {
    const { page } = await openAll(`${root}compare/?test=symmetric-cell&electrolyte=ester-electrolyte&sort=-hours`);
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
    await page.context().close();
  });

  it('is sorted by a button in the head, largest life first, what is not reported last', async () => {
    const { page } = await openAll(`${root}compare/`);
    const head = page.locator('section[data-test=symmetric-cell] th.c-hours');
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const cells = await page
      .locator('section[data-test=symmetric-cell] tbody tr:visible .c-hours')
      .evaluateAll((all) => all.map((cell) => ({ ...(cell as HTMLElement).dataset })));
    const sure = cells.filter(({ value, least }) => value !== undefined && least !== 'open');
    const numbers = sure.map(({ value }) => Number(value));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    // Of “up to 2500 h” nothing is sure but that it is no more: it stands after all that is, what is not reported last.
    const bounds = cells.filter(({ least }) => least === 'open');
    expect(bounds.map(({ value }) => value)).toContain('2500');
    expect(cells.slice(0, sure.length + bounds.length)).toEqual([...sure, ...bounds]);
    expect(await status(page)).toMatch(/Sorted by Life \(h\), descending, by the least that is sure\.$/);
    expect(page.url()).toMatch(/\?sort=-hours$/);
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('[name=sort]').inputValue()).toBe('hours');
    await page.context().close();
  });

  it('opens as its address says, also below a sub-path, and ignores choices it does not have', async () => {
    const { page, errors } = await openAll(
      `${sub}compare/?test=half-cell&contradicted=yes&sort=collector&base=unobtainium`,
    );
    expect(await page.locator('section[data-test]:visible').count()).toBe(1);
    expect(await page.locator('[name=contradicted]').isChecked()).toBe(true);
    const rows = page.locator('section[data-test=half-cell] tbody tr:visible');
    expect(await rows.count()).toBeGreaterThan(2);
    expect(await rows.locator('a.contradiction').first().getAttribute('href')).toMatch(/audit\/#/);
    const names = await column(page, 'half-cell', 'collector');
    expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare as never));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('says what would match when nothing does', async () => {
    const { page } = await openAll(`${root}compare/?test=symmetric-cell&base=ni-foam&from=2&to=2`);
    expect(await line(page, 'symmetric-cell')).toMatch(
      /^Symmetric cells on Ni foam at 2 mA cm−2: 0 of \d+ reports\. Would match: /,
    );
    await page.click('section[data-test=symmetric-cell] .count button');
    expect(await page.locator('section[data-test=symmetric-cell] tbody tr:visible').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('finds words with or without subscripts, and keeps what is being typed', async () => {
    const { page } = await openAll(`${root}compare/`);
    for (const words of ['Cu₆Sn₅ 2000', 'cu6sn5 2000 ']) {
      await page.fill('.compare-filter [name=q]', words);
      expect(await line(page, 'half-cell')).toMatch(/: 1 of/);
      expect(await page.locator('.compare-filter [name=q]').inputValue()).toBe(words);
    }
    await page.context().close();
  });

  it('is all there without script: a page of each test with every report and chart, and no form that does nothing', async () => {
    const { page } = await open(browser, `${root}compare/`, { ...wide, javaScriptEnabled: false });
    expect(await page.locator('table.compare').count()).toBe(5);
    expect(await page.locator('.chart.scatter a').count()).toBeGreaterThan(40);
    for (const href of await page.locator('.chart a').evaluateAll((links) => links.map((a) => a.getAttribute('href'))))
      expect(href).toMatch(/claims\/[a-z0-9-]+\/$/);
    expect(await page.locator('table.compare button').count()).toBe(0);
    expect(await page.locator('.compare-filter').isVisible()).toBe(false);
    const says = await page.textContent('section[data-test=symmetric-cell] .whole a');
    await page.click('section[data-test=symmetric-cell] .whole a');
    expect(new URL(page.url()).pathname).toBe('/compare/symmetric-cell/');
    const rows = await page.locator('table.compare tbody tr').count();
    expect(says).toBe(`All ${rows} reports of symmetric cells`);
    expect(await page.locator('#chart-symmetric-cell-cycles a').count()).toBeGreaterThan(1);
    await page.context().close();
  });

  it('keeps the head of a table in sight under the head of the page', async () => {
    const { page } = await openAll(`${root}compare/`);
    await page.locator('section[data-test=symmetric-cell] tbody tr').nth(20).scrollIntoViewIfNeeded();
    const head = await page.locator('section[data-test=symmetric-cell] thead th').first().boundingBox();
    const bar = await page.locator('header.site').boundingBox();
    expect(head!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height - 6);
    expect(head!.y).toBeLessThan(bar!.y + bar!.height + 6);
    await page.context().close();
  });

  it.each([320, 360, 800, 1024, 1160, 1280])('fits a screen %i px wide, with legible chart labels', async (width) => {
    const { page } = await open(browser, `${root}compare/`, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const sizes = await page
      .locator('.chart .label:visible')
      .evaluateAll((labels) =>
        labels.map(
          (label) =>
            Number.parseFloat(getComputedStyle(label).fontSize) * (label as SVGGraphicsElement).getScreenCTM()!.a,
        ),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    await page.context().close();
  });
});
