import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { posix } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { beforePaintScript, lettersScript } from '../../src/html/earlyScripts.ts';
import { siteServer } from '../../src/site/server.ts';
import { open, startBrowser, watch, type Opened } from './browser.ts';
import { answered } from './pageKinds.ts';

const site = siteServer(inject('site'));
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A page that is all there but for what is held back. */
interface Held extends Opened {
  /** The address of its site. */
  readonly root: string;
  readonly release: () => Promise<void>;
}
/** All but the two that run before a page is painted. */
const scripts = new RegExp(
  `/_astro/(?!${[beforePaintScript, lettersScript].map(({ path }) => posix.basename(path)).join('|')}).*\\.js$`,
);
const graphData = /\/data\/graph-view\.json$/;

/**
 * Serves the site at an address of its own, so that no page has anything of it; what is held arrives when it is released. A browser that
 * is told to hold files back tells of each request and waits for an answer.
 */
async function serve(
  what: RegExp,
): Promise<{ readonly root: string; readonly letGo: () => void; readonly close: () => void }> {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    delete request.headers['accept-encoding'];
    site.emit('request', request, response);
  };
  const server = createServer((request, response) => {
    if (what.test(request.url!)) void gate.then(() => answer(request, response));
    else answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { root: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, letGo, close };
}

/** Opens a page whose scripts (or other files) arrive only when they are released. */
async function held(path: string, what: RegExp = scripts): Promise<Held> {
  const { root, letGo, close } = await serve(what);
  const { page, done } = await open(browser, 'about:blank', { viewport: { width: 1280, height: 900 } });
  const watched = watch(page, new URL(root).host);
  await page.goto(root + path, { waitUntil: 'commit' });
  await page.locator('footer.site').waitFor();
  // What is set in other letters than at first stands elsewhere.
  const started = (): Promise<boolean> =>
    page.evaluate(() => document.fonts.ready.then(() => customElements.get('search-box') !== undefined));
  if (what === scripts) expect(await started()).toBe(false);
  else await expect.poll(started).toBe(true);
  return {
    ...watched,
    root,
    done: async () => {
      await done();
      close();
    },
    release: async () => {
      letGo();
      await page.evaluate(() => customElements.whenDefined('search-box'));
    },
  };
}

/** Types into the field that has the focus; all but the last letter at once. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text.slice(0, -1));
  await page.keyboard.type(text.slice(-1));
}

/** What a reader holds in a field: its text, the caret, the focus. */
const contentOf = (field: Locator): Promise<readonly unknown[]> =>
  field.evaluate((element) => {
    const input = element as HTMLInputElement;
    return [input.value, input.selectionStart, input.selectionEnd, document.activeElement === input];
  });
const top = (element: Locator): Promise<number> => element.evaluate((one) => one.getBoundingClientRect().top);
/** A place that a reader is at stays where it was, once what is printed above it is laid out. */
const staysAt = (element: Locator, before: number): Promise<void> =>
  expect.poll(async () => Math.abs((await top(element)) - before)).toBeLessThan(2);
const hasFocus = (element: Locator): Promise<boolean> => element.evaluate((one) => one === document.activeElement);
const untilAnswered = (page: Page, query: string): Promise<unknown> => page.locator(answered(query)).waitFor();

describe('scripts that come late, on the search page', () => {
  it('leave what was typed with its caret, and answer it', async () => {
    const { page, release, errors, done } = await held('search/');
    const field = page.locator('#search-query');
    await field.click();
    await write(page, 'lower nucleation barier');
    for (let back = 0; back < 3; back++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('r');
    const before = await contentOf(field);
    expect(before).toEqual(['lower nucleation barrier', 21, 21, true]);
    await release();
    await untilAnswered(page, 'lower nucleation barrier');
    expect(await contentOf(field)).toEqual(before);
    await expect
      .poll(() => page.locator('[data-part=list] li').first().getAttribute('data-path'))
      .toBe('mechanisms/lower-nucleation-barrier');
    expect(new URL(page.url()).searchParams.get('q')).toBe('lower nucleation barrier');
    expect(errors).toEqual([]);
    await done();
  });

  it('find in the field what the address asks, and take what the reader makes of it', async () => {
    const { page, release, done } = await held('search/?q=Na-Bi&kind=materials');
    const field = page.locator('#search-query');
    expect(await field.inputValue()).toBe('Na-Bi');
    await field.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('Sn');
    await release();
    await untilAnswered(page, 'Na-Sn');
    expect(await contentOf(field)).toEqual(['Na-Sn', 5, 5, true]);
    expect(page.url()).toContain('?q=Na-Sn&kind=materials');
    await done();
  });

  it('answer the address where the reader has done nothing', async () => {
    const { page, release, done } = await held('search/?q=Na-Bi');
    await release();
    await untilAnswered(page, 'Na-Bi');
    expect(await page.inputValue('#search-query')).toBe('Na-Bi');
    await done();
  });

  it('leave the filters open and fill them', async () => {
    const { page, release, done } = await held('search/');
    await page.locator('.panel > summary').click();
    await release();
    await page.locator('[data-part=filters] input[name=kind]').first().waitFor();
    expect(await page.locator('.panel').getAttribute('open')).not.toBeNull();
    await expect.poll(() => hasFocus(page.locator('.panel > summary'))).toBe(true);
    await done();
  });

  it('leave the index to a reader who is in it', async () => {
    const { page, release, done } = await held('search/?q=Na-Bi');
    const link = page.locator('.names a[href*="zn"]').first();
    await link.focus();
    const before = await top(link);
    await release();
    await untilAnswered(page, 'Na-Bi');
    await page.locator('[data-part=list] li').first().waitFor({ state: 'attached' });
    await expect.poll(() => hasFocus(link)).toBe(true);
    await staysAt(link, before);
    await page.fill('#search-query', 'Na-Sn');
    await untilAnswered(page, 'Na-Sn');
    expect(await page.locator('[data-part=az]').isVisible()).toBe(false);
    await done();
  });

  it('keep the focus in the results when those in the text follow', async () => {
    const { page, release, done } = await held('search/?q=Na-Bi', /\/search\/text(?:\/|\.json)/);
    const first = page.locator('[data-part=list] h3 a').first();
    await first.waitFor();
    await page.focus('#search-query');
    await page.keyboard.press('ArrowDown');
    await release();
    await untilAnswered(page, 'Na-Bi');
    await expect.poll(() => hasFocus(page.locator('[data-part=list] h3 a').first())).toBe(true);
    await done();
  });
});

describe('scripts that come late, on every page', () => {
  it('suggest names for what was typed into the search field of the header', async () => {
    const { page, release, done } = await held('materials/na-bi/');
    const field = page.locator('#site-search');
    await field.click();
    await write(page, 'monogly');
    await page.keyboard.press('ArrowLeft');
    await release();
    await page.locator('search-box [role=option]', { hasText: 'DME' }).first().waitFor();
    expect(await contentOf(field)).toEqual(['monogly', 6, 6, true]);
    await done();
  });

  it('leave details open, the selection and the scroll position on an entry, and show the card of a focused link', async () => {
    const { page, release, done } = await held('materials/bi-cns-cu/');
    await page.locator('main details summary', { hasText: 'The drawing in words' }).click();
    const link = page.locator('.prose a[data-entry]').last();
    await page.keyboard.press('Tab');
    await link.focus();
    await page.evaluate(() => {
      const passage = document.querySelector('.prose p')!;
      getSelection()!.selectAllChildren(passage);
    });
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    const before = await page.evaluate(() => [scrollY, String(getSelection())]);
    await release();
    await page.locator('#entry-card').waitFor();
    await page.locator('theme-switch button').waitFor();
    expect(await page.evaluate(() => [scrollY, String(getSelection())])).toEqual(before);
    expect(before[0]).toBeGreaterThan(0);
    await expect.poll(() => hasFocus(link)).toBe(true);
    expect(await page.locator('main details[open]', { hasText: 'The drawing in words' }).count()).toBe(1);
    await done();
  });

  it('leave the text in the search field of the first page', async () => {
    const { page, release, done } = await held('');
    const field = page.locator('#home-q');
    await field.click();
    await write(page, 'bismuth');
    await release();
    expect(await contentOf(field)).toEqual(['bismuth', 7, 7, true]);
    await done();
  });
});

describe('scripts that come late, on the comparison', () => {
  it('narrow it by what the reader has chosen, written and ticked', async () => {
    const { page, release, errors, done } = await held('compare/?test=half-cell&base=cu-foil');
    expect(await page.inputValue('[name=test]')).toBe('half-cell');
    expect(await page.isChecked('[name=base][value=cu-foil]')).toBe(true);
    await page.selectOption('[name=test]', 'symmetric-cell');
    await page.selectOption('[name=from]', '1');
    await page.check('[name=contradicted]');
    await page.click('.compare-filter [name=q]');
    await write(page, 'Bi ');
    const field = page.locator('.compare-filter [name=q]');
    const before = await contentOf(field);
    await release();
    await page
      .locator('compare-results .status', {
        hasText: /^Symmetric cells on Cu foil at 1 mA cm−2 or more with “Bi” contradicted or not reconciled: /,
      })
      .waitFor();
    expect(await contentOf(field)).toEqual(before);
    expect(new URL(page.url()).search).toBe('?test=symmetric-cell&base=cu-foil&from=1&q=Bi&contradicted=yes');
    expect(await page.locator('section[data-test]:visible').count()).toBe(1);
    expect(errors).toEqual([]);
    await done();
  });

  it('order its rows and leave the reader with the row in sight, its notes open and the focus in it', async () => {
    const { page, release, done } = await held('compare/?sort=-hours');
    const row = page.locator('compare-results tbody tr', { has: page.locator('details') }).last();
    const outcome = await row.getAttribute('data-outcome');
    const same = page.locator(`tr[data-outcome="${outcome}"]`);
    const summary = same.locator('summary').first();
    await summary.click();
    await same.evaluate((one) => scrollTo({ top: one.getBoundingClientRect().top + scrollY, behavior: 'instant' }));
    const before = await top(same);
    await release();
    await page.locator('th.c-hours[aria-sort=descending]').first().waitFor();
    await expect.poll(() => hasFocus(summary)).toBe(true);
    expect(await same.locator('details[open]').count()).toBe(1);
    await staysAt(same, before);
    await done();
  });

  it('contradict neither the address nor the reader after going back to it', async () => {
    const { page, root, release, done } = await held('compare/');
    await release();
    await page.click('[data-facet=base] summary');
    await page.check('[name=base][value=cu-foil]');
    await page.goto(`${root}about/`);
    await page.goBack();
    await page.locator('compare-results .status', { hasText: 'on Cu foil' }).waitFor();
    expect(await page.isChecked('[name=base][value=cu-foil]')).toBe(true);
    await page.reload();
    await page.locator('compare-results .status', { hasText: 'on Cu foil' }).waitFor();
    await page.click('[data-clear]');
    expect(await page.isChecked('[name=base][value=cu-foil]')).toBe(false);
    await page.reload();
    await page.locator('compare-results .status', { hasText: /reports/ }).waitFor();
    expect(await page.isChecked('[name=base][value=cu-foil]')).toBe(false);
    expect(new URL(page.url()).search).toBe('');
    await done();
  });
});

describe('scripts that come late, on the graph', () => {
  it('offer entries for what was typed, and fill filters that were opened', async () => {
    const { page, release, errors, done } = await held('graph/');
    await page.locator('.filters summary').click();
    const field = page.locator('#graph-find');
    await field.click();
    await write(page, 'Bi-CNs@C');
    await page.keyboard.press('ArrowLeft');
    const before = await contentOf(field);
    await release();
    await page.locator('.find .found button', { hasText: 'Bi-CNs@Cu' }).first().waitFor();
    expect(await contentOf(field)).toEqual(before);
    await page.locator('.filters[open] input[type=checkbox]').first().waitFor();
    expect(errors).toEqual([]);
    await done();
  });

  it('go on from the box of the drawing that has the focus', async () => {
    const { page, root, release, done } = await held('graph/');
    const box = page.locator('.columns svg a[data-box="challenges/dendrites"]:visible');
    await box.focus();
    const before = await page.evaluate(() => scrollY);
    await release();
    await page.locator('graph-explorer[data-state=ready]').waitFor();
    await page.locator('graph-explorer .status', { hasText: /^Dendrites, [a-z]+, \d+ lines\.$/ }).waitFor();
    await expect.poll(() => hasFocus(page.locator('graph-explorer .live'))).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${root}challenges/dendrites/`);
    await done();
  });

  it('leave the list of the overview to a reader who is in it, details open', async () => {
    const { page, release, done } = await held('graph/?focus=materials/na-bi');
    const summary = page.locator('.layer-list summary').nth(12);
    await summary.click();
    const before = await top(summary);
    await release();
    await page.locator('graph-explorer[data-state=ready][data-view=neighbourhood]').waitFor();
    await expect.poll(() => hasFocus(summary)).toBe(true);
    expect(await page.locator('.layer-list details[open]').count()).toBe(1);
    await staysAt(summary, before);
    await done();
  });
});

describe('scripts that come late, on the paths', () => {
  it('answer between the names that were typed', async () => {
    const { page, release, errors, done } = await held('paths/');
    await page.click('#path-from');
    await write(page, 'Bi-CNs@Cu');
    await page.click('#path-to');
    await write(page, 'Dendrites');
    await page.locator('h1').click();
    await release();
    await page.locator('.routes .route').first().waitFor();
    expect(new URL(page.url()).search).toBe('?from=materials/bi-cns-cu&to=challenges/dendrites');
    expect(await page.inputValue('#path-from')).toBe('Bi-CNs@Cu');
    expect(await page.inputValue('#path-to')).toBe('Dendrites');
    expect(errors).toEqual([]);
    await done();
  });

  it.each([
    ['scripts', scripts],
    ['data', graphData],
  ])('leave the end the reader is writing, while the address fills the other: late %s', async (_, what) => {
    const { page, release, done } = await held('paths/?from=materials/bi-cns-cu&to=challenges/dendrites', what);
    const field = page.locator('#path-from');
    await field.click();
    await write(page, 'Cu6Sn5');
    await page.keyboard.press('ArrowLeft');
    const before = await contentOf(field);
    await release();
    await page.locator('.find.from .found button').first().waitFor();
    await expect.poll(() => page.inputValue('#path-to')).toBe('Dendrites');
    expect(await contentOf(field)).toEqual(before);
    await field.press('Enter');
    await page.waitForURL(/\?from=materials\/cu6sn5&to=challenges\/dendrites$/);
    await page.locator('.routes .route').first().waitFor();
    await done();
  });

  it('say of a name that no entry has, that there is none', async () => {
    const { page, release, done } = await held('paths/?from=materials/bi-cns-cu&to=challenges/dendrites');
    await page.click('#path-from');
    await write(page, 'qqqq');
    await page.locator('h1').click();
    await release();
    await page.locator('path-finder > .status', { hasText: 'No entry is called “qqqq”.' }).waitFor();
    expect(await page.inputValue('#path-from')).toBe('qqqq');
    await expect.poll(() => page.inputValue('#path-to')).toBe('Dendrites');
    expect(await page.locator('.routes .route').count()).toBe(0);
    await done();
  });

  it('leave a question open that was opened, where it stands', async () => {
    const { page, release, done } = await held('paths/?from=materials/bi-cns-cu&to=challenges/dendrites');
    const summary = page.locator('.examples summary').nth(2);
    await summary.click();
    await page.evaluate(() => scrollBy({ top: 150, behavior: 'instant' }));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const before = await top(summary);
    await release();
    await page.locator('.routes .route').first().waitFor({ state: 'attached' });
    await staysAt(summary, before);
    expect(await page.locator('.examples details[open]').count()).toBe(1);
    await done();
  });
});

describe('scripts that come late, on the matrix', () => {
  it('arrange it as was chosen, and leave the reader at the row in focus', async () => {
    const { page, release, done } = await held('matrix/?by=base');
    expect(await page.inputValue('[name=by]')).toBe('base');
    await page.selectOption('[name=by]', 'name');
    const rows = await page
      .locator('tr.row')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['name']!));
    const name = rows.toSorted(new Intl.Collator('en', { numeric: true }).compare)[Math.floor(rows.length / 2)]!;
    const link = page.locator(`tr.row[data-name="${name}"] th a`);
    await link.focus();
    await page.evaluate(() => document.querySelector('.matrix')!.scrollBy({ top: 60, behavior: 'instant' }));
    const before = await top(link);
    await release();
    await page.locator('tr.group').first().waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?by=name');
    await expect.poll(() => hasFocus(link)).toBe(true);
    await staysAt(link, before);
    const names = await page
      .locator('tr.row')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['name']!));
    expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    await done();
  });
});
