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

it('changes nothing twice', () => {
  const { text } = migrate(entry('    basis: half cell'), field);
  expect(migrate(text, field)).toEqual({ text, changed: 0, left: [] });
});
