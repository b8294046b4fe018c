import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteServer } from '../../src/site/server.ts';
import { open, startBrowser } from '../site/browser.ts';
import { growReview } from './everyRoom.ts';
import { open as opening, writePseudo } from './pseudo.ts';
import { corpusOf, straysIn } from './strays.ts';

/** A review in a language in which every word of the program stands between brackets. */
const work = mkdtempSync(join(tmpdir(), 'language-'));
const [content, site] = [join(work, 'content'), join(work, 'site')];
/** Always in one place: the program that speaks these words is kept from one run to the next while nothing of it changes. */
const words = resolve('.build/pseudo-words');
const server = siteServer(site);
let browser: Browser;
let root: string;

beforeAll(async () => {
  growReview(content, 'qps');
  rmSync(words, { recursive: true, force: true });
  await writePseudo(join(words, 'qps'));
  const { SITE_URL: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './src/commands/quickly.mjs', 'src/commands/build.ts', '--content', content, '--out', site],
    { encoding: 'utf8', env: { ...env, SODIOGRAPH_WORDS: words } },
  );
  expect(stdout + stderr).toMatch(/^Built \d+ pages in /m);
  expect(status).toBe(0);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await startBrowser();
}, 600_000);
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(work, { recursive: true, force: true });
});

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path));

/** What is not the program’s: the review, the rules as the documents have them, conditions in a sentence, the name of a licence. */
const corpus = () =>
  corpusOf([
    ...filesIn(content, /\.(md|yaml)$/).map((path) => readFileSync(path, 'utf8')),
    readFileSync('docs/authors/rules.md', 'utf8'),
    'bake at water, Rye',
    'Creative Commons Attribution International',
  ]);

describe('a site in another language', () => {
  it('says nothing in English that is not of its review, on any page', () => {
    const pages = filesIn(site, /\.html$/);
    expect(pages.length).toBeGreaterThan(35);
    const own = corpus();
    const strays = pages.flatMap((page) =>
      straysIn(readFileSync(page, 'utf8'), own).map((text) => `${page.slice(site.length + 1)}: ${text}`),
    );
    expect(strays).toEqual([]);
    expect(pages.every((page) => readFileSync(page, 'utf8').includes(opening))).toBe(true);
  });

  it('finds its own English: a page in English has strays', () => {
    const page =
      '<html><title>Wet dough</title><p>⟦Seen on⟧ 3 ovens and nowhere else<p><img alt="⟦A⟧ strange picture"></html>';
    expect(straysIn(page, corpus())).toEqual(['3 ovens and nowhere else', 'strange picture']);
  });

  it('says nothing in English where a script speaks', async () => {
    const own = corpus();
    const said = async (address: string, act: (page: Page) => Promise<void>): Promise<readonly string[]> => {
      const { page, errors, done } = await open(browser, root + address);
      await act(page);
      expect(errors).toEqual([]);
      const strays = straysIn(await page.content(), own);
      await done();
      return strays.map((text) => `${address}: ${text}`);
    };
    const strays = [
      await said('graph/?focus=doughs/wet-dough&selected=effects/open-crumb', async (page) => {
        await page.locator('graph-explorer[data-state=ready]').waitFor();
        await page.locator('.filters summary').click();
        await page.locator('.choices fieldset').first().waitFor();
      }),
      await said('graph/?focus=doughs/nobody', async (page) => {
        await page.locator('graph-explorer[data-state=ready]').waitFor();
        await page.locator('#graph-find').fill('wet');
        await page.locator('.find .found button').first().waitFor();
      }),
      await said('paths/?from=doughs/wet-dough&to=effects/open-crumb', (page) =>
        page.locator('.routes .route').first().waitFor(),
      ),
      await said('compare/?q=nothing', (page) => page.locator('[role=status]').first().waitFor({ state: 'attached' })),
      await said('search/?q=wet+dough', (page) => page.locator('.results, main').first().waitFor()),
      await said('matrix/doughs-effects/', (page) => page.locator('td').first().click()),
    ];
    expect(strays.flat()).toEqual([]);
  });
});
