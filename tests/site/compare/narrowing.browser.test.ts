import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser, type Opened } from '../browser.ts';
import { choose, column, goTo, line, opened, shown, status } from './comparison.ts';

const root = inject('root');
const sub = inject('sub');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the comparison is narrowed', () => {
  let one: Opened;
  beforeAll(async () => {
    one = await opened(browser, `${root}compare/`);
  });
  afterAll(() => one.done());

  it('is narrowed by the form, says so in a sentence and keeps it in the address', async () => {
    const { page, errors, foreign } = one;
    const before = await line(page, 'symmetric-cell');
    const all = Number(/: (\d+) of \1 reports/.exec(before!)![1]);
    await choose(page, 'base', 'cu-foil');
    await page.selectOption('[name=from]', '1');
    const rows = await page.locator('section[data-test=symmetric-cell] tbody tr:visible').count();
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(all);
    const sentence = `Symmetric cells on Cu foil at 1 mA cm−2 or more: ${rows} of ${all} reports on `;
    expect(await line(page, 'symmetric-cell')).toContain(sentence);
    expect(await status(page)).toContain(sentence);
    expect(new URL(page.url()).search).toBe('?base=cu-foil&from=1');
    expect(await page.locator('.chart.scatter a.out').count()).toBeGreaterThan(0);
    expect(await page.locator('.chart.scatter a.out:visible').count()).toBe(0);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await page.click('[data-clear]');
    expect(new URL(page.url()).search).toBe('');
    expect(await line(page, 'symmetric-cell')).toBe(before);
  });

  it('is narrowed to a range of areal capacity, which the address keeps', async () => {
    const { page } = one;
    await goTo(page, '');
    const before = await line(page, 'half-cell');
    await page.selectOption('[name=capacity-from]', '1');
    await shown(page);
    await page.selectOption('[name=capacity-to]', '1');
    const { search } = new URL(page.url());
    expect(search).toBe('?capacity-from=1&capacity-to=1');
    const stated = await column(page, 'half-cell', 'capacity');
    expect(stated.length).toBeGreaterThan(0);
    expect(new Set(stated)).toEqual(new Set(['1']));
    const sentence = await line(page, 'half-cell');
    expect(sentence).toMatch(/^Half cells cycling 1 mAh cm−2: \d+ of \d+ reports on \d+ collectors$/);
    await page.goto(`${root}compare/${search}`);
    await shown(page);
    expect(await line(page, 'half-cell')).toBe(sentence);
    await page.click('[data-clear]');
    expect(await line(page, 'half-cell')).toBe(before);
  });

  it('is narrowed by what was reported, typed in the unit that is told', async () => {
    const { page } = one;
    await goTo(page, '');
    await page.click('[data-results] summary');
    await page.fill('[name=hours-from]', '1000');
    await shown(page);
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
    await shown(page);
    expect(await line(page, 'symmetric-cell')).toBe(sentence);
    expect(await page.locator('[name=hours-from]').inputValue()).toBe('1000');
    // A number of a condition that no report states is asked for all the same.
    await goTo(page, '?from=0.7&efficiency-from=99.5&efficiency-to=99.9');
    expect(await page.locator('[name=from]').inputValue()).toBe('0.7');
    expect(await line(page, 'half-cell')).toMatch(
      /^Half cells at 0.7 mA cm−2 or more where average CE is 99.5 to 99.9 %: /,
    );
  });

  it('answers for carbonate with what is certain and what is possible, and lets no ether result stand as one', async () => {
    const { page, errors } = one;
    await goTo(page, '');
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
  });

  it('opens as its address says, also below a sub-path, and ignores choices it does not have', async () => {
    const { page, errors, done } = await opened(
      browser,
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
    await done();
  });

  it('says what would match when nothing does', async () => {
    const { page } = one;
    await goTo(page, '?test=symmetric-cell&base=ni-foam&from=2&to=2');
    expect(await line(page, 'symmetric-cell')).toMatch(
      /^Symmetric cells on Ni foam at 2 mA cm−2: 0 of \d+ reports\. Would match: /,
    );
    await page.click('section[data-test=symmetric-cell] .count button');
    expect(await page.locator('section[data-test=symmetric-cell] tbody tr:visible').count()).toBeGreaterThan(0);
  });

  it('finds words with or without subscripts, and keeps what is being typed', async () => {
    const { page } = one;
    await goTo(page, '');
    for (const words of ['Cu₆Sn₅ 2000', 'cu6sn5 2000 ']) {
      await page.fill('.compare-filter [name=q]', words);
      await shown(page);
      expect(await line(page, 'half-cell')).toMatch(/: 1 of/);
      expect(await page.locator('.compare-filter [name=q]').inputValue()).toBe(words);
    }
  });
});
