import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { readSources } from '../../src/read.ts';

const folder = (rule: string): string => join(import.meta.dirname, '../compiler/rules', rule);

describe.each(['finding-is-acknowledged', 'acknowledgement-has-finding'])('%s', (rule) => {
  const { graph, problems } = compile(readSources(join(folder(rule), 'content')));
  it('alone fires on its example', () => {
    expect(graph).toBeUndefined();
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
  });
  it('says so in the words of the golden report', async () => {
    await expect(`${report(problems, 'content')}\n`).toMatchFileSnapshot(join(folder(rule), 'report.txt'));
  });
});
