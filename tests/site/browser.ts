import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Download, Page } from 'playwright-core';
import { inject } from 'vitest';
import { findDoubtful, type Doubtful } from './doubtful.ts';
import { launchBrowser } from './launch.ts';

let started: Promise<Browser> | undefined;

/**
 * What Chromium is not to do. A frame made anew for each document, as if it came from another site, is a sixth of what loading a page
 * costs. A second list takes the place of the first, so those that Playwright switches off are named again: what they are for, a
 * redirect to https, held-back paint, what is asked of hosts of a vendor, is as it would be without this list.
 */
const without = [
  'RenderDocument',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** What it is to do besides: requests without a process of their own; the others are Playwright's. */
const having = ['NetworkServiceInProcess2', 'CDPScreenshotNewSurface', 'SkipListAccountsWithoutGaiaCookies'];

/**
 * Pages of tests live for a second: code that either of V8's optimising compilers would make is thrown away before it pays. Nobody looks at them, and
 * what is drawn, most of it below the screen, takes a fifth of Chromium's work: without memory for it little is drawn.
 */
const flags = [
  '--js-flags=--no-opt,--no-maglev',
  '--force-gpu-mem-available-mb=1',
  '--num-raster-threads=1',
  `--disable-features=${without.join(',')}`,
  `--enable-features=${having.join(',')}`,
];

/**
 * The browser that all test files of a worker share, started by pipe from the worker itself; closing it ends what this file has
 * opened, but for pages that are lent to the next.
 */
export async function startBrowser(): Promise<Browser> {
  started ??= launchPatient();
  const browser = await started;
  browser.close = async () => {
    const lent = new Set([...(resting.get(browser)?.values() ?? [])].flat().map((page) => page.context()));
    for (const context of browser.contexts()) if (!lent.has(context)) await context.close();
  };
  return browser;
}

/** Its pages are waited for as long as a test may take: on a machine with other work thirty seconds, as usual, may not be enough. */
async function launchPatient(): Promise<Browser> {
  const browser = await launchBrowser(flags, inject('profiles'));
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(100_000);
    return context;
  };
  return browser;
}

/** A page that records what must not happen: errors, and requests to any other host. */
export interface Watched {
  readonly page: Page;
  readonly errors: string[];
  readonly foreign: string[];
}

/** A page that was opened for a test; `done` ends it, and lends it to the next that wants one like it. */
export interface Opened extends Watched {
  readonly done: () => Promise<void>;
}

type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

/** Pages that tests are done with, by the options they were made with: a new page costs a new process, more than most pages do. */
const resting = new WeakMap<Browser, Map<string, Page[]>>();
const plain = { media: null, reducedMotion: 'no-preference', forcedColors: 'none', contrast: 'no-preference' } as const;

/**
 * Opens an address in a page as of a new profile and waits until its scripts have started; what they then fetch is for the test to
 * wait for. `options` are those of a browser context (viewport, colour scheme, script off ...).
 * What was added to scripts that run first, or to the clock, stays in a page: a test that does so closes its context instead of being done.
 */
export async function open(browser: Browser, address: string, options: Options = {}): Promise<Opened> {
  const { viewport = { width: 1280, height: 720 }, colorScheme = 'light', ...others } = options;
  const key = JSON.stringify(others);
  const pages = resting.get(browser) ?? new Map<string, Page[]>();
  resting.set(browser, pages.set(key, pages.get(key) ?? []));
  const rested = pages.get(key)!.pop();
  const page = rested ?? (await (await browser.newContext({ ...options, viewport, colorScheme })).newPage());
  if (rested) {
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ ...plain, colorScheme });
  }
  const watched = watch(page, new URL(address).host);
  await page.goto(address, { waitUntil: 'load' });
  const done = async (): Promise<void> => {
    await forget(page);
    pages.get(key)!.push(page);
  };
  return { ...watched, done };
}

/** What tests listen for on pages; that a page crashed is for Playwright to hear. */
const heard = [
  'console',
  'dialog',
  'download',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'requestfinished',
  'response',
];

/** Leaves nothing of a test in its page: what it kept, held back and listened for, where the mouse is, what it opened beside. */
async function forget(page: Page): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // A page that is still on its way would be another one in the middle of this.
  await page.waitForLoadState();
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.mouse.move(0, 0);
  await page.goto('about:blank');
  for (const event of heard) page.removeAllListeners(event);
}

/**
 * Opens another address in the page of a test that left nothing behind which the next would see: a new page costs a new process.
 * What is recorded begins anew.
 */
export async function openNext({ page, errors, foreign }: Watched, address: string): Promise<void> {
  // What the page before still complains of when it is left is not the next one's.
  await page.goto('about:blank');
  errors.length = 0;
  foreign.length = 0;
  await page.goto(address, { waitUntil: 'load' });
}

/** Records errors of a page, and its requests to hosts other than its own. */
export function watch(page: Page, host: string): Watched {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== host) foreign.push(request.url());
  });
  return { page, errors, foreign };
}

/** The bytes of a downloaded file. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Without the HTML of what it looks at, which is not told and costs more than many a rule. */
const axe = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}
axe.configure({ noHtml: true });`;

/** What finds doubt, and axe when it is first asked: at hand in a page as text, which is half a megabyte to be sent. */
const asking = `globalThis.findDoubtful = ${findDoubtful.toString()};
globalThis.loadAxe = () => {\n${axe}\n};`;

/** Has axe at hand on each page that is opened next in this one, for who asks it of many. */
export const keepAxe = (page: Page): Promise<unknown> => page.addInitScript(asking);

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

const colourRules = ['color-contrast', 'link-in-text-block'] as const;
/** Which rules of axe are asked, and of which elements where not of all. */
const askedOf = {
  all: { but: [...colourRules, 'target-size'], only: undefined },
  colours: { but: [], only: colourRules },
  targets: { but: [], only: ['target-size'] },
} as const;

/**
 * Accessibility violations of the page as short lines: every rule of WCAG 2.2 AA that axe knows, and its best practices. What colours
 * and places elements have took three quarters of axe’s time, for thousands that are above all doubt: it is asked that of those in
 * doubt (`findDoubtful`). `colours` and `targets` ask axe alone, of every element. `most` elements of each rule are named.
 */
export async function violations(
  page: Page,
  which: keyof typeof askedOf = 'all',
  most = 3,
): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'loadAxe' in globalThis);
  if (!isThere) await page.evaluate(asking);
  const { but, only } = askedOf[which];
  return page.evaluate(
    async ({ inDoubt, without, alone, told }) => {
      const asked = globalThis as unknown as {
        readonly axe?: { run: (of: object, options: object) => Promise<AxeResult> };
        readonly loadAxe: () => void;
        readonly findDoubtful: () => Doubtful;
      };
      if (!asked.axe) asked.loadAxe();
      const { axe } = asked;
      // No rule that is run reads style sheets.
      const plain = { resultTypes: ['violations'], preload: false };
      const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
      const results = [await axe!.run(document, { ...plain, ...(alone ? { runOnly: alone } : { rules }) })];
      let doubtful = inDoubt ? asked.findDoubtful() : undefined;
      for (const rule of Object.keys(doubtful ?? {}) as (keyof Doubtful)[]) {
        // Scripts may have changed the page while axe worked: what is no longer in it was not what a reader gets.
        if (!doubtful![rule].every((element) => element.isConnected)) doubtful = asked.findDoubtful();
        const elements = doubtful![rule];
        if (elements.length > 0) results.push(await axe!.run({ include: elements }, { ...plain, runOnly: [rule] }));
      }
      return results
        .flatMap((result) => result.violations)
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, told)
              .map((node) => `${String(node.target)} ${node.failureSummary ?? ''}`)
              .join(' | ')}`,
        );
    },
    { inDoubt: which === 'all', without: but, alone: only, told: most },
  );
}
