import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedBy } from '../../src/compiler/addresses/publishedBy.ts';
import { readSources } from '../../src/site/content.ts';
import { lostAddresses } from '../../src/site/lostAddresses.ts';
import { markerFile } from '../../src/site/marker.ts';
import { renderSite, type Order } from '../../src/site/renderSite.ts';
import { stagesHere } from '../../src/site/stages.ts';
import { call, type Called } from '../commands/call.ts';
import { tiny } from '../field/tiny.ts';
import { brokenLinks, build, buildHere, filesOf, run } from './built.ts';

const work = mkdtempSync(join(tmpdir(), 'review-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const site = join(work, 'site');
const text = (path: string): string => readFileSync(join(site, path), 'utf8');
const page = (path: string) => parseHTML(text(path)).document;

/** The tiny review, of which some addresses went. */
const content = join(work, 'content');

beforeAll(() => {
  cpSync('tests/field/tiny/content', content, { recursive: true });
  const went = 'doughs/dark-dough -> doughs/rye\ndoughs/sour-mistake withdrawn: it was no dough\n';
  writeFileSync(join(content, 'addresses.txt'), went);
  const { status, printed } = build(content, site);
  expect(printed).toMatch(/^Built \d+ pages in /m);
  expect(status).toBe(0);
}, 600_000);

describe('the site of a review of bread', () => {
  it('speaks of no other field, and calls itself by its own name', () => {
    const read = filesOf(site).filter((path) => /\.(html|json|jsonld|csv|bib|ris|graphml|cx2|txt|xml|svg)$/.test(path));
    expect(read.length).toBeGreaterThan(40);
    const strange = read.flatMap((path) => {
      const found =
        /.{0,30}(sodi(um|o)|collector|batter(y|ies)|electrolyt|cathode|\banode|coulomb|overpotential|dendrite).{0,30}/i.exec(
          text(path),
        );
      return found ? [`${path}: ${found[0]}`] : [];
    });
    expect(strange).toEqual([]);
    expect(page('index.html').title).toBe('Crumb');
    expect(page('doughs/wet-dough/index.html').title).toBe('Wet dough · Crumb');
    expect(page('about/index.html').querySelector('h1')?.textContent).toBe('About Crumb');
    expect(text('data/citation.bib')).toContain('@online{crumb-whole,');
    expect(JSON.parse(text('data/datapackage.json'))).toMatchObject({ version: '1.0.0' });
  });

  it('gives the address of its index.md in citations, its mark in the tab and its accent on pages', () => {
    expect(page('index.html').querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://crumb.example.org/',
    );
    expect(text('data/citation.ris')).toContain('UR  - https://crumb.example.org/');
    expect(text('favicon.svg')).toContain('<path d="M4 20h24v6H4z"');
    expect(text('identity.css')).toContain('--accent:#8a3b12;');
    expect(page('doughs/rye/index.html').querySelector('link[href$="identity.css"]')).not.toBeNull();
  });

  it('has no page for a view without anything to show, and no link to one', () => {
    const folders = new Set(filesOf(site).map((path) => path.split('/')[0]));
    expect([...folders].filter((name) => ['compare', 'matrix', 'outcomes'].includes(name!))).toEqual([]);
    const ways = [...page('index.html').querySelectorAll('header nav a')].map((link) => link.textContent?.trim());
    expect(ways).toEqual(['Read', 'Browse', 'Data']);
    expect(brokenLinks(site)).toEqual([]);
  });

  it('answers at every address that a release would promise', () => {
    const promised = publishedBy(tiny.graph!).map((address) => ({ address, path: '', line: 0 }));
    expect(promised.length).toBeGreaterThan(60);
    expect(lostAddresses(site, promised)).toEqual([]);
  });

  it('shows the quantity, the condition and the test that only its vocabulary has', () => {
    const words = page('doughs/wet-dough/index.html').querySelector('main')!.textContent.replace(/\s+/g, ' ');
    expect(words).toContain('at 80 % water');
    expect(words).toContain('loaf volume');
    expect(text('data/outcomes.csv').split('\r\n')[0]).toContain(',hydration_pct,flour_id,');
  });
});

describe('built with a process for each stage, as a large content is', () => {
  const order = (content: string): Order => ({
    content,
    site: undefined,
    sources: readSources(content),
    stages: stagesHere(),
    apart: true,
  });
  const goesOn = new AbortController().signal;

  it('is byte for byte the same, and nothing of it is noted', async () => {
    const folder = join(work, 'apart');
    const { pages } = await renderSite(order(content), folder, goesOn);
    expect(pages).toBeGreaterThan(20);
    const own = filesOf(site).filter((path) => path !== markerFile);
    expect(filesOf(folder)).toEqual(own);
    for (const path of own)
      expect(readFileSync(join(folder, path)).equals(readFileSync(join(site, path))), path).toBe(true);
  }, 600_000);

  it('says what is wrong in content, and what was edited while it was read', async () => {
    const wrong = join(work, 'wrong');
    cpSync(content, wrong, { recursive: true });
    const whole = order(wrong);
    const entry = join(wrong, 'doughs', 'rye.md');
    writeFileSync(entry, readFileSync(entry, 'utf8').replace(/^title:.*$/m, 'titel: Rye'));
    // In lines that say it, and not where in the program it was seen.
    await expect(renderSite(whole, join(work, 'edited'), goesOn)).rejects.toThrow(
      /^Content was edited while it was read; build again\.\s+The content could not be compiled\.$/,
    );
    await expect(renderSite(order(wrong), join(work, 'none'), goesOn)).rejects.toThrow(
      /doughs\/rye\.md[\s\S]+problems? in content; no site was built\.$/,
    );
    expect(existsSync(join(work, 'none'))).toBe(false);
  }, 600_000);
});

describe('built in parts', () => {
  const out = join(work, 'parts');
  const folder = (part: number): string => `${out}-part-${part}-of-2`;
  const everyPart = [
    '.nojekyll',
    '404.html',
    'apple-touch-icon.png',
    'changes.atom',
    'favicon.ico',
    'identity.css',
    'llms.txt',
    'opensearch.xml',
    'robots.txt',
  ];
  const madeLast = [
    'SHA256SUMS',
    'datapackage.json',
    'everything.zip',
    'index.html',
    'linkset.json',
    'ro-crate-metadata.json',
  ].map((name) => `data/${name}`);
  const merge = (...folders: readonly string[]): Promise<Called> =>
    call('merge', ['--content', content, '--out', out, ...folders], { env: { SITE_URL: undefined } });

  it('is byte for byte what one build makes, once every part is there', async () => {
    expect((await merge()).printed).toContain('A site needs every part once; given: none.');
    expect((await buildHere(content, out, '--part', '1/2')).status).toBe(0);
    const missing = await merge();
    expect(missing.printed).toContain('A site needs every part once; given: 1/2.');
    expect(missing.status).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect((await buildHere(content, out, '--part', '2/2')).status).toBe(0);
    const pages = (part: number): readonly string[] => filesOf(`${folder(part)}/pages`);
    for (const part of [1, 2])
      for (const begin of ['doughs/', 'search/', 'data/'])
        expect(pages(part).filter((path) => path.startsWith(begin)).length, begin).toBeGreaterThan(0);
    // What both make costs little; all else is made once, or when they are joined.
    const ofBoth = pages(1).filter((path) => pages(2).includes(path));
    expect(ofBoth.filter((path) => !path.startsWith('_astro/'))).toEqual(everyPart);
    const ofNone = filesOf(site).filter((path) => ![1, 2].some((part) => pages(part).includes(path)));
    expect(ofNone.filter((path) => path.startsWith('data/'))).toEqual(madeLast);

    const textsOf = (part: number): readonly string[] =>
      filesOf(folder(part)).map((path) => readFileSync(join(folder(part), path), 'latin1'));
    const before = [1, 2].map(textsOf);
    const merged = run('merge', '--content', content, '--out', out);
    expect(merged.printed).toMatch(/^Built \d+ pages in /m);
    expect(filesOf(out)).toEqual(filesOf(site));
    for (const path of filesOf(site))
      expect(readFileSync(join(out, path)).equals(readFileSync(join(site, path))), path).toBe(true);
    // The parts stay as they were, whatever the site has of them.
    expect([1, 2].map(textsOf)).toEqual(before);
  }, 600_000);

  it('is not made of parts that do not fit together, or lost a file on the way', async () => {
    const copies = [1, 2].map((part) => join(work, `copy-${part}`));
    copies.forEach((copy, at) => cpSync(folder(at + 1), copy, { recursive: true }));
    const together = join(work, 'together');
    const joined = (): Promise<Called> => call('merge', ['--content', content, '--out', together, ...copies]);
    const page = join(copies[1]!, 'pages', '404.html');
    writeFileSync(page, `${readFileSync(page, 'utf8')} `);
    expect((await joined()).printed).toMatch(/404\.html of .*copy-2 is not that of the parts before it/);
    cpSync(folder(2), copies[1]!, { recursive: true });
    const text = join(copies[1]!, 'text', '0');
    writeFileSync(text, readFileSync(text).subarray(1));
    expect((await joined()).printed).toMatch(/The text in .*copy-2 is not whole/);
    rmSync(page);
    const lost = await joined();
    expect(lost.printed).toMatch(/copy-2 has (\d+) of \d+ files; bring the whole folder, or build the part again/);
    expect(lost.status).toBe(1);
    expect(existsSync(together)).toBe(false);
    // What was compiled is only there to save the time.
    cpSync(folder(2), copies[1]!, { recursive: true });
    rmSync(join(copies[0]!, 'graph'));
    expect((await joined()).status).toBe(0);
    expect(filesOf(together)).toEqual(filesOf(site));
  });

  it('is not made of parts of other content', async () => {
    const words = ['--content', 'tests/site/small-content', '--out', out, `${out}-part-1-of-2`];
    const other = await call('merge', words);
    expect(other.printed).toContain('was built from other content');
    expect(other.status).toBe(1);
    const none = await call('merge', ['--content', content, '--out', join(work, 'none'), site]);
    expect(none.printed).toContain('is no part of a site');
    expect(filesOf(out)).toEqual(filesOf(site));
  });
});
