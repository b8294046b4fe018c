import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Text of a template that stands in the file itself: `>text<`, `>text{`, `}text<`, and what a reader is told in attributes. */
const literals = (template: string): readonly string[] =>
  [
    ...template.matchAll(/(?<==)>\s*`?(?!)|(?<=[^=\s]>|\}|\/>)([^<>{}`'"=;$]*[A-Za-z]{2}[^<>{}`'"=;$]*)(?=[<{])/g),
    ...template.matchAll(/\s(?:aria-label|title|alt|placeholder|content|label)="([^"{]*[A-Za-z]{2}[^"{]*)"/g),
  ].flatMap(([, text]) => (text === undefined || /&&|\|\||=>|^\s*[.)?:,\]]|\) /.test(text) ? [] : [text.trim()]));

const astroTemplate = (source: string): string =>
  source
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<(script|style)[\s>][\s\S]*?<\/\1>/g, '')
    .replace(/<code>[\s\S]*?<\/code>/g, '')
    .replace(/<meta\s[^>]*>/g, '');

/** Files that still say something themselves. This list only gets shorter. */
const notYet: readonly string[] = [];

it('has what readers are told in src/words alone', () => {
  const strays = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.astro'))
    .map((path) => path.replaceAll('\\', '/'))
    .flatMap((path) => literals(astroTemplate(readFileSync(`src/${path}`, 'utf8'))).map((text) => `${path}: ${text}`));
  const files = new Set(strays.map((line) => line.split(':')[0]!));
  expect(strays.filter((line) => !notYet.includes(line.split(':')[0]!))).toEqual([]);
  expect(notYet.filter((path) => !files.has(path))).toEqual([]);
});
