import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citationFormats } from '../../src/exports/bibliography.ts';
import { citer } from '../../src/exports/citation.ts';
import { real } from '../exports/fixture.ts';
import { folderOf, has } from './programs.ts';

/** The styles of journals in which claims are cited. */
const names = [
  'american-chemical-society',
  'nature',
  'royal-society-of-chemistry',
  'angewandte-chemie',
  'advanced-materials',
  'ieee',
  'american-physics-society',
  'elsevier-with-titles',
  'elsevier-harvard',
  'springer-basic-brackets',
  'cell',
  'apa',
  'chicago-author-date',
] as const;
const folder = folderOf('CSL_STYLES');
const fileOf = (name: string): string => join(folder ?? '', `${name}.csl`);
const found = folder === undefined ? [] : names.filter((name) => existsSync(fileOf(name)));

const cite = citer(real, 'https://sodium.science/na-cc');
const claims = [...real.measured, ...real.statements].map((claim) => cite.claim(claim));
const version = `version ${real.site.version}`;

/** What a list of works lacks of the claims in it. */
const lackingIn = (list: string): readonly string[] => {
  const plain = list.replace(/\s+/g, ' ').toLowerCase();
  return claims.flatMap(({ key, url, title }) => {
    // One address may begin as another does.
    const own = url!.toLowerCase();
    let at = plain.indexOf(own);
    while (at >= 0 && /[a-z0-9-]/.test(plain[at + own.length] ?? '')) at = plain.indexOf(own, at + 1);
    if (at < 0) return [`${key}: address`];
    const around = plain.slice(Math.max(0, at - 2 * title!.length - 300), at);
    const words = title!.toLowerCase().split(/[^a-z]+/);
    const missing = words.filter((word) => word.length > 6 && !around.includes(word));
    return [...missing.map((word) => `${key}: ${word}`), ...(around.includes(version) ? [] : [`${key}: version`])];
  });
};

describe.skipIf(found.length === 0)('each journal prints title, version and address of every claim', () => {
  let work: string;
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'sodiograph-styles-'));
    for (const format of ['json', 'bib'] as const)
      writeFileSync(join(work, `all.${format}`), citationFormats[format](claims));
    writeFileSync(join(work, 'text.md'), claims.map(({ key }) => `[@${key}]`).join('\n\n'));
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it.skipIf(!has('pandoc')).each(found.flatMap((style) => [`${style}, json`, `${style}, bib`]))(
    'Pandoc, %s',
    (both) => {
      const [style, format] = both.split(', ') as [string, string];
      const words = ['--citeproc', '--wrap=none', '--csl', fileOf(style), '--bibliography', `all.${format}`];
      const { status, stdout, stderr } = spawnSync('pandoc', [...words, '-t', 'plain', 'text.md'], {
        cwd: work,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      expect(status, stderr).toBe(0);
      expect(lackingIn(stdout)).toEqual([]);
    },
  );

  it.each(found)('citeproc-js, the processor of Zotero, %s', (style) => {
    plugins.config.get('@csl').styles.add(style, readFileSync(fileOf(style), 'utf8'));
    const printed = new Cite(citationFormats.json(claims)).format('bibliography', { template: style, format: 'text' });
    expect(lackingIn(printed)).toEqual([]);
  });
});
