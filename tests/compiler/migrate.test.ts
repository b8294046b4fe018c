import { expect, it } from 'vitest';
import { migrate } from '../../src/compiler/migrate.ts';
import { readField } from '../../src/field/read.ts';
import { batteryVocabulary } from '../field/battery.ts';

const { field } = readField(batteryVocabulary);
const entry = (...lines: readonly string[]): string => ['---', ...lines, '---', 'basis: of prose', ''].join('\n');

it('writes a basis as method and cell, and leaves all else as it is', () => {
  const { text, changed, left } = migrate(
    entry(
      'relations:',
      '  - forms: na-bi # kept',
      '    basis: half cell',
      '  - forms: x',
      '    basis: "simulation"',
      '  - basis: in situ',
      '    forms: y',
      '  - { forms: z, basis: full cell, at: §1 }',
      '  - { basis: stated without data, forms: z }',
      '    basis: stated without data',
    ),
    field,
  );
  expect(text).toBe(
    entry(
      'relations:',
      '  - forms: na-bi # kept',
      '    method: electrochemical',
      '    cell: half',
      '  - forms: x',
      '    method: simulation',
      '  - method: in situ',
      '    forms: y',
      '  - { forms: z, method: electrochemical, cell: full, at: §1 }',
      '  - { forms: z }',
    ),
  );
  expect([changed, left]).toEqual([6, []]);
});

it('names a basis that it does not know, with its line, and leaves it', () => {
  const text = entry('    basis: hearsay');
  expect(migrate(text, field)).toMatchObject({ text, changed: 0, left: [{ line: 2 }] });
});

it('reads front matter between two lines of --- with nothing but space behind them', () => {
  const lines = (first: string, last: string): string =>
    [first, '    basis: half cell', last, 'basis: half cell', ''].join('\n');
  const migrated = '    method: electrochemical\n    cell: half\n';
  expect(migrate(lines('--- ', '---  '), field).text).toBe(`--- \n${migrated}---  \nbasis: half cell\n`);
  for (const [first, last] of [
    ['---js', '---'],
    ['----', '---'],
    ['x---', '---'],
    ['---', '----'],
    ['---', 'a ---'],
  ] as const)
    expect(migrate(lines(first, last), field)).toEqual({ text: lines(first, last), changed: 0, left: [] });
});

it('takes a basis in quotes, and none that is quoted in part', () => {
  expect(migrate(entry("    basis: 'half cell'"), field).text).toBe(
    entry('    method: electrochemical', '    cell: half'),
  );
  expect(migrate(entry('    basis: "half cell'), field)).toMatchObject({ changed: 0, left: [{ line: 2 }] });
  expect(migrate(entry('    a: 1', '    basis: hearsay'), field).left).toEqual([
    {
      line: 3,
      message: expect.stringMatching(/^“hearsay” is no basis of the vocabulary; known: .*half cell/) as string,
    },
  ]);
});

it('changes nothing twice', () => {
  const { text } = migrate(entry('    basis: half cell'), field);
  expect(migrate(text, field)).toEqual({ text, changed: 0, left: [] });
});
