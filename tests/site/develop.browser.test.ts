import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, startBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'sodiograph-develop-'));
const file = join(folder, 'materials/zn-foam.md');
let [browser, server, root, good]: [Browser, ChildProcess, string, string] = [] as never;

beforeAll(async () => {
  cpSync('tests/site/small-content', folder, { recursive: true });
  good = readFileSync(file, 'utf8');
  // The worst case: there is nothing yet that could be shown.
  writeFileSync(file, good.replace('class:', 'clas:'));
  // Astro serves no page where it finds itself in a test.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  server = spawn(process.execPath, ['src/commands/dev.ts', '--content', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env,
  });
  // It takes the next free port, and says which: one that is looked for here may be another's before it listens.
  root = await new Promise<string>((started, fail) => {
    let printed = '';
    server.stdout!.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const local = /Local\s+(http:\S+\/)\s/.exec(stripVTControlCharacters(printed))?.[1];
      if (local !== undefined) started(local);
    });
    server.once('close', () => fail(new Error(printed)));
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
    const told = page.locator('pre', { hasText: 'materials/zn-foam.md:3:1 error unknown field “clas”' });
    await told.waitFor();

    writeFileSync(file, good);
    await page.getByRole('heading', { level: 1, name: 'Zn foam' }).waitFor();
    await page.locator('#live-problems').waitFor({ state: 'hidden' });

    writeFileSync(file, good.replace(/\n---\n[^]*$/, '\n---\nA foam [of](nowhere) zinc.\n'));
    await page.locator('#live-own', { hasText: 'nowhere' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Zn foam');
    const link = page.locator('#live-own a').first();
    expect(decodeURIComponent((await link.getAttribute('href'))!)).toMatch(
      /^\/__open-in-editor\?file=.*materials\/zn-foam\.md:\d+:\d+$/,
    );
    await page.getByRole('button', { name: '1 problem in content' }).click();
    await page.locator('#live-problems li').first().waitFor();
    expect(await page.locator('#live-problems li').count()).toBe(1);

    writeFileSync(file, good.replace('title: Zn foam', 'title: Zn froth'));
    await page.getByRole('heading', { level: 1, name: 'Zn froth' }).waitFor();
    await page.locator('#live-problems').waitFor({ state: 'hidden' });
    await done();
  });

  it('a page says what is still to be written', async () => {
    const { page, errors, done } = await open(browser, `${root}draft/`);
    await page.getByRole('link', { name: /^Paragraphs and panels without a fact/ }).waitFor();
    await page.locator('main', { hasText: 'vocabulary used once' }).waitFor();
    expect(errors).toEqual([]);
    await done();
  });
});
