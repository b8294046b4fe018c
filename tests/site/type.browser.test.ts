import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { siteServer } from '../../src/site/server.ts';
import { open, startBrowser } from './browser.ts';
import { answered, settle } from './pageKinds.ts';

const root = inject('root');
const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const session = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** How many letters of a page were set in faces of the system, and what its text is. */
async function lettersOf(path = '', ready?: string): Promise<{ readonly foreign: number; readonly text: string }> {
  const { page, done } = await open(browser, root + path);
  await settle(page, ready);
  const cdp = await session(page);
  // Only what has letters of its own that are seen: the search page has thousands of elements more.
  await page.evaluate(() => {
    for (const element of document.body.querySelectorAll('*')) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
      if (own && element.checkVisibility() && !element.closest('code, pre')) element.setAttribute('data-letters', '');
    }
  });
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root: top } = await cdp.send('DOM.getDocument', { depth: 1 });
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', {
    nodeId: top.nodeId,
    selector: '[data-letters]',
  });
  expect(nodeIds.length).toBeGreaterThan(20);
  const used = await Promise.all(nodeIds.map((nodeId) => cdp.send('CSS.getPlatformFontsForNode', { nodeId })));
  const strange = used.flatMap(({ fonts }) => fonts).filter(({ isCustomFont }) => !isCustomFont);
  const foreign = strange.reduce((sum, { glyphCount }) => sum + glyphCount, 0);
  const text = await page.locator('body').innerText();
  await cdp.detach();
  await done();
  return { foreign, text };
}

describe('letters', () => {
  it.each([
    [''],
    ['sections/section-3-1-2/'],
    ['materials/bi-cns-cu/'],
    ['claims/bi-cns--forms--na-bi/'],
    ['about/'],
    ['search/?q=Na-Bi', answered('Na-Bi')],
  ])('of /%s are those of the site, none of the system', async (...[path, ready]) => {
    const { foreign, text } = await lettersOf(path, ready);
    // Scripts that the fonts were never made for are the system’s: names in Chinese. So is what is to be copied into a file.
    const others = [...text].filter((character) => /\p{Script=Han}/u.test(character)).length;
    expect(foreign).toBeLessThanOrEqual(others);
  });

  it('are there for every character of every page that the fonts were made with', () => {
    const sheet = readdirSync(join(site, '_astro')).find((name) => name.endsWith('.css'))!;
    const faces = [...readFileSync(join(site, '_astro', sheet), 'utf8').matchAll(/base64,([^")]+)/g)].map(
      ([, data]) => create(Buffer.from(data!, 'base64')) as Font,
    );
    expect(faces.length).toBeGreaterThanOrEqual(4);
    const missing = new Map<string, string>();
    for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.html')) continue;
      const text = readFileSync(join(site, path), 'utf8').replace(
        /<(script|style|pre|code)\b[\s\S]*?<\/\1>|<[^>]*>/g,
        '',
      );
      for (const character of new Set(text))
        if (
          !/[\s\p{Script=Han}\p{Cf}]/u.test(character) &&
          !faces.some((face) => face.hasGlyphForCodePoint(character.codePointAt(0)!))
        )
          missing.set(character, path);
    }
    expect([...missing]).toEqual([]);
  });
});

describe('a first visit', () => {
  const server = siteServer(site);
  let address: string;
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const folders = ['materials', 'strategies', 'mechanisms', 'challenges', 'methods', 'concepts', 'references'];
  const largest = folders.map((folder) => {
    const [first] = readdirSync(join(site, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ name, size: statSync(join(site, folder, name, 'index.html')).size }))
      .toSorted((a, b) => b.size - a.size);
    return `${folder}/${first!.name}/`;
  });

  it.each(largest)('of /%s, the largest of its kind, brings at most 97 kB', async (path) => {
    const { page, done } = await open(browser, 'about:blank', { viewport: { width: 1280, height: 900 } });
    const cdp = await session(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    let bytes = 0;
    const within = new Set<string>();
    cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.startsWith('data:')) within.add(requestId);
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (!within.has(requestId)) bytes += encodedDataLength;
    });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(97_000);
    await cdp.detach();
    await done();
  });
});
