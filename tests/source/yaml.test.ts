import { describe, expect, it } from 'vitest';
import { bounds } from '../../src/source/bounds.ts';
import type { Form } from '../../src/source/form.ts';
import { yamlForms } from '../../src/source/yaml/forms.ts';
import { readYaml } from '../../src/source/yaml/read.ts';

const forms: readonly (readonly [string, Form])[] = Object.entries(yamlForms);
const messages = (text: string): readonly string[] =>
  readYaml(text).flaws.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('every form of YAML', () => {
  it.each(forms.filter(([, { instead }]) => instead === undefined))('is read: %s', (_, { example }) => {
    const { yaml, flaws } = readYaml(example);
    expect(flaws).toEqual([]);
    expect(Object.keys(yaml!.data as object)).toHaveLength(1);
  });

  it.each(forms.filter(([, { instead }]) => instead !== undefined))(
    'or refused, saying what to write: %s',
    (_, form) => {
      expect(messages(form.example)).toEqual([expect.stringContaining(form.instead!)]);
    },
  );
});

describe('what YAML would drop or change', () => {
  it.each([
    ['title: Foil # 3', '1:13'],
    ['a: 1\ntitle: "Foil" # 3', '2:15'],
    ['relations: # three\n  - a: b', '1:12'],
    ['title: #3', '1:8'],
    ['a: [b, # c\n  d]', '1:8'],
    ['a: &x b', '1:4'],
    ['a: !!str 1', '1:4'],
    ['a: !b', '1:4'],
    ['a: b\nc:\n  d: e\na: f', '4:1'],
    ['n: 4.0', '1:4'],
    ['n: 0x1F', '1:4'],
    ['n: 1e3', '1:4'],
    ['n: 007', '1:4'],
    ['n: 12345678901234567890', '1:4'],
    ['a: "\\x41"', '1:5'],
    ['a: "b\\nc"', '1:6'],
    ['a: >-\n  b\n\n  c', '1:4'],
    ['a: b\n\n  c', '1:4'],
    ['a: |\n  b', '1:4'],
    ['a: b\n---\nc: d', '2:1'],
    ['a: b\n...\nc: d', '2:1'],
    ['%YAML 1.2', '1:1'],
    ['a: [b, c,]', '1:9'],
    ['a: { b: c, }', '1:10'],
    ['? a\n: b', '1:1'],
    ['[a, b]: c', '1:1'],
    ['title: Foil\n  - copper', '2:3'],
  ])('is said with its place: %j', (text, place) => {
    expect(messages(text).map((message) => message.split(' ')[0])).toEqual([place]);
  });

  it('but comments on lines of their own, both quotations and several lines are fine', () => {
    const text = `# one\na: 'it''s' \nb: "\\"c\\" \\\\"\n  # two\nc: [\n    d,\n    e,\n  ]\nf: g\n  h\n`;
    expect(messages(text)).toEqual([]);
    expect(readYaml(text).yaml!.data).toEqual({ a: "it's", b: '"c" \\', c: ['d', 'e'], f: 'g h' });
  });
});

describe('what is no YAML', () => {
  it.each([
    [
      '- cycle life: > 500 cycles\n  as-printed: x',
      '1:15 a value that begins with > or | must stand in quotes, such as "> 500 cycles"',
    ],
    ['a:\n\t- b\n\t- c\n\t- d\n\t- e', '2:1 a tab as indentation: indent with spaces'],
    [
      'title: A: b',
      '1:8 a value that holds “: ” must stand in quotes; a line of its own begins at the column of its neighbours',
    ],
    ['title: @x', '1:8 a value cannot begin with @ unless it stands in quotes'],
    ['title: `x`', '1:8 a value cannot begin with ` unless it stands in quotes'],
    ['title:Dendrites\nsummary: x', '1:7 put a space after the colon: “key: value”'],
    [
      'title: x\nDendrites\nsummary: y',
      '2:1 the line has no “key: value”; give it a key, or indent it to go on with the line above',
    ],
    ['a: [b\nc: d', '1:4 “[” opens a list that is not closed; end it with ], or quote the value'],
    ['a: {b: c\nd: e', '1:4 “{” opens a map that is not closed; end it with }, or quote the value'],
    ['a: "b\nc: d', '1:4 the text that begins with " does not end; close it with "'],
    [
      "a: 'it's'\nb: c",
      "1:8 what follows the closing quotation mark is left over; quote the whole value, and write '' for ' within it",
    ],
    [
      'a: "b" c',
      '1:8 what follows the closing quotation mark is left over; quote the whole value, and write \\" for " within it',
    ],
    ['a: - b', '1:4 a list item begins on a line of its own below its key'],
    ['a: [b, , c]', '1:8 an item is missing before the comma'],
  ])('gives one message in plain words: %j', (text, message) => {
    expect(messages(text)).toEqual([message]);
  });
});

describe('hostile YAML', () => {
  const size = 20_000;
  it.each([
    ['lists in lists', '['.repeat(size)],
    ['maps in maps', '{a: '.repeat(size)],
    ['items in items', `${'- '.repeat(size)}a`],
    ['keys in keys', '? '.repeat(size)],
    ['many keys', Array.from({ length: size }, (_, index) => `a${index}: 1`).join('\n')],
    ['many values', `a: [${'b,'.repeat(60_000)}b]`],
    ['an alias bomb', `a: &a [x]\nb: [${'*a,'.repeat(size)}*a]`],
    ['many mistakes', 'a: "\\x41" # b\n'.repeat(size)],
  ])('costs one look: %s', (_, text) => {
    const { yaml, flaws } = readYaml(text);
    expect(yaml).toBeUndefined();
    expect(flaws.length).toBeGreaterThan(0);
    expect(flaws.length).toBeLessThanOrEqual(bounds.problems.most);
  });
});
