import { expect, it } from 'vitest';
import { annotations } from '../../src/compiler/problem.ts';
import { call } from '../commands/call.ts';

it('tells GitHub of a problem with what its format reserves escaped', () => {
  const place = { path: 'materials/a,b.md', line: 3, column: 5, rule: 'fits-schema' };
  expect(annotations([{ ...place, message: '99 % is: “a”\nb' }], 'content')).toBe(
    '::error file=content/materials/a%2Cb.md,line=3,col=5,title=fits-schema::99 %25 is: “a”%0Ab',
  );
  expect(annotations([{ ...place, message: 'x' }], 'content', 'notice')).toMatch(/^::notice file=/);
});

it('npm run check --format github prints notes to the output, and ends with 1', async () => {
  const folder = 'tests/compiler/rules/defaults-are-taken/content';
  const run = (...words: readonly string[]) => call('check', [folder, ...words]);
  const { status, stdout, stderr } = await run('--format', 'github');
  expect([status, stderr]).toEqual([1, '1 problem\n']);
  expect(stdout).toContain(
    `::error file=${folder}/materials/sn-cu.md,line=6,col=40,title=defaults-are-taken::no fact takes`,
  );
  expect((await run('--format', 'gitlab')).stderr).toBe(
    '--format is “gitlab”, which is no such form: set it to text, or github for notes on a pull request; or leave it out.\n',
  );
});
