import { content, edited } from '../fixture.ts';
import type { Source } from '../../../src/source/source.ts';

const times = (count: number, text: string): string => text.repeat(count);
const each = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const steps = (count: number, make: (depth: number) => string): string => each(count, (index) => `${make(index)}\n`);

const body = (text: string): readonly Source[] => content(edited('materials/sn-cu.md', 'Tin on copper [@1].', text));
const front = (yaml: string): readonly Source[] =>
  content({ 'concepts/huge.md': `---\ntitle: Huge\nclass: quantity\nsummary: Huge.\n${yaml}\n---\nHuge.\n` });
const material = (yaml: string): readonly Source[] =>
  content({
    'materials/huge.md': `---\ntitle: Huge\nclass: modified collector\nsummary: Huge.\n${yaml}\n---\nHuge.\n`,
  });
const evidence = '    at: §1 ¶1\n    cites: [1]\n    method: electrochemical\n    cell: half\n';
const outcome = (id: number, results: string): string =>
  `  - id: o${id}\n    test: half-cell\n${evidence}    results:\n${results}`;

/** One file each that is as long, deep or tangled as its author could make it. */
export const sizes: Readonly<Record<string, () => readonly Source[]>> = {
  'prose just below the bound': () => body(times(26_000, 'foil ')),
  'prose of 100,000 lines': () => body(times(100_000, 'foil\n')),
  '20,000 >': () => body(times(20_000, '>')),
  '20,000 bullets': () => body(times(20_000, '- ')),
  '20,000 numbers': () => body(times(20_000, '1. ')),
  'lists in lists, line by line': () => body(steps(500, (depth) => `${' '.repeat(2 * depth)}- a`)),
  'quotations in quotations, line by line': () => body(steps(400, (depth) => `${'>'.repeat(depth + 1)} a`)),
  '4,000 list items': () => body(times(3_999, '- a\n')),
  'many opening brackets': () => body(times(130_000, '[')),
  'many closing brackets': () => body(times(130_000, ']')),
  'brackets in brackets': () => body(`${times(60_000, '[')}${times(60_000, ']')}`),
  'brackets within the bound of each paragraph': () => body(times(80, `${times(740, '[')}${times(740, ']')}\n\n`)),
  'stars that may pair': () => body(times(30_000, 'a**b')),
  'stars and underscores': () => body(times(30_000, '*a_ ')),
  'stars within the bound of each paragraph': () => body(times(30, `${times(740, '*a_ ')}\n\n`)),
  'backticks of every length': () => body(each(400, (index) => `${'`'.repeat(index)} `)),
  'half links': () => body(times(20_000, '[a](<b')),
  underlines: () => body(times(30_000, 'a\n-\n')),
  'a table of 3,000 rows': () => body(`| a |\n|---|\n${times(3_000, '| b |\n')}`),
  'a table of 1,400 columns': () => body(`${times(1_400, '| a ')}|\n${times(1_400, '|---')}|\n`),
  '1,000 footnotes': () =>
    body(`${each(1_000, (index) => `a[^${index}]\n\n`)}${each(1_000, (index) => `[^${index}]: b\n`)}`),
  'one footnote called 10,000 times': () => body(`${times(10_000, '[^a] ')}\n\n[^a]: b`),
  '10,000 labels': () => body(each(10_000, (index) => `[a${index}]: cu-foil\n`)),
  '10,000 ranges of citations': () => body(times(10_000, '[@1-100] ')),
  'a range of a billion citations': () => body('[@1-999999999]'),
  '20,000 character codes': () => body(times(20_000, '&amp;')),
  '10,000 tags': () => body(times(10_000, '<b>')),
  '10,000 comments': () => body(times(10_000, '<!--')),
  '100,000 empty lines': () => body(times(100_000, '\n')),
  '30,000 tildes, carets, dollars': () => body(`${times(10_000, '~a')} ${times(10_000, '^')} ${times(10_000, '$')}`),

  '1,000 relations with 40 targets': () =>
    front(`relations:\n${times(1_000, `  - mitigates: [${times(39, 'dendrites, ')}dendrites]\n${evidence}`)}`),
  '1,000 outcomes alike': () =>
    material(`outcomes:\n${each(1_000, (index) => outcome(index, `      - cycle life: ${index} cycles\n`))}`),
  'an alias bomb': () =>
    front(`a: &a [x, x]\n${each(30, (index) => `${'ab'[index % 2]}${index}: &c${index} [*a, *a]\n`)}`),
  '100,000 empty lines of front matter': () => front(times(100_000, '\n')),
  'a title of 400,000 letters': () => front(`aliases: [${'a'.repeat(400_000)}]`),
  'a hundred million paragraphs': () =>
    content(edited('sections/section-1.md', 'paragraphs: 2', 'paragraphs: 100000000')),
  'a number of 300 digits': () => content(edited('materials/sn-cu.md', '> 300 cycles', `> ${'9'.repeat(300)} cycles`)),
  'an id of 250 letters': () =>
    content({ [`concepts/${'a'.repeat(250)}.md`]: '---\ntitle: A\nclass: quantity\nsummary: A.\n---\nA.\n' }),
  'an outcome id of 250 letters': () =>
    content(edited('materials/sn-cu.md', 'id: text-half-cell', `id: ${'a'.repeat(250)}`)),
  '200,000 addresses that went': () =>
    content({ 'addresses.txt': each(200_000, (index) => `materials/gone-${index}\n`) }),
  '10,000 patterns of every length': () =>
    content({
      'addresses.txt': each(
        10_000,
        (index) => `${'a'.repeat(1 + (index % 100))}*${'a'.repeat(Math.floor(index / 100))} -> b*\n`,
      ),
    }),
  'a manifest of more than two million addresses': () =>
    content({
      'releases/1.0.0.txt': `#\nversion 1.0.0\ndate 2026-01-02\nafter nothing\n${each(700_000, (index) => `a/${index} .a .b\n`)}`,
    }),
  '500,000 unseen characters': () => body(times(500_000, '\u200B')),
  '100,000 unknown fields': () => front(each(900, (index) => `unknown-${index}: 1\n`)),
};

/** What costs the most, at a quarter of that size or of what is allowed: enough to tell work that grows faster than the file. */
export const quarters: Readonly<Record<string, () => readonly Source[]>> = {
  'prose of 5 MB': () => body(times(1_000_000, 'foil ')),
  '250 links nowhere': () => body(each(250, (index) => `[a](nowhere-${index})\n\n`)),
  '15,000 commas in a citation': () => body(`[@1${times(15_000, ',1')}]`),
  'keys within keys within keys': () => front(times(5_000, '? ')),
  'lists in lists': () => front(`aliases: ${times(5_000, '[')}`),
  'maps in maps': () => front(`aliases: ${times(5_000, '{a: ')}`),
  'items in items': () => front(`aliases:\n  ${times(5_000, '- ')}a`),
  '10,000 keys': () => front(each(10_000, (index) => `a${index}: 1\n`)),
  'the same key 12,500 times': () => front(times(12_500, 'aliases: 1\n')),
  '12,500 tabs': () => front(times(12_500, '\t- a\n')),
  '25,000 comments': () => front(times(25_000, '# a\n')),
  '25,000 quotation marks': () => front(`aliases: ${times(12_500, '"a" ')}`),
  '5,000 patterns of addresses': () =>
    content({
      'addresses.txt': each(
        5_000,
        (index) => `claims/gone-${index}--* -> claims/cu-foil--*\nclaims/gone-${index}--a\n`,
      ),
    }),
  'a chain of 12,500 moves': () =>
    content({ 'addresses.txt': each(12_500, (index) => `materials/g${index} -> materials/g${index + 1}\n`) }),
  'a chain of 12,500 moves, the last first': () =>
    content({ 'addresses.txt': each(12_500, (index) => `materials/g${index + 1} -> materials/g${index}\n`) }),
  '10,000 addresses that grow without end': () =>
    content({ 'addresses.txt': `${each(10_000, (index) => `materials/g${index}\n`)}materials/g* -> materials/gg*\n` }),
  '10,000 addresses that 290 patterns fit': () =>
    content({
      'addresses.txt': `${each(10_000, (index) => `${'a'.repeat(60)}${index}a\n`)}${each(290, (index) => `${'a'.repeat(1 + (index % 17))}*${'a'.repeat(Math.floor(index / 17))} -> ${'a'.repeat(2 + (index % 17))}*a\n`)}`,
    }),
  '10,000 addresses that the last of 290 patterns fits': () =>
    content({
      'addresses.txt': `${each(10_000, (index) => `${'a'.repeat(60)}${index}a\n`)}${each(289, (index) => `${'a'.repeat(1 + (index % 17))}*${'b'.repeat(1 + Math.floor(index / 17))} -> b*\n`)}a*a -> c*\n`,
    }),
  'places of 10,000 outcomes that went': () =>
    content({ 'addresses.txt': each(10_000, (index) => `materials/cu-foil#outcome-cu-foil--o${index}\n`) }),
  'a word of 25,000 letters': () => body('a'.repeat(25_000)),
  'a link of 25,000 letters': () => body(`[a](${'a'.repeat(25_000)})`),
  '1,100 relations': () => front(`relations:\n${times(1_100, `  - mitigates: dendrites\n${evidence}`)}`),
  '250 relations that lead nowhere': () =>
    front(`relations:\n${each(250, (index) => `  - mitigates: nowhere-${index}\n${evidence}`)}`),
  '25 outcomes with 90 results': () =>
    material(
      `outcomes:\n${each(25, (index) =>
        outcome(
          index,
          each(90, (result) => `      - cycle life: ${result} cycles\n        key: k${result}\n`),
        ),
      )}`,
    ),
  '250 statements': () =>
    front(`statements:\n${each(250, (index) => `  - id: s${index}\n    says: Said.\n${evidence}`)}`),
  '225 quantities that are wrong': () =>
    content({
      'vocabulary/more.yaml': `quantities:\n${each(225, (index) => `  q${index}: { dimension: none-${index}, says: 1 }\n`)}`,
    }),
};
