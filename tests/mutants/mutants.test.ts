import { describe, expect, it } from 'vitest';
import { acceptance, readAccepted } from './accepted.ts';
import { ran } from './coverage.ts';
import { mutantsOf, mutated, sampleOf } from './mutate.ts';

const of = (source: string): readonly string[] => mutantsOf('a.ts', source).map((mutant) => mutated(source, mutant));

describe('faults', () => {
  it.each([
    ['a < b;', ['a <= b;', 'a >= b;', ';']],
    ['a === b && c;', ['a !== b && c;', 'a === b || c;', ';']],
    ['x = a + b;', ['x = a - b;', ';']],
    ["x = 'a' + b;", ["x = '' + b;", ';']],
    ['x = `${a}`;', ["x = '';", ';']],
    ["x = '';", ["x = 'mutant';", ';']],
    ['if (a) b();', ['if (true) b();', 'if (false) b();', 'if (a) ;']],
    ['x = a ? b : c;', ['x = true ? b : c;', 'x = false ? b : c;', ';']],
    ['x = a === undefined ? {} : { a };', ['x = a !== undefined ? {} : { a };', 'x = true ? {} : { a };', ';']],
    [
      'x = a < b ? -1 : 1;',
      [
        'x = a >= b ? -1 : 1;',
        'x = true ? -1 : 1;',
        'x = false ? -1 : 1;',
        'x = a < b ? 1 : 1;',
        'x = a < b ? -0 : 1;',
        'x = a < b ? -1 : 0;',
        ';',
      ],
    ],
    ['while (a) b();', ['while (false) b();', 'while (a) ;']],
    ['x = !a;', ['x = a;', ';']],
    ['x = [a];', ['x = [];', ';']],
    ['x = a?.b;', ['x = a.b;', ';']],
    ['x = a ?? b;', ['x = ((a) && (b));', ';']],
    ['x = 1;', ['x = 0;', ';']],
    ['x = 41;', ['x = 42;', ';']],
    ['x = true;', ['x = false;', ';']],
    ['i++;', ['i--;', ';']],
    ['x = a.some(f);', ['x = a.every(f);', ';']],
    ['x = a.filter(f);', ['x = a;', ';']],
    ['x = a.trim();', ['x = a;', ';']],
    ['const f = () => a;', ['const f = () => undefined;']],
    [
      'x = /^\\d+$/gi;',
      ['x = /\\d+$/gi;', 'x = /^\\d+/gi;', 'x = /^\\D+$/gi;', 'x = /^\\d+$/g;', 'x = /^\\d+$/i;', ';'],
    ],
  ])('are put into %s', (source, faults) => {
    expect([...of(source)].sort()).toEqual([...faults].sort());
  });

  it('are put into nothing that is gone when the program runs, and into no name', () => {
    expect(of("import { a } from './a.ts';\nexport { a } from './a.ts';")).toEqual([]);
    expect(of("type A = 'a' | 1 | true;\ninterface B { readonly b: 'b'; }\nlet c: 'c';")).toEqual([]);
    expect(of("const a = { 'b-c': d };")).toEqual([]);
    expect(of('let a = b as 1;')).toEqual([]);
  });

  it('are programs: what does not parse would be found by any test', () => {
    expect(of('x = a ?? b ?? c;')).toContain('x = ((a ?? b) && (c));');
    expect(of('x = a ?? b ?? c;')).not.toContain('x = a ?? b && c;');
  });

  it('leave alone what stands in for a position that every node has', () => {
    expect(of('x = a.position?.start.offset ?? 0;')).not.toContain('x = a.position?.start.offset ?? 1;');
    expect(of('x = a.size ?? 0;')).toContain('x = a.size ?? 1;');
  });

  it('leave alone what stands in for the first piece of a text', () => {
    expect(of("const [a = '', b = 'x'] = c.split('d');")).toEqual([
      "const [a = '', b = ''] = c.split('d');",
      "const [a = '', b = 'x'] = c.split('');",
    ]);
    expect(of("const [a = ''] = c;")).toEqual(["const [a = 'mutant'] = c;"]);
  });

  it('leave the anchors of a search that goes from end to end alone', () => {
    expect(of('x = /^(.*?)a$/;')).toEqual([';', 'x = /^(.*?)a/;']);
    expect(of('x = /^a(.*)$/;')).toEqual([';', 'x = /a(.*)$/;']);
    expect(of('x = /^a.$/;')).toEqual([';', 'x = /a.$/;', 'x = /^a./;']);
  });

  it('know where they begin to run: at the left of an operator', () => {
    const [fault] = mutantsOf('a.ts', 'x = a.b || c;').filter(({ text }) => text === '&&');
    expect([fault!.from, fault!.runs]).toEqual([8, 4]);
  });

  it('know their line, and what a person sees of them', () => {
    const [fault] = mutantsOf('a.ts', '\nconst f = (a: number) =>\n  a < 3;\n');
    expect(fault).toMatchObject({ file: 'a.ts', line: 3, operator: 'function', before: 'a < 3;', after: 'undefined;' });
  });

  it('are chosen alike for the same seed, whatever the order', () => {
    const all = mutantsOf('a.ts', 'a < b; c < d; e < f; g < h;');
    const chosen = sampleOf(all, 4, 1);
    expect(sampleOf(all.toReversed(), 4, 1)).toEqual(chosen);
    expect(chosen).toHaveLength(4);
    expect(sampleOf(all, 4, 2)).not.toEqual(chosen);
    expect(sampleOf(all, 100, 1)).toHaveLength(all.length);
  });
});

describe('what is accepted', () => {
  const text = '# comment\n\na.ts\n- a < b;\n+ a <= b;\nbecause they never meet\n\n';

  it('is read with its reason, and found again by what it looks like', () => {
    const accepted = readAccepted(text);
    expect(accepted).toEqual([
      { file: 'a.ts', before: 'a < b;', after: 'a <= b;', reason: 'because they never meet', line: 3 },
    ]);
    const [first, second] = mutantsOf('a.ts', '\n\n  a   <  b;');
    expect(acceptance(accepted)(first!)).toBeUndefined();
    const [same] = mutantsOf('a.ts', '\n\n  a < b;').filter(({ text: put }) => put === '<=');
    expect([acceptance(accepted)(same!)?.reason, second?.file]).toEqual(['because they never meet', 'a.ts']);
  });

  it('needs four lines each', () => {
    expect(() => readAccepted('a.ts\n- a\n+ b\n')).toThrow('accepted.txt:1: a block has four lines');
    expect(() => readAccepted('\n\na.ts\n- a\n+ b\nfor no reason\n')).toThrow('accepted.txt:3:');
  });

  it('is so for every fault that is listed', () => {
    for (const { reason } of readAccepted()) expect(reason.length).toBeGreaterThan('because it is so'.length);
  });
});

it('a place ran when the smallest stretch around it did', () => {
  const stretches = [
    [0, 100, 1],
    [10, 50, 0],
    [20, 30, 3],
  ] as const;
  expect([5, 10, 19, 20, 29, 30, 50, 100].map((at) => ran(stretches, at))).toEqual([
    true,
    false,
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
  expect(ran(undefined, 0)).toBe(false);
});
