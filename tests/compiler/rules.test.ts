import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { readSources } from '../../src/site/content.ts';

/** Each rule has a folder: content on which it alone fires, and the report that an author reads. */
const examples = join(import.meta.dirname, 'rules');
const implemented = readdirSync(join(import.meta.dirname, '../../src/compiler/rules'))
  .filter((file) => file !== 'index.ts' && file !== 'rule.ts')
  .map((file) => file.replace(/\.ts$/, ''));

it('every rule has an example', () => {
  expect(readdirSync(examples).sort()).toEqual(implemented.sort());
});

describe.each(readdirSync(examples).sort())('%s', (rule) => {
  const { graph, problems } = compile(readSources(join(examples, rule, 'content')));

  it('alone fires on its example', () => {
    expect(graph).toBeUndefined();
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
  });

  it('says so in the words of the golden report', async () => {
    await expect(`${report(problems, 'content')}\n`).toMatchFileSnapshot(join(examples, rule, 'report.txt'));
  });
});
