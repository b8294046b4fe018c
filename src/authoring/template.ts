import type { ConditionTerm, Field, KindTerm } from '../field/field.ts';
import { listed } from '../source/bounds.ts';

/** What a content folder has already of what is numbered. */
export interface Taken {
  /** Numbers of works. */
  readonly numbers: readonly number[];
  /** Places in the reading path. */
  readonly orders: readonly number[];
}

/** A field that the author has to fill in, with its line in the new file. */
export interface Blank {
  readonly field: string;
  readonly line: number;
}

/** The text of a new entry of a kind: what it needs, empty; and below, as comments, what it may have. */
export function entryTemplate(
  field: Field,
  kind: KindTerm,
  taken: Taken,
): { readonly text: string; readonly blanks: readonly Blank[] } {
  const matter = [
    '# The name as set in print, with Unicode sub- and superscripts: H₂O, Ca²⁺.',
    'title:',
    ...classLines(kind),
    '# One sentence of our own that defines it and can be understood alone.',
    'summary:',
    ...ownLines(kind, field, taken),
    ...(kind.shape === 'topic' ? factLines(field, kind) : []),
  ];
  const text = ['---', ...matter, '---', ''].join('\n');
  const blanks = text.split('\n').flatMap((line, index) => {
    const name = /^([\w-]+):$/.exec(line)?.[1];
    return name === undefined ? [] : [{ field: name, line: index + 1 }];
  });
  return { text, blanks };
}

const classLines = ({ classes }: KindTerm): readonly string[] =>
  classes.length === 0
    ? []
    : classes.length === 1
      ? [`class: ${classes[0]!.name}`]
      : [`# One of: ${classes.map(({ name }) => name).join(', ')}.`, 'class:'];

const next = (numbers: readonly number[]): number => Math.max(0, ...numbers) + 1;

function ownLines({ shape }: KindTerm, { locators }: Field, { numbers, orders }: Taken): readonly string[] {
  switch (shape) {
    case 'topic':
      return [];
    case 'works':
      return [
        `number: ${next(numbers)}`,
        '# One a line, as printed or by parts: - { family: García Márquez, given: Gabriel }',
        'authors:',
        '# As printed; add volume: "12", pages: "1–9", article-title and doi: 10.… where they are known.',
        'journal:',
        'year:',
        'doi-status: unknown',
        '# The citation as the list of references prints it.',
        'as-printed:',
      ];
    case 'reading path':
      return [
        `# As printed and in quotation marks, as in ${listed(locators.map(({ example }) => example))}, without the paragraph.`,
        'number:',
        `order: ${next(orders)}`,
        '# How many paragraphs it has; none for tables and figures.',
        'paragraphs: 0',
      ];
  }
}

/** Facts as comments: an example of each list, with the words of this vocabulary. */
function factLines(field: Field, { name }: KindTerm): readonly string[] {
  const relations = field.relations.filter(({ from, derived }) => from.kinds.includes(name) && derived === undefined);
  const place = field.locators[0]?.example ?? '…';
  const [test, quantity] = [field.tests[0], field.quantities[0]];
  const unit = field.units.find(({ dimension }) => dimension === quantity?.dimension)?.name;
  return [
    '# What follows is optional; remove the “# ” of what you need. Say each fact once, on what its sentence is about.',
    ...(relations.length === 0
      ? []
      : [
          '# relations:',
          `#   - defaults: { at: ${place}, cites: [] }`,
          `#   - ${relations[0]!.name}: id-of-the-other`,
          `# Relations: ${listed(relations.map((row) => row.name))}.`,
        ]),
    ...(test === undefined || quantity === undefined
      ? []
      : [
          '# outcomes:',
          `#   - id: text-${test.name}`,
          `#     test: ${test.name}`,
          `#     at: ${place}`,
          '#     cites: []',
          '#     results:',
          `#       - ${quantity.name}: ≈ 1 ${unit ?? ''}`.trimEnd(),
          `# Conditions: ${listed(field.conditions.map(inExample))}.`,
        ]),
  ];
}

/** A condition as it is written: a measure, the id of an entry, or words. */
const inExample = ({ name, shape, many }: ConditionTerm): string =>
  shape === 'measure'
    ? name
    : shape === 'text'
      ? `${name} (words in brackets)`
      : `${name} (${many ? 'ids in brackets' : 'an id'})`;
