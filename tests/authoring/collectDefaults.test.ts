import { expect, it } from 'vitest';
import { collectDefaults } from '../../src/authoring/collectDefaults.ts';
import { compile } from '../../src/compiler/compile.ts';
import { content, edited } from '../compiler/fixture.ts';

const fact = (id: string, at: string): string =>
  `  - id: ${id}\n    says: It is ${id}.\n    at: ${at}\n    cites: [0]\n`;
const path = 'materials/cu-foil.md';
const facts = ['thin', 'flat', 'soft'].map((id) => fact(id, '§1 ¶1')).join('') + fact('cheap', '§1 ¶2');
const { [path]: text } = edited(
  path,
  'summary: A foil of copper.\n',
  `summary: A foil of copper.\nstatements:\n${facts}`,
);

it('says once what most facts of an entry share, and the graph stays the same', () => {
  const short = collectDefaults(text!)!;
  expect(short).toContain(
    'defaults:\n  at: §1 ¶1\n  cites: [0]\nstatements:\n  - id: thin\n    says: It is thin.\n  - id: flat',
  );
  expect(short).toContain('  - id: cheap\n    says: It is cheap.\n    at: §1 ¶2\n');
  expect(short.match(/cites/g)).toHaveLength(1);
  const graphOf = (own: string): string => {
    const { graph, problems } = compile(content({ [path]: own }));
    expect(problems).toEqual([]);
    return JSON.stringify(graph, (key, value: unknown) => (key === 'place' ? undefined : value));
  };
  expect(graphOf(short)).toBe(graphOf(text!));
});

it('leaves alone what would gain nothing, what has defaults, and prose', () => {
  expect(
    collectDefaults(text!.replace(/statements:[^]*?(?=---)/, `statements:\n${fact('thin', '§1 ¶1')}`)),
  ).toBeUndefined();
  expect(collectDefaults(collectDefaults(text!)!)).toBeUndefined();
  expect(collectDefaults('    at: §1 ¶1\n'.repeat(9))).toBeUndefined();
});
