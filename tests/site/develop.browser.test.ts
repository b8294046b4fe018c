import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, startBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'sodiograph-develop-'));
const file = join(folder, 'materials/zn-foam.md');
let [browser, server, root, good]: [Browser, ChildProcess, string, string] = [] as never;

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });

beforeAll(async () => {
  cpSync('tests/site/small-content', folder, { recursive: true });
  good = readFileSync(file, 'utf8');
  // The worst case: there is nothing yet that could be shown.
  writeFileSync(file, good.replace('class:', 'clas:'));
  const port = await freePort();
  root = `http://127.0.0.1:${port}/`;
  // Astro serves no page where it finds itself in a test.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  server = spawn(process.execPath, ['src/commands/dev.ts', '--content', folder, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env,
  });
  await new Promise<void>((started) => {
    server.stdout!.setEncoding('utf8').on('data', (text: string) => text.includes('Local') && started());
  });
  browser = await startBrowser();
});
afterAll(async () => {
  server.kill();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('while content is written', () => {
  it('the browser shows what is wrong, keeps the last good page, and follows when it is mended', async () => {
    const { page, done } = await open(browser, `${root}materials/zn-foam/`);
    await page.getByRole('heading', { name: 'Content has problems' }).waitFor();
    expect(await page.locator('pre').innerText()).toContain('materials/zn-foam.md:3:1 error unknown field “clas”');

    writeFileSync(file, good);
    await page.getByRole('heading', { level: 1, name: 'Zn foam' }).waitFor();
    expect(await page.locator('#live-problems').isVisible()).toBe(false);

    writeFileSync(file, good.replace(/\n---\n[^]*$/, '\n---\nA foam [of](nowhere) zinc.\n'));
    const own = page.locator('#live-own');
    await own.waitFor();
    expect(await own.innerText()).toContain('nowhere');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Zn foam');
    const link = page.locator('#live-own a').first();
    expect(decodeURIComponent((await link.getAttribute('href'))!)).toMatch(
      /^\/__open-in-editor\?file=.*materials\/zn-foam\.md:\d+:\d+$/,
    );
    await page.getByRole('button', { name: '1 problem in content' }).click();
    expect(await page.locator('#live-problems li').count()).toBe(1);

    writeFileSync(file, good.replace('title: Zn foam', 'title: Zn froth'));
    await page.getByRole('heading', { level: 1, name: 'Zn froth' }).waitFor();
    expect(await page.locator('#live-problems').isVisible()).toBe(false);
    await done();
  });

  it('a page says what is still to be written', async () => {
    const { page, errors, done } = await open(browser, `${root}draft/`);
    expect(await page.getByRole('link', { name: /^Paragraphs and panels without a fact/ }).isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toContain('vocabulary used once');
    expect(errors).toEqual([]);
    await done();
  });
});
