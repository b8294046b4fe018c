import type { Form } from '../form.ts';

/** Every form of YAML: what front matter may be written in, and what is refused with the right way to write it. */
export const yamlForms = {
  map: { name: 'a map', example: 'title: Na–Bi' },
  list: { name: 'a list', example: 'aliases:\n  - foil' },
  flowList: { name: 'a list on one line', example: 'aliases: [loaf, white loaf]' },
  flowMap: { name: 'a map on one line', example: 'baseline: { cu-foil: 44.5 mV }' },
  plain: { name: 'text', example: 'title: Cu foil' },
  plainLines: { name: 'text over several lines', example: 'summary: A loaf\n  of rye.' },
  doubleQuoted: { name: 'text in double quotes', example: 'title: "Cu: a foil"' },
  singleQuoted: { name: 'text in single quotes', example: "title: 'Cu: a foil'" },
  folded: { name: 'text below >', example: 'summary: >-\n  A loaf\n  of rye.' },
  comment: { name: 'a comment on a line of its own', example: '# transcribed twice\ntitle: Cu foil' },

  commentAfter: {
    name: 'a comment after a value',
    example: 'title: Foil # 3',
    instead:
      'everything from “ #” on is dropped; quote the whole value if it belongs to it, or give the comment a line of its own',
  },
  duplicate: {
    name: 'a key given twice',
    example: 'title: A\ntitle: B',
    instead: 'only one of the two would count; remove one',
  },
  swallowed: {
    name: 'list items below a value',
    example: 'title: Loaf\n  - rye',
    instead: 'the items become part of the text above them; give them a key of their own, or quote the text',
  },
  trailingComma: {
    name: 'a comma before the end of a list',
    example: 'aliases: [foil,]',
    instead: 'something may be missing behind it; remove it',
  },
  anchor: {
    name: 'an anchor (&)',
    example: 'title: &a Cu foil',
    instead: 'YAML anchors and aliases are not allowed; write the value out, or quote it if it begins with &',
  },
  alias: {
    name: 'an alias (*)',
    example: 'summary: *a',
    instead: 'YAML anchors and aliases are not allowed; write the value out, or quote it if it begins with *',
  },
  tag: {
    name: 'a tag (!)',
    example: 'title: !!str Cu foil',
    instead: 'YAML tags are not allowed; quote the value if it begins with !',
  },
  explicitKey: {
    name: 'an explicit key (?)',
    example: '? title\n: Cu foil',
    instead: 'write “key: value”',
  },
  collectionKey: {
    name: 'a list or map as a key',
    example: '[title]: Cu foil',
    instead: 'a key is one word; write “key: value”, or quote a value that begins with a bracket',
  },
  directive: { name: 'a directive (%)', example: '%YAML 1.2', instead: 'remove the line' },
  documents: {
    name: 'a second document',
    example: 'title: Cu foil\n...\nsummary: A foil.',
    instead: 'what follows “...” would be dropped; remove it, or quote the value',
  },
  literal: {
    name: 'text below | or with keeping marks',
    example: 'summary: |\n  A foil.',
    instead: 'a text is one paragraph; write it in quotes, or below “>-”',
  },
  emptyLine: {
    name: 'an empty line within a text',
    example: 'summary: A loaf\n\n  of rye.',
    instead: 'a text in front matter is one paragraph; remove the empty line',
  },
  escape: {
    name: 'an escape in double quotes',
    example: 'title: "Cu\\u2082"',
    instead: 'write the character itself; only \\" and \\\\ are escapes here',
  },
  respelt: {
    name: 'a number that would be changed',
    example: 'number: 3.10',
    instead: 'quote it, so that it stays as it is; or write a plain number, where one is meant',
  },
  tabs: {
    name: 'a tab as indentation',
    example: 'aliases:\n\t- foil',
    instead: 'indent with spaces',
  },
  prototype: { name: 'the key __proto__', example: '__proto__: x', instead: 'it is no field; remove it' },
} as const satisfies Readonly<Record<string, Form>>;

export type YamlForm = keyof typeof yamlForms;
