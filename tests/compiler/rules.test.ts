import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { catalogue } from '../../src/compiler/rules/index.ts';
import { readSources } from '../../src/site/content.ts';

/** Each rule has a folder: content on which it alone fires, and the report that an author reads. */
const examples = join(import.meta.dirname, 'rules');

it('every rule is in the catalogue, under the name of its file', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/compiler/rules'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index' && name !== 'rule');
  expect(catalogue.map(({ id }) => id)).toEqual(files.sort());
});

it('every rule says in a sentence what must hold, and no two say the same', () => {
  for (const { id, says } of catalogue)
    expect({ id, says }).toEqual({ id, says: expect.stringMatching(/^[A-Z“][^\n]{15,}\.$/) });
  expect(new Set(catalogue.map(({ says }) => says)).size).toBe(catalogue.length);
});

it('every rule that content can break has an example', () => {
  expect(readdirSync(examples).sort()).toEqual(catalogue.filter(({ wall }) => !wall).map(({ id }) => id));
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
