import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Starts a browser: one the system has, else the Chromium of an npm package together with the libraries it brings. */
export async function startBrowser(): Promise<Browser> {
  const system = installed.find((path) => existsSync(path));
  // Makes the package unpack libnss3 and libnspr4 too, which a bare Debian lacks.
  if (!system) process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const executablePath = system ?? (await (await import('@sparticuz/chromium')).default.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
}

/** A page that records what must not happen: errors, and requests to any other host. */
export interface Watched {
  readonly page: Page;
  readonly errors: string[];
  readonly foreign: string[];
}

/** Opens an address in a new page; `options` are those of a browser context (viewport, colour scheme, script off ...). */
export async function open(
  browser: Browser,
  address: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  const { host } = new URL(address);
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== host) foreign.push(request.url());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, errors, foreign };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Accessibility violations of the page as short lines. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const result = await (
      globalThis as unknown as {
        axe: {
          run: () => Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
        };
      }
    ).axe.run();
    return result.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => `${String(node.target)} ${node.failureSummary ?? ''}`)
          .join(' | ')}`,
    );
  });
}
