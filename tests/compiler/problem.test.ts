import { describe, expect, it } from 'vitest';
import { report, shortened, toFiles, type Problem } from '../../src/compiler/problem.ts';

const problem = (path: string, line: number, column: number, message: string, rule = 'a-rule'): Problem => ({
  path,
  line,
  column,
  message,
  rule,
});

describe('a report', () => {
  it('is one line a problem, by file, line, column and message', () => {
    const problems = [
      problem('b.md', 1, 1, 'last'),
      problem('a.md', 10, 1, 'fifth'),
      problem('a.md', 2, 9, 'third'),
      problem('a.md', 2, 10, 'fourth'),
      problem('a.md', 2, 1, 'b second'),
      problem('a.md', 2, 1, 'a first', 'another-rule'),
    ];
    const expected = [
      'content/a.md:2:1 error a first (another-rule)',
      'content/a.md:2:1 error b second (a-rule)',
      'content/a.md:2:9 error third (a-rule)',
      'content/a.md:2:10 error fourth (a-rule)',
      'content/a.md:10:1 error fifth (a-rule)',
      'content/b.md:1:1 error last (a-rule)',
    ].join('\n');
    expect(report(problems, 'content')).toBe(expected);
    expect(report(problems.toReversed(), 'content')).toBe(expected);
    expect(report(problems, 'x', 'notice')).toBe(
      expected.replaceAll('content/', 'x/').replaceAll(' error ', ' notice '),
    );
    expect(report([], 'content')).toBe('');
  });

  it('stays on its line whatever a file is called', () => {
    expect(report([problem('a\n\u2028\u202eb.md', 1, 1, 'x')], 'content')).toBe(
      'content/a\uFFFD\uFFFD\uFFFDb.md:1:1 error x (a-rule)',
    );
  });

  it('gives a long list of what is allowed once', () => {
    const list = Array.from({ length: 12 }, (_, index) => `word-${index}`).join(', ');
    const other = Array.from({ length: 12 }, (_, index) => `kind-${index}`).join(', ');
    const says = (name: string, words: string): string => `no “${name}”; allowed words: ${words}; add it`;
    expect(
      report(
        [
          problem('a.md', 1, 1, says('x', list)),
          problem('a.md', 2, 1, says('y', list)),
          problem('a.md', 3, 1, says('z', other)),
          problem('b.md', 1, 1, says('w', list)),
          problem('b.md', 2, 1, says('v', 'a, b')),
          problem('b.md', 3, 1, says('u', 'a, b')),
        ],
        'c',
      ).split('\n'),
    ).toEqual([
      `c/a.md:1:1 error ${says('x', list)} (a-rule)`,
      `c/a.md:2:1 error ${says('y', 'as above')} (a-rule)`,
      `c/a.md:3:1 error ${says('z', other)} (a-rule)`,
      `c/b.md:1:1 error ${says('w', 'as above')} (a-rule)`,
      `c/b.md:2:1 error ${says('v', 'a, b')} (a-rule)`,
      `c/b.md:3:1 error ${says('u', 'a, b')} (a-rule)`,
    ]);
  });
});

it('editors get one file with its messages, each fatal and named', () => {
  const [file, ...more] = toFiles([problem('a.md', 2, 3, 'x', 'a-rule')]);
  expect(more).toEqual([]);
  expect(file!.path).toBe('a.md');
  expect(file!.messages).toMatchObject([
    { line: 2, column: 3, reason: 'x', ruleId: 'a-rule', source: 'sodiograph', fatal: true },
  ]);
});

it('a file with very many problems shows the first hundred, and says so', () => {
  const many = (path: string, count: number): readonly Problem[] =>
    Array.from({ length: count }, (_, index) => problem(path, index + 1, 1, 'x'));
  expect(shortened(many('a.md', 100))).toHaveLength(100);
  const all = shortened([...many('a.md', 150).toReversed(), ...many('b.md', 2)]);
  expect(all).toHaveLength(103);
  expect(all.slice(0, 100).map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  expect(all[100]).toEqual({
    path: 'a.md',
    line: 100,
    column: 1,
    rule: 'within-bounds',
    message: 'there are more problems in this file than the 100 shown; mend these first',
  });
  expect(all.slice(101).map(({ path }) => path)).toEqual(['b.md', 'b.md']);
});
