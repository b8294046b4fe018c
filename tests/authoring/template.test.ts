import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { entryTemplate } from '../../src/authoring/template.ts';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { readField } from '../../src/field/read.ts';
import { batteryVocabulary } from '../field/battery.ts';
import { call } from '../commands/call.ts';
import { content } from '../compiler/fixture.ts';

const { field } = readField(batteryVocabulary);
const taken = { numbers: [0, 1], orders: [1] };

/** What an author might put into each field. */
const filled: Readonly<Record<string, (classes: readonly string[]) => string>> = {
  title: () => 'New thing',
  class: (classes) => classes[0]!,
  summary: () => 'A new thing.',
  authors: () => '[A. Author]',
  journal: () => 'J. Small',
  year: () => '2020',
  'as-printed': () => 'A. Author, J. Small (2020).',
  number: () => '"7"',
};

describe.each(field.kinds.map((kind) => [kind.name, kind] as const))('the template of %s', (name, kind) => {
  const { text, blanks } = entryTemplate(field, kind, taken);

  it('says by its check exactly what is to fill in', () => {
    const { problems } = compile(content({ [`${name}/new-thing.md`]: text }));
    expect(problems.map(({ path, line }) => `${path}:${line}`).sort()).toEqual(
      blanks.map(({ line }) => `${name}/new-thing.md:${line}`).sort(),
    );
  });

  it('passes once that is filled in', () => {
    const lines = text.split('\n');
    for (const blank of blanks)
      lines[blank.line - 1] = `${blank.field}: ${filled[blank.field]!(kind.classes.map((one) => one.name))}`;
    const { problems } = compile(content({ [`${name}/new-thing.md`]: lines.join('\n') }));
    expect(report(problems, 'content')).toBe('');
  });
});

it('has facts that can be taken out of their comments', () => {
  const { text } = entryTemplate(
    field,
    field.kinds.find(({ name }) => name === 'materials')!,
    taken,
  );
  const real = text
    .replace('title:', 'title: New thing')
    .replace('class:', 'class: modified collector')
    .replace('summary:', 'summary: A new thing.')
    .replace(/^# (relations:|outcomes:| )/gm, '$1')
    .replaceAll('Abstract ¶1', '§1 ¶1')
    .replace(/(\S+): id-of-the-other/, 'modifies: cu-foil');
  const { problems } = compile(content({ 'materials/new-thing.md': real }));
  expect(report(problems, 'content')).toBe('');
});

describe('npm run new', () => {
  const root = mkdtempSync(join(tmpdir(), 'sodiograph-new-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'content');
  cpSync('tests/compiler/rules/table-is-plain/content', folder, { recursive: true });
  const run = (...words: readonly string[]) => call('new', ['--content', folder, ...words]);

  it('makes an entry and says what to fill in', async () => {
    const { status, stdout } = await run('materials', 'na-sn');
    expect([status, stdout]).toEqual([
      0,
      `${folder}/materials/na-sn.md is made. Fill in title (line 3), class (line 5), summary (line 7). Then: npm run check -- ${folder}\n`,
    ]);
    expect(existsSync(join(folder, 'materials/na-sn.md'))).toBe(true);
  });

  it('makes a table with the names of the vocabulary', async () => {
    expect((await run('table', 'more-lives')).status).toBe(0);
    expect(readFileSync(join(folder, 'tables/more-lives.csv'), 'utf8')).toMatch(/^entry,id,subject,test,electrolytes,/);
  });

  it.each([
    [['materials', 'cu-foil'], `the id cu-foil is taken by ${folder}/materials/cu-foil.md; choose another`],
    [['methods', 'cu-foil'], `the id cu-foil is taken by ${folder}/materials/cu-foil.md; choose another`],
    [['table', 'lives'], `${folder}/tables/lives.csv is there already; it stays as it is`],
    [['material', 'x'], 'there is no kind “material” (did you mean “materials”?); allowed: '],
    [['materials', 'Zn Foam'], '“Zn Foam” is not an id; allowed: lower case ASCII letters, digits and single hyphens'],
    [['materials', '../../x'], ''],
    [['materials'], 'usage: npm run new -- KIND ID, npm run new -- table NAME, or npm run new -- review DIR'],
  ])('with %j writes nothing and says why in one line', async (words, line) => {
    const { status, stdout, stderr } = await run(...words);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([1, '', 1]);
    expect(stderr).toContain(line);
  });
});
