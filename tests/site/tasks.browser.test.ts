import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bytesOf, open, startBrowser, type Opened } from './browser.ts';

const root = inject('root');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const wide = { viewport: { width: 1280, height: 720 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const most = 5;

/** One who comes to the home page with a task: each act is a click, a choice or a typed query. */
class Reader {
  readonly page: Page;
  readonly #opened: Opened;
  #acts = 0;

  constructor(opened: Opened) {
    this.page = opened.page;
    this.#opened = opened;
  }

  static async at(options: Parameters<typeof open>[2] = wide): Promise<Reader> {
    return new Reader(await open(browser, root, options));
  }

  async click(selector: string): Promise<void> {
    this.#acts += 1;
    const found = this.page.locator(selector).first();
    const leadsTo = await found.evaluate((element) =>
      element instanceof HTMLAnchorElement && !element.hasAttribute('download') ? element.pathname : location.pathname,
    );
    await found.click();
    // Whoever follows a link looks at the page it leads to, not at the one that is about to go.
    await this.page.waitForURL(({ pathname }) => pathname === leadsTo);
  }

  async type(selector: string, text: string): Promise<void> {
    this.#acts += 1;
    await this.page.fill(selector, text);
    await this.page.press(selector, 'Enter');
  }

  /** Asks on the home page, and waits for the answer. */
  async ask(query: string, part: string): Promise<string> {
    await this.type('#home-q', query);
    return this.text(`search-page[data-state=ready] [data-part=${part}]:not(:empty)`);
  }

  async text(selector: string): Promise<string> {
    const found = this.page.locator(selector).first();
    await found.waitFor();
    return (await found.innerText()).replaceAll(/\s+/g, ' ');
  }

  async done(): Promise<void> {
    expect(this.#acts).toBeLessThanOrEqual(most);
    expect(this.#opened.errors).toEqual([]);
    await this.#opened.done();
  }
}

// The answers are a chemist’s, worked out by hand from the review; where it says so is in brackets.
describe('a doctoral student, new to sodium metal anodes', () => {
  it('1: what goes wrong and the remedies, in one tour; and what is open', async () => {
    const reader = await Reader.at();
    await reader.click('a[href$="tour/"]');
    const tour = await reader.text('main');
    for (const words of ['Dendrites', 'Volume change', 'First way', 'Second way', 'Third way'])
      expect(tour).toContain(words);
    await reader.click('header a[href="../"]');
    expect(await reader.ask('open questions', 'compared')).toContain('Gaps');
    await reader.click('[data-part=compared] a');
    // Of the outlook (§4): how dendrites grow, and which coating to take.
    for (const question of ['unknown-dendrite-mechanism', 'coating-selection'])
      await reader.page.locator(`section[aria-labelledby=open] h3#${question}`).waitFor();
    await reader.done();
  });

  it('2: the best in a carbonate electrolyte: which rows are certain, which possible, and no ether among the certain', async () => {
    const reader = await Reader.at();
    const offered = await reader.ask('best sodiophilic coating for a carbonate electrolyte', 'compared');
    expect(offered).toContain('does not say by what');
    await reader.click('[data-part=compared] a:has-text("life in hours")');
    await reader.page.waitForURL(/compare\/\?electrolyte=ester-electrolyte/);
    await reader.page.waitForSelector('compare-results tr.possible');
    const rows = await reader.page
      .locator('compare-results tbody tr:visible:has(th[scope=row])')
      .evaluateAll((all: HTMLElement[]) =>
        all.map((row) => ({
          is: row.classList.contains('possible') ? 'possible' : 'certain',
          href: row.querySelector('th a')!.getAttribute('href')!,
          text: row.innerText,
        })),
      );
    const told = (is: string): readonly string[] => [
      ...new Set(rows.filter((row) => row.is === is).map(({ href }) => href.split('/').at(-2)!)),
    ];
    // Table 2 names a carbonate alone for Na₂Se/Cu and NaHFAl; §3.2.1 ¶1 tells of an ester for Al foil and porous Al.
    expect(told('certain')).toEqual(expect.arrayContaining(['na2se-cu', 'nahfal']));
    for (const { text } of rows.filter(({ is }) => is === 'certain')) expect(text).not.toMatch(/diglyme|DME|[Ee]ther/);
    // Of these it names an ether too, and not which was used.
    expect(told('possible')).toEqual(expect.arrayContaining(['bi-cns-cu', 'ni3s2-ni3p-nf', 'porous-al', 'pt-cu-foam']));
    await reader.done();
  });

  it('3: which mechanisms a material relates to, from the graph alone', async () => {
    const reader = await Reader.at();
    await reader.click('header a[href$="graph/"]');
    await reader.page.fill('#graph-find', 'Cu6Sn5@Cu');
    await reader.click('.found button');
    await reader.page.waitForURL(/focus=materials\/cu6sn5-cu/);
    await reader.page.waitForSelector('graph-explorer[data-state=ready]');
    // The tin of Cu₆Sn₅ lowers the barrier; its alloying buffers the strain (§3.1.2 ¶6).
    // The list is written a column at a time.
    for (const mechanism of ['Lower nucleation barrier', 'Mechanical buffering'])
      await expect.poll(() => reader.page.textContent('.as-list')).toContain(mechanism);
    await reader.done();
  });

  it('4: on a phone: read an entry, open one number, come back', async () => {
    const reader = await Reader.at(phone);
    await reader.type('#home-q', 'Bi-CNs@Cu');
    await reader.page.waitForSelector('search-page[data-state=ready] [data-part=list] a');
    await reader.click('[data-part=list] h3 a');
    await reader.page.waitForURL(/materials\/bi-cns-cu\/$/);
    const beyond = () => reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await beyond()).toBeLessThanOrEqual(0);
    await reader.click('main a[href*="claims/bi-cns-cu--table-2-symmetric-cell--cycling-time"]');
    expect(await reader.text('h1')).toContain('4000 h');
    expect(await beyond()).toBeLessThanOrEqual(0);
    await reader.page.goBack();
    expect(await reader.text('h1')).toBe('Bi-CNs@Cu');
    await reader.done();
  });
});

describe('a senior battery scientist', () => {
  it('5: that Na₂O lowers the nucleation overpotential is nowhere said, and what is nearest', async () => {
    const reader = await Reader.at();
    const denial = await reader.ask('an Na2O layer lowers the nucleation overpotential', 'denied');
    expect(denial).toBe('No claim recorded from the review joins Na2O and Nucleation overpotential.');
    const facts = await reader.text('search-page [data-part=facts]:not(:empty)');
    // Na₂O evens out the deposition (§3.2.2 ¶5); Fe-MCN@Cu lowers the overpotential to 10.8 mV (§3.1.1 ¶2).
    expect(facts).toMatch(/Na2O mitigates Uneven deposition §3\.2\.2 ¶5/);
    expect(facts).toMatch(/Fe-MCN@Cu mitigates High nucleation overpotential §3\.1\.1 ¶2/);
    await reader.done();
  });

  it('6: from a collector and a mechanism to the evidence for the pair, and its address', async () => {
    const reader = await Reader.at();
    await reader.click('header a[href$="graph/"]');
    await reader.click('main a[href$="matrix/"]');
    const [row, column] = [reader.page.locator('.ask select').first(), reader.page.locator('.ask select').last()];
    await row.selectOption('zn-al');
    await column.selectOption('even-electric-field');
    // Two choices and a click.
    await reader.click('.ask button');
    expect(await reader.text('dialog[open] ul')).toMatch(/§3\.2\.1 ¶4.*simulation/);
    expect(reader.page.url()).toMatch(/cell=zn-al--even-electric-field$/);
    await reader.done();
  });

  it('7: in sentences with sources, how a Bi layer leads to fewer dendrites, and what was reported', async () => {
    const reader = await Reader.at();
    await reader.click('header a[href$="graph/"]');
    await reader.click('main a[href$="paths/"]');
    await reader.type('#path-from', 'Bi-CNs@Cu');
    await reader.type('#path-to', 'Dendrites');
    await reader.page.waitForSelector('.routes .route');
    expect(await reader.text('.routes .route .whole')).toMatch(/^Bi-CNs@Cu .* Dendrites\.$/);
    expect(await reader.page.locator('.routes a[href*="claims/"]').count()).toBeGreaterThan(0);
    await reader.done();
  });

  it('8: lives of symmetric cells, the longest first; the address shows another the same', async () => {
    const reader = await Reader.at();
    expect(await reader.ask('longest cycling time in a symmetric cell', 'compare')).toContain(
      'Symmetric cells by life in hours',
    );
    await reader.click('[data-part=compare] a');
    await reader.page.waitForURL(/compare\/\?.*sort=-hours/);
    const names = async (page: Page): Promise<readonly string[]> => {
      const heads = page.locator('section[data-test=symmetric-cell] tbody tr:visible th[scope=row]');
      await heads.first().waitFor();
      return heads.allInnerTexts();
    };
    // 5000 h of Ni₃S₂/Ni₃P@NF, then 4000 h of Bi@CNs@Cu (Table 2).
    await expect
      .poll(async () => (await names(reader.page)).slice(0, 2).join(' '))
      .toMatch(/Ni3S2\/Ni3P@NF.*Bi-CNs@Cu/s);
    const fresh = await open(browser, reader.page.url(), wide);
    await expect.poll(() => names(fresh.page)).toEqual(await names(reader.page));
    await fresh.done();
    await reader.done();
  });

  it('9: what nobody has tested', async () => {
    const reader = await Reader.at();
    expect(await reader.ask('what has nobody tested', 'compared')).toContain('Gaps');
    await reader.click('[data-part=compared] a');
    expect(await reader.text('h1')).toBe('Gaps');
    const all = await reader.text('main');
    for (const heading of [
      'Left open by the review itself',
      'Conditions that results do not state',
      'Reasons given without data',
    ])
      expect(all).toContain(heading);
    // No test of Sb-sputtered Cu is told by name of its cell (§3.1.2 ¶5).
    const row = reader.page.locator('tr', { has: reader.page.locator('th a[href$="/sb-cu/"]') });
    expect(await row.locator('td.none').count()).toBe(await row.locator('td').count());
    await reader.done();
  });
});

describe('a librarian or reviewer', () => {
  it('10: from a reference to what it is cited for, its values and its paper', async () => {
    const reader = await Reader.at();
    await reader.type('#home-q', '[72]');
    await reader.page.waitForSelector('search-page[data-state=ready] [data-part=list] a');
    await reader.click('[data-part=list] h3 a');
    await reader.page.waitForURL(/references\/zhang-2021-72\/$/);
    const all = await reader.text('main');
    expect(all).toContain('Where the review cites it');
    expect(all).toMatch(/What was measured in it.*4000 h/);
    expect(await reader.page.locator('main a[href="https://doi.org/10.1002/smll.202007578"]').count()).toBeGreaterThan(
      0,
    );
    await reader.done();
  });

  it('11: one value to cite, with what stands against it', async () => {
    const reader = await Reader.at();
    await reader.ask('longest cycling time of Bi-CNs@Cu', 'numbers');
    await reader.click('[data-part=numbers] a[href*="claims/bi-cns-cu--table-2-symmetric-cell--cycling-time"]');
    const all = await reader.text('main');
    // Table 2 has 4000 h, the text more than 850 h (§3.1.2 ¶7).
    expect(all).toMatch(/Against it stands cycling time > 850 h \(§3\.1\.2 ¶7\)/);
    expect(all).toContain('BibTeX');
    await reader.done();
  });

  it('12: the data, with units, licence and version, opened by another reader', async () => {
    const reader = await Reader.at();
    await reader.click('header a[href$="data/"]');
    const [download] = await Promise.all([
      reader.page.waitForEvent('download'),
      reader.click('main a[href$="claims.csv"]'),
    ]);
    const rows = parse<Record<string, string>>((await bytesOf(download)).toString('utf8'), {
      columns: true,
      bom: true,
    });
    expect(rows.length).toBeGreaterThan(100);
    expect(Object.keys(rows[0]!)).toEqual(expect.arrayContaining(['quantity', 'value', 'unit']));
    const described = (await (await reader.page.request.get(`${root}data/datapackage.json`)).json()) as Record<
      string,
      unknown
    >;
    expect(described['version']).toMatch(/^\d+\.\d+\.\d+/);
    expect(described['licenses']).toHaveLength(1);
    await reader.done();
  });
});
