import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citationFormats } from '../../src/exports/bibliography.ts';
import { citer, type Citation } from '../../src/exports/citation.ts';
import { real } from '../exports/fixture.ts';
import { has } from './programs.ts';

/** The styles of journals and of TeX that must print a claim whole; those that are not installed are named and left out. */
const styles = [
  'plain',
  'unsrt',
  'abbrv',
  'alpha',
  'apalike',
  'plainnat',
  'rsc',
  'angew',
  'achemso',
  'apsrev4-2',
  'elsarticle-num',
  'elsarticle-harv',
  'IEEEtran',
  'naturemag',
] as const;
const installed = (style: string): boolean => spawnSync('kpsewhich', [`${style}.bst`]).status === 0;

const cite = citer(real, 'https://sodium.science/na-cc');
const measured = real.measured.map((claim) => cite.claim(claim));
const statements = real.statements.map((claim) => cite.claim(claim));
const works = real.nodes.filter((node) => node.bibliography).map((node) => cite.entry(node));
const all: readonly Citation[] = [...measured, ...statements, ...works];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sodiograph-cite-'));
  writeFileSync(join(folder, 'all.bib'), citationFormats.bib(all));
  writeFileSync(join(folder, 'all.ris'), citationFormats.ris(all));
  writeFileSync(join(folder, 'all.json'), citationFormats.json(all));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, words: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(status, `${stdout}${stderr}`).toBe(0);
  return stdout;
};
/** What a printed list holds, without the white space of its lines and the nothing between hyphens. */
const squeezed = (text: string): string => text.replaceAll('{}', '').replaceAll('%\n', '').replace(/\s+/g, '');

function printedIn(style: string, cited: readonly Citation[]): string {
  const citations = cited.map(({ key }) => `\\citation{${key}}\n`).join('');
  writeFileSync(join(folder, `${style}.aux`), `\\relax\n${citations}\\bibdata{all}\n\\bibstyle{${style}}\n`);
  run('bibtex', [style]);
  return squeezed(readFileSync(join(folder, `${style}.bbl`), 'utf8'));
}

describe('BibTeX', () => {
  const found = has('bibtex') ? styles.filter(installed) : [];
  const missing = styles.filter((style) => !found.includes(style));
  if (missing.length > 0) console.log(`BibTeX styles that were not found, not tried: ${missing.join(', ')}`);

  it.skipIf(found.length === 0).each(found)(
    'prints title, version and address of every claim in the style %s',
    (style) => {
      // Styles with labels tell at most 26 records of the same authors and year apart.
      const claims = [...measured, ...statements];
      const list = Array.from({ length: Math.ceil(claims.length / 20) }, (_, index) =>
        printedIn(style, claims.slice(20 * index, 20 * index + 20)),
      ).join('');
      const lost = claims.filter(({ url }) => !list.includes(squeezed(`${real.site.title}, ${url}`)));
      expect(lost.map(({ key }) => key)).toEqual([]);
      const version = squeezed(`(version ${real.site.version})`);
      expect(list.split(version).length).toBeGreaterThan(claims.length);
      for (const { title } of measured.slice(0, 50)) {
        // Formulas are mathematics there: the words around them are compared.
        const words = title!.split(/[^A-Za-z]+/).filter((word) => word.length > 6);
        for (const word of words) expect(list).toContain(word);
      }
    },
  );
});

describe('biber', () => {
  it.skipIf(!has('biber'))('reads every record without a warning', () => {
    const told = spawnSync('biber', ['--tool', '--output-file=all.out', 'all.bib'], { cwd: folder, encoding: 'utf8' });
    expect(`${told.stdout}${told.stderr}`.split('\n').filter((line) => /WARN|ERROR/.test(line))).toEqual([]);
    const written = readFileSync(join(folder, 'all.out'), 'utf8');
    for (const { url } of measured) expect(written).toContain(url);
  });
});

describe('pandoc', () => {
  it.skipIf(!has('pandoc'))('reads every record, with key, title and address as they are', () => {
    const read = JSON.parse(run('pandoc', ['-f', 'bibtex', '-t', 'csljson', 'all.bib'])) as readonly Record<
      string,
      unknown
    >[];
    const byKey = new Map(read.map((item) => [item['id'], item]));
    for (const { key, url, authors } of all) {
      expect(byKey.get(key)?.['URL'], key).toBe(url);
      const names = byKey.get(key)!['author'] as readonly Record<string, string>[];
      expect(names.length, key).toBe(authors.named.length + (authors.others ? 1 : 0));
    }
  });

  it.skipIf(!has('pandoc'))('takes every key in a text, and prints version and address', () => {
    const some = [...measured, ...statements].filter((_, index) => index % 20 === 0);
    writeFileSync(join(folder, 'text.md'), some.map(({ key }) => `[@${key}]`).join('\n\n'));
    for (const file of ['all.bib', 'all.json']) {
      const printed = run('pandoc', ['--citeproc', '--wrap=none', '--bibliography', file, '-t', 'plain', 'text.md']);
      for (const { url } of some) expect(printed, file).toContain(url);
    }
  });
});
