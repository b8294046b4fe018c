import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { report, type Problem } from '../../src/compiler/problem.ts';
import { proseForms } from '../../src/compiler/prose/forms.ts';
import { catalogue } from '../../src/compiler/rules/index.ts';
import { isOwn } from '../../src/site/content.ts';
import { bounds } from '../../src/source/bounds.ts';
import type { Form } from '../../src/source/form.ts';
import { call } from '../commands/call.ts';
import { content, edited } from './fixture.ts';
import { good, type Changes } from './hostile/changes.ts';
import type { Cost } from './hostile/count.ts';
import { fewGood, manyGood, noneGood } from './hostile/many.ts';
import { remembering } from './remembering.ts';
import { quarters, sizes } from './hostile/sizes.ts';
import * as slips from './hostile/slips.ts';

const groups = Object.entries(slips);
const rules = catalogue.map(({ id }) => id);
/** What a message must hold besides what is wrong. */
const cure =
  /allowed|write|must|needs?\b|missing|give|put|add|remove|choose|quote|indent|did you mean|no passage|taken|known|check|has (?:¶|the)|the list has|cannot|is derived|no entry|below it|such as|close|change|say|belongs|begin|number the|name |run npm/;

const problemsOf = (changes: Changes): readonly Problem[] => {
  const known = compiled.get(changes) ?? compile(content(changes), memory).problems;
  compiled.set(changes, known);
  return known;
};
/** Of the files that no slip touches. */
const memory = remembering();
const compiled = new Map<Changes, readonly Problem[]>();

describe.each(groups)('slips in %s', (group, cases) => {
  it.each(Object.entries(cases))('are said once, with file, line and cure: %s', (_, changes) => {
    const sources = content(changes);
    const problems = problemsOf(changes);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(cure)]);
    const [{ path, line, column, rule, message }] = problems as [(typeof problems)[number]];
    expect(Object.keys(changes)).toContain(
      path === 'materials/sn-cu.md' && 'materials/cu-foil.md' in changes ? 'materials/cu-foil.md' : path,
    );
    const lines = (sources.find((source) => source.path === path)?.text ?? '').split('\n');
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    expect(rules).toContain(rule);
    expect(message.length).toBeLessThan(1_000);
  });

  it('read as in the golden report', async () => {
    const text = Object.entries(cases)
      .map(([name, changes]) => `${name}\n  ${report(problemsOf(changes), 'content')}\n`)
      .join('');
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'hostile', `${group}.txt`));
  });
});

describe('one file as long, deep or tangled as can be', () => {
  const costs = JSON.parse(
    // A stack that is a quarter as deep is full with a quarter of what lies within itself.
    execFileSync(process.execPath, ['--stack-size=246', 'tests/compiler/hostile/count.ts'], { encoding: 'utf8' }),
  ) as Readonly<Record<string, Cost>>;

  // With a quarter of the size, what grows with its square is a sixteenth: a twelfth of the bound tells it about as soon.
  const asked = [
    ...Object.keys(sizes).map((name) => [name, 100_000_000] as const),
    ...Object.keys(quarters).map((name) => [name, 8_000_000] as const),
  ];

  it.each(asked)('costs bounded work and ends in a short report: %s', (name, most) => {
    const { operations, problems, characters, rules: broken } = costs[name]!;
    expect(operations).toBeLessThan(most);
    expect(problems).toBeLessThanOrEqual(2 * (bounds.problems.most + 1));
    expect(characters).toBeLessThan(100_000);
    for (const rule of broken) expect(rules).toContain(rule);
    expect(broken).not.toContain('compiler-holds');
  });

  it('and what good entries cost grows with their number', () => {
    const [few, many] = [costs[fewGood]!, costs[manyGood]!];
    expect([few.problems, many.problems]).toEqual([0, 0]);
    const without = costs[noneGood]!.operations;
    const growth = (many.operations - without) / (few.operations - without);
    expect(growth).toBeLessThan(4.1);
    // Else something was counted besides the entries, and growth would hide behind it.
    expect(growth).toBeGreaterThan(3.9);
    expect(without).toBeLessThan(few.operations / 100);
  });
}, 300_000);

it('npm run check names every file of a folder full of slips, without a trace, and ends with 1', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sodiograph-hostile-'));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const { path, text } of content().filter(isOwn)) put(path, text);
  const entries = groups.flatMap(([, cases]) => Object.values(cases)).flatMap((changes) => Object.entries(changes));
  const prose = (Object.values(proseForms) as readonly Form[]).flatMap(({ example, instead }) =>
    instead === undefined || example === ''
      ? []
      : Object.entries(edited('materials/sn-cu.md', 'Tin on copper [@1].', example)),
  );
  const written = [...entries, ...prose].flatMap(([path, text], index) => {
    const [kind, file] = path.split('/');
    if (text === null || text === good || file === undefined || !/^(?:materials|challenges|concepts)$/.test(kind!))
      return [];
    put(`${kind}/case-${index}.md`, text);
    return [`${kind}/case-${index}.md`];
  });
  const { status, stdout, stderr } = await call('check', [folder]);
  rmSync(folder, { recursive: true, force: true });
  expect(status).toBe(1);
  expect(stdout + stderr).not.toMatch(/^\s+at |node:internal|compiler-holds/m);
  expect(written.length).toBeGreaterThan(200);
  // What ids and titles of the cases have in common is said of each of them, so that even those without a slip of their own are named.
  expect(written.filter((path) => !stderr.includes(`/${path}:`))).toEqual([]);
}, 120_000);
