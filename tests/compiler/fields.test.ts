import { describe, expect, it } from 'vitest';
import { beyondBounds } from '../../src/compiler/beyondBounds.ts';
import { doublesInLists } from '../../src/compiler/doublesInLists.ts';
import { markupInFields } from '../../src/compiler/markupInFields.ts';
import type { Flaw } from '../../src/source/flaw.ts';
import { readYaml, type Yaml } from '../../src/source/yaml/read.ts';

/** What a check says of YAML: the line, counted from the first below `---`, and the message. */
const said = (check: (yaml: Yaml) => readonly Flaw[], text: string): readonly string[] => {
  const { yaml, flaws } = readYaml(text);
  expect(flaws).toEqual([]);
  return check(yaml!).map(({ line, rule, message }) => `${line} ${rule} ${message}`);
};

describe('markup in fields', () => {
  const of = (text: string): readonly string[] => said(markupInFields, text);
  const plain = 'front matter is plain text; write it without markup (links and citations belong in the prose)';
  const shown = (line: number, found: string, cure = plain): string =>
    `${line} field-is-plain “${found}” would be shown as it is: ${cure}`;

  it('is refused wherever text is shown as it is, once a field', () => {
    expect(of('title: A [link](cu-foil) and **more**\nsummary: It is *plain*.\n')).toEqual([
      shown(1, '[link](cu-foil)'),
    ]);
    expect(of('a:\n  - b: "**x** y"\n  - c: [ok, "`d`"]\n')).toEqual([shown(2, '**'), shown(3, '`')]);
    expect(of('summary: It cites [@1].\n')).toEqual([shown(1, '[@1]')]);
  });

  it('has Unicode for what LaTeX is used for', () => {
    for (const text of ['Cu^2+^', 'CO~2~', '$x$', '1 mA cm-2', '&alpha;-Fe', '\\alpha'])
      expect({ text, says: of(`summary: a ${text} b\n`)[0]?.includes(plain) }).toEqual({ text, says: false });
  });

  it('says what to write in place of it, and nothing of prose', () => {
    expect(of('summary: at cm^-2 it\n')).toEqual([
      '1 field-is-plain “^-2” would be shown as it is: write superscripts of Unicode, such as 10⁻³ and cm⁻²; \\^ where it is meant',
    ]);
  });

  it.each([
    ':smile:',
    '[[cu-foil]]',
    '![foil](a.png)',
    '<b>x</b>',
    '<!-- x -->',
    '{.class}',
    '{{ x }}',
    ':::',
    '==x==',
    '[^1]',
    '[a](b',
    '@Zhang2020',
    '~~x~~',
    '&alpha;',
    '&Alpha;',
    '&#945;',
    '&#x3B1;',
    '<BR>',
    '<SUP>2</SUP>',
  ])('is refused in a field: %s', (markup) => {
    expect(of(`summary: 'It is ${markup} so'\n`)).toHaveLength(1);
  });

  it.each([
    'https://example.org/a',
    'www.example.org',
    '[sic]',
    'a -- b',
    'a_b',
    '5 < 6',
    'a | b',
    '* a',
    'A: b',
    '<x> and <journal code>',
  ])('is not seen in a field where it may be meant: %s', (text) => {
    expect(of(`summary: 'It is ${text} so'\n`)).toEqual([]);
  });

  it('is what is printed where a field says what is printed', () => {
    for (const name of ['as-printed', 'printed', 'names-as-printed', 'doi', 'pages', 'at', 'formula'])
      expect(of(`a:\n  - ${name}: "**x** [y](z)"\n`)).toEqual([]);
    expect(of('as-printed:\n  note: "**x**"\n')).toEqual([]);
    expect(of('note: "**x**"\n')).toHaveLength(1);
  });

  it('is not seen in what is none', () => {
    expect(of('title: Sn@Cu, 5 * 3 and a_b\nnumber: 5\nnone: null\nyes: true\n')).toEqual([]);
  });
});

describe('lists', () => {
  const of = (text: string): readonly string[] => said(doublesInLists, text);
  it('hold each word and number once', () => {
    expect(of('aliases: [a, b, a]\n')).toEqual([
      '1 list-has-no-doubles “a” stands in the list twice; remove it, or write what was meant',
    ]);
    expect(of('x:\n  - cites:\n      - 3\n      - 4\n      - 3\n')).toEqual([
      '5 list-has-no-doubles “3” stands in the list twice; remove it, or write what was meant',
    ]);
    expect(of('x: [[1, 1], [1]]\n')).toHaveLength(1);
    expect(of('x: [a, a, a]\n')).toHaveLength(2);
  });
  it('may hold things alike that are no words, a number beside its digits, and two people of one name', () => {
    expect(of('x:\n  - a: b\n  - a: b\n')).toEqual([]);
    expect(of('x: [3, "3"]\n')).toEqual([]);
    expect(of('x: [null, null]\n')).toEqual([]);
    for (const name of ['authors', 'authors-full', 'editors']) expect(of(`${name}: [A. Li, A. Li]\n`)).toEqual([]);
    expect(of('a: x\nb: x\n')).toEqual([]);
  });
});

describe('bounds of front matter', () => {
  const of = (text: string): readonly string[] => said(beyondBounds, text);
  const long = (count: number): string => 'a'.repeat(count);

  it.each([
    ['title', 300, 'a title'],
    ['tagline', 300, 'a title'],
    ['journal', 300, 'a title'],
    ['journal-full', 300, 'a title'],
    ['formula', 200, 'a formula'],
    ['at', 300, 'a locator'],
    ['id', 60, 'an id within an entry'],
    ['key', 60, 'an id within an entry'],
    ['number', 300, 'a name'],
    ['order', 300, 'a name'],
    ['summary', 3000, 'a text in front matter'],
    ['constructor', 3000, 'a text in front matter'],
  ])('%s has at most %d characters', (name, most, what) => {
    expect(of(`${name}: ${long(most)}\n`)).toEqual([]);
    expect(of(`${name}: "  ${long(most)}  "\n`)).toEqual([]);
    expect(of(`${name}: ${long(most + 1)}\n`)).toEqual([
      expect.stringContaining(
        `1 within-bounds ${what} has at most ${most.toLocaleString('en-US')} characters, this one ${(most + 1).toLocaleString('en-US')};`,
      ),
    ]);
  });

  it.each(['aliases', 'names-as-printed', 'authors', 'authors-full', 'editors'])(
    'each of %s has at most 300 characters',
    (name) => {
      expect(of(`${name}: [b, ${long(300)}]\n`)).toEqual([]);
      expect(of(`${name}: [b, ${long(301)}]\n`)).toEqual([expect.stringContaining('a name has at most 300')]);
    },
  );

  it.each([
    ['number', 0, 99_999],
    ['paragraphs', 0, 1000],
    ['order', -1_000_000, 1_000_000],
    ['year', -1_000_000_000, 1_000_000_000],
    ['title', -1_000_000_000, 1_000_000_000],
  ])('%s lies between %d and %d', (name, least, most) => {
    expect(of(`${name}: ${least}\n`)).toEqual([]);
    expect(of(`${name}: ${most}\n`)).toEqual([]);
    const says = `lies between ${least.toLocaleString('en-US')} and ${most.toLocaleString('en-US')}`;
    for (const beyond of [least - 1, most + 1])
      expect(of(`${name}: ${beyond}\n`)).toEqual([expect.stringContaining(says)]);
  });

  it('numbers of cited works are numbers of works', () => {
    expect(of('relations:\n  - cites: [1, 99999]\n')).toEqual([]);
    expect(of('relations:\n  - cites: [1, 100000]\n')).toEqual([
      expect.stringContaining('2 within-bounds a reference number lies between 0 and 99,999'),
    ]);
  });

  it('lists are as long as one entry can hold, names of fields as a name', () => {
    const list = (name: string, count: number): string =>
      `${name}:\n${Array.from({ length: count }, (_, index) => `  - i${index}\n`).join('')}`;
    for (const [name, most] of [
      ['outcomes', 500],
      ['results', 50],
      ['relations', 1000],
    ] as const) {
      expect(of(list(name, most))).toEqual([]);
      expect(of(list(name, most + 1))).toEqual([
        expect.stringContaining(`has at most ${most.toLocaleString('en-US')} ${name === 'relations' ? 'items' : name}`),
      ]);
    }
    expect(of(`${long(301)}: b\n`)).toEqual([expect.stringContaining('a name has at most 300 characters')]);
    expect(of(`${long(300)}: b\n`)).toEqual([]);
  });
});
