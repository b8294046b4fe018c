import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { promisedIn } from '../../src/compiler/addresses/promised.ts';
import { readSources } from '../../src/site/content.ts';
import { lostAddresses } from '../../src/site/lostAddresses.ts';
import { siteServer } from '../../src/site/server.ts';
import { call, start, type Called } from '../commands/call.ts';
import { open, startBrowser } from './browser.ts';

/** A version is released, an entry renamed, and what was published goes on to be found. */
const work = mkdtempSync(join(tmpdir(), 'sodiograph-'));
const content = join(work, 'content');
const out = join(work, 'site');
const manifest = join(content, 'releases/1.1.0.txt');
afterAll(() => rmSync(work, { recursive: true, force: true }));

const env = { SODIOGRAPH_CONTENT: content, SODIOGRAPH_OUT: out };
const run = (name: 'release' | 'check' | 'build', ...words: readonly string[]): Promise<Called> =>
  call(name, words, { env });
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(content, path), change(readFileSync(join(content, path), 'utf8')));
const file = (path: string): string => readFileSync(join(out, path), 'utf8');

beforeAll(() => {
  cpSync('tests/site/small-content', content, { recursive: true });
  writeFileSync(join(work, 'CITATION.cff'), "version: 1.0.0\ndate-released: '2026-01-02'\n");
});

describe('a version of a site', () => {
  it('is released by one command, after it was built and asked for every address', async () => {
    const words = ['1.1.0', '--says', 'Foam.', '--date', '2026-12-01'];
    const { status, printed } = await start('release', words, { env });
    expect(printed).toContain('Version 1.1.0 of 2026-12-01:');
    expect(status).toBe(0);
    expect(readFileSync(manifest, 'utf8')).toContain('\nmaterials/zn-foam .bib .json .jsonld .ris\n');
    expect(readFileSync(join(content, 'index.md'), 'utf8')).toContain('version: 1.1.0\ndate: 2026-12-01\n');
    expect(readFileSync(join(work, 'CITATION.cff'), 'utf8')).toBe("version: 1.1.0\ndate-released: '2026-12-01'\n");
    expect(existsSync(out)).toBe(false);
  });

  it('is not released twice, nor without a word of what is different', async () => {
    expect(await run('release', '1.1.0')).toMatchObject({
      status: 1,
      printed: 'Not released: version 1.1.0 is released already (releases/1.1.0.txt); take a higher one.\n',
    });
    const { status, printed } = await run('release', '1.2.0');
    expect([status, printed]).toEqual([
      1,
      expect.stringMatching(/^Not released: say what is different in version 1\.2\.0/),
    ]);
    expect(existsSync(join(content, 'releases/1.2.0.txt'))).toBe(false);
  });

  it('keeps what it published: renaming an entry without a word stops the check and the build', async () => {
    renameSync(join(content, 'materials/zn-foam.md'), join(content, 'materials/zn-sponge.md'));
    for (const path of ['index.md', 'sections/section-1.md'])
      edit(path, (text) => text.replace('(zn-foam)', '(zn-sponge)'));
    for (const name of ['check', 'build'] as const) {
      const { status, printed } = await run(name);
      expect(printed).toMatch(
        /releases\/1\.1\.0\.txt:\d+:1 error “materials\/zn-foam” was published in version 1\.1\.0 and is gone/,
      );
      expect([status, existsSync(out)]).toEqual([1, false]);
    }
  });

  it('answers at every old address once it is said what became of it: pages, files and places', async () => {
    edit(
      'addresses.txt',
      (text) => `${text}materials/zn-foam -> materials/zn-sponge\nclaims/zn-foam--* -> claims/zn-sponge--*\n`,
    );
    const { status, printed } = await run('build');
    expect(printed).not.toContain('error');
    expect(status).toBe(0);
    const promised = promisedIn(readSources(content));
    expect(promised.map(({ address }) => address)).toContain('materials/zn-foam#statement-zn-foam--porous');
    expect(lostAddresses(out, promised)).toEqual([]);
    // An older name leads to where its newer one leads.
    for (const old of ['zn-foam', 'zinc-foam']) {
      expect(file(`materials/${old}/index.html`)).toContain('content="0; url=../../materials/zn-sponge/"');
      for (const extension of ['bib', 'ris', 'json', 'jsonld'])
        expect(file(`materials/${old}.${extension}`)).toBe(file(`materials/zn-sponge.${extension}`));
      expect(file(`claims/${old}--porous/index.html`)).toContain('url=../../claims/zn-sponge--porous/');
    }
    expect(file('materials/zn-foam.bib')).toContain('/materials/zn-sponge/');
    expect(file('materials/tin-foam.bib')).toMatch(/Withdrawn: materials\/tin-foam[\s\S]*there never was one/);
  });

  it('cannot take its promise back: an edited manifest stops the check and the build', async () => {
    const whole = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, whole.replace(/materials\/zn-foam .*\n/, ''));
    for (const name of ['check', 'build'] as const) {
      const { status, printed } = await run(name);
      expect(printed).toContain('what stands above the last line is not what was released; a manifest is never edited');
      expect(status).toBe(1);
    }
    writeFileSync(manifest, whole);
    expect(lostAddresses(out, promisedIn(readSources(content)))).toEqual([]);
  });
});

describe('a reader who follows an old link', () => {
  let browser: Browser;
  let root: string;
  const server = siteServer(out);
  beforeAll(async () => {
    browser = await startBrowser();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each([
    ['to a page', 'materials/zn-foam/', 'materials/zn-sponge/'],
    ['to a place that has a new page', 'materials/zn-foam/#statement-zn-foam--porous', 'claims/zn-sponge--porous/'],
    ['to any other place of the page', 'materials/zn-foam/#sources', 'materials/zn-sponge/#sources'],
  ])('%s comes to where it is now', async (_, old, now) => {
    const { page, errors, done } = await open(browser, root + old);
    await page.waitForURL(root + now);
    expect(errors).toEqual([]);
    await done();
  });

  it('comes to the page without script too', async () => {
    const { page, done } = await open(browser, `${root}materials/zn-foam/#sources`, { javaScriptEnabled: false });
    await page.waitForURL(`${root}materials/zn-sponge/`);
    await done();
  });
});
