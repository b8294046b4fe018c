import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate, type ResolvedConfig } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { pageBound } from '../../src/html/list/bound.ts';
import { graph } from './builtReview.ts';

const site = inject('site');

/** The rules are the same for every page: they are resolved once. */
class OneConfig extends FileSystemConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;
  override getConfigFor(path: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(path));
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // Matters of style that Astro decides, not of correctness.
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'attr-quotes': 'off',
      'void-style': 'off',
      'no-inline-style': 'error',
      'long-title': 'off',
      // A scrolling table needs a name and a tab stop; a region is what assistive technology understands there. A list of suggestions is no select.
      'prefer-native-element': ['error', { exclude: ['region', 'status', 'listbox', 'application'] }],
    },
  }),
);
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'))
  .sort();
/** Every page that is not a claim, and every fiftieth claim. */
const sample = pages.filter((path, index) => !path.startsWith('claims/') || index % 50 === 0);

const mostSent = 30_000;

describe('the HTML of the built site', () => {
  it('says of every page that it runs and loads only what is of its own site, and has neither script nor style within', () => {
    for (const path of pages) {
      const html = readFileSync(join(site, path), 'utf8');
      expect(html, path).toMatch(/<meta http-equiv="content-security-policy" content="default-src 'self';/);
      expect(html.match(/<style|<script(?![^>]*(?: src=| type="application\/(?:ld\+)?json"))/g), path).toBeNull();
    }
  });

  it('weighs little where pages are many: bytes on average, before compression', () => {
    const weight = (wanted: RegExp): number => {
      const sizes = pages.filter((path) => wanted.test(path)).map((path) => statSync(join(site, path)).size);
      return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    };
    expect(weight(/^claims\/./)).toBeLessThan(4_900);
    expect(weight(/^outcomes\/./)).toBeLessThan(7_600);
    expect(weight(/./)).toBeLessThan(9_000);
  });

  it('grows beyond its bound on no page, and is sent in at most 30 kB for each entry', () => {
    const sizes = pages.map((path) => [path, statSync(join(site, path)).size] as const);
    expect(sizes.filter(([, size]) => size > pageBound)).toEqual([]);
    const entries = new Set(graph.nodes.map(({ id }) => `${id}/index.html`));
    // What is no larger as it is, is none compressed.
    const sent = sizes
      .filter(([path, size]) => entries.delete(path) && size > mostSent)
      .map(([path]) => [path, gzipSync(readFileSync(join(site, path))).length] as const);
    expect(sent.filter(([, size]) => size > mostSent)).toEqual([]);
    expect([...entries]).toEqual([]);
  });

  it('is valid', async () => {
    const problems: string[] = [];
    for (const page of sample) {
      const { results } = await validator.validateFile(join(site, page));
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          problems.push(`${page}:${line}:${column} ${ruleId} ${message}`);
    }
    expect(problems.slice(0, 25)).toEqual([]);
  }, 300_000);
});
