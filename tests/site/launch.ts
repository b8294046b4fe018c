import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { chromium, type Browser } from 'playwright-core';

/** Where systems keep their Chromium or Chrome; Debian's program itself before the wrapper that adds flags of its own. */
const installed = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** A fresh profile comes with each start; nothing is fetched, reported or asked of any host but this machine. */
const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/**
 * The program to test in: the one SODIOGRAPH_BROWSER names, else one that the system has, else that of an npm package.
 * `SODIOGRAPH_BROWSER=packaged` takes the package although the system has one.
 */
export async function browserPath(): Promise<string> {
  const asked = process.env['SODIOGRAPH_BROWSER'];
  if (asked && asked !== 'packaged') {
    if (!existsSync(asked)) throw new Error(`SODIOGRAPH_BROWSER is neither “packaged” nor a program: ${asked}`);
    return asked;
  }
  const system = asked ? undefined : installed.find((path) => existsSync(path));
  if (system) return system;
  // Makes the package unpack libnss3 and libnspr4 too, which a bare Debian lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  return (await import('@sparticuz/chromium')).default.executablePath();
}

/**
 * Starts a browser for the process that asks, with which it ends; `more` are further flags. Its profile lies in a folder for what is
 * temporary, that of the system if none is given. Throws where it does not start.
 */
export async function launchBrowser(more: readonly string[] = [], temporary = tmpdir()): Promise<Browser> {
  const executablePath = await browserPath();
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = temporary;
  try {
    return await chromium.launch({ executablePath, args: [...flags, ...more] });
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}
