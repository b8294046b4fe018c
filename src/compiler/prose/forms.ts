import type { Form } from '../../source/form.ts';

/** Every form of Markdown: what prose may be written in, and what is refused with the right way to write it. */
export const proseForms = {
  paragraph: { name: 'paragraphs with an empty line between them', example: 'Plain flour.\n\nIt is thin.' },
  heading: { name: 'headings of level two to four', example: '## Preparation\n\n### Coating\n\n#### Drying' },
  emphasis: { name: 'emphasis', example: 'an *open* or _closed_ cell' },
  strong: { name: 'strong emphasis', example: '**Mechanism.** or __Outcome.__' },
  code: { name: 'code', example: 'the column `cycle_life`' },
  bullets: { name: 'lists', example: 'Two kinds:\n\n- foil\n- foam\n  - of wheat' },
  numbers: { name: 'numbered lists', example: 'Two steps:\n\n1. cut\n2. dry' },
  table: { name: 'tables', example: '| Metal | Life |\n|---|---|\n| Cu | 100 h |' },
  entryLink: { name: 'a link to an entry by its id', example: 'on [foil](cu-foil)' },
  claimLink: {
    name: 'a link to a claim by its id',
    example: 'it [lasts](claims/sn-cu--text-half-cell--cycle-life)',
  },
  outcomeLink: { name: 'a link to an outcome', example: 'the [first bake](outcomes/sn-cu--text-half-cell)' },
  anchorLink: { name: 'a link to a passage of a section', example: 'as [said](section-1#p2)' },
  placeLink: { name: 'a link to a place of the source', example: 'as [said](<§1 ¶2>)' },
  referenceLink: { name: 'a link to a work by its number', example: 'as [Worker](@1) found' },
  webLink: { name: 'a link to the web', example: 'see [the code](https://example.org/code)' },
  webAddress: { name: 'an address of the web', example: 'see <https://example.org/a>' },
  linkByLabel: {
    name: 'a link with its target further below',
    example: '[foil][f], [f][] or [f]\n\n[f]: cu-foil',
  },
  footnote: { name: 'a footnote', example: 'It is thin.[^1]\n\n[^1]: Some 10 µm.' },
  citation: { name: 'citations by number', example: 'It works [@1], they say [@0,1] and [@0-1].' },
  place: { name: 'places of the source', example: 'See §1 ¶2.' },
  characters: { name: 'sub- and superscripts of Unicode', example: 'x₁ at 1 g cm⁻²' },
  escape: { name: 'a backslash before a mark that is meant as itself', example: 'a \\* or \\[sic\\]' },

  html: { name: 'HTML', example: 'Cu<sub>2</sub>O', instead: 'HTML is not allowed in prose; write Markdown' },
  comment: { name: 'an HTML comment', example: '<!-- later -->', instead: 'it would be dropped; remove it' },
  entity: { name: 'a character by its code', example: '&alpha;-Fe', instead: 'write the character itself' },
  image: { name: 'an image', example: '![foil](foil.png)', instead: 'images are not allowed in prose; describe it' },
  quotation: {
    name: 'a line that begins with >',
    example: 'a life of\n> 500 cycles',
    instead: 'it would become a quotation; write “more than”, or \\> for the sign',
  },
  fenced: { name: 'a block of code', example: '```\ncode\n```', instead: 'write sentences, or `code` within one' },
  indented: { name: 'a paragraph indented by four spaces', example: '    Flour.', instead: 'begin it at the margin' },
  rule: {
    name: 'a line of its own across the page',
    example: 'A.\n\n***\n\nB.',
    instead: 'begin a part with “## Heading”',
  },
  underlined: {
    name: 'a line of - or = only',
    example: 'Flour\n---',
    instead: 'it would make a heading of the text above; write “## Heading”, or remove it',
  },
  level: {
    name: 'a heading of level one, five or six',
    example: '# Flour',
    instead: 'the title is level one; write ##, ### or ####',
  },
  closedHeading: { name: 'signs at the end of a heading', example: '## Flour ##', instead: 'they would be dropped' },
  hardBreak: {
    name: 'a break within a paragraph',
    example: 'Flour  \nfoil',
    instead: 'remove the spaces or the backslash at the end of the line; begin a new paragraph where one is meant',
  },
  struck: { name: 'struck-out text', example: '~~tin~~', instead: 'remove it, and say under “changes” what changed' },
  task: { name: 'a list of tasks', example: 'Do:\n\n- [ ] foil', instead: 'write a plain list' },
  otherBullet: {
    name: 'another bullet than -',
    example: 'Two:\n\n* foil\n* foam',
    instead: 'begin list items with “- ”',
  },
  otherNumber: { name: 'another number than “1.”', example: 'Two:\n\n1) cut\n2) dry', instead: 'write “1. ”, “2. ”' },
  numbersRise: {
    name: 'numbers of a list that do not rise by one',
    example: 'Two:\n\n1. cut\n7. dry',
    instead: 'the page would count on from the first; number the items as they shall be shown',
  },
  closeList: {
    name: 'a list right below a line of text',
    example: 'a potential of\n- 2.71 V',
    instead: 'put an empty line before a list; write the minus sign − where one is meant',
  },
  lazyLine: {
    name: 'a line below a list item, table or note, not indented',
    example: '- foil\nIt is thin.',
    instead: 'it would go on with what is above; put an empty line before it, or indent it',
  },
  cells: {
    name: 'a row with another number of cells than the head',
    example: '| A | B |\n|---|---|\n| Na||Cu | 100 h |',
    instead: 'cells would be lost; write each cell between its bars, and \\| for a bar within one (also within `code`)',
  },
  alignment: { name: 'colons below the head of a table', example: '| A |\n|:-:|\n| b |', instead: 'write |---|' },
  openRow: { name: 'a row without bars at both ends', example: 'A | B\n--- | ---', instead: 'write | A | B |' },
  linkTitle: { name: 'a title behind a link', example: '[foil](cu-foil "thin")', instead: 'say it in the sentence' },
  linkSpelling: {
    name: 'escapes or codes in the target of a link',
    example: '[foil](cu\\-foil)',
    instead: 'write the target as it is',
  },
  emptyLink: { name: 'a link without words', example: '[](cu-foil)', instead: 'write [words](target)' },
  unusedLabel: { name: 'a target that no link uses', example: 'Foil.\n\n[f]: cu-foil', instead: 'remove it' },
  doubleLabel: {
    name: 'a label given twice',
    example: '[f], [f]\n\n[f]: cu-foil\n[f]: sn-cu',
    instead: 'only the first would count; remove one',
  },
  unusedNote: {
    name: 'a footnote that nothing refers to',
    example: 'Foil.\n\n[^1]: Thin.',
    instead: 'it would be dropped; refer to it by its mark, or remove it',
  },
  doubleNote: {
    name: 'a footnote given twice',
    example: 'Foil.[^1]\n\n[^1]: Thin.\n\n[^1]: Thick.',
    instead: 'only the first would count; number them apart',
  },
  longNote: {
    name: 'a footnote of several parts, or with a footnote',
    example: 'Foil.[^1]\n\n[^1]: Thin.\n\n    Thick.',
    instead: 'a footnote is one paragraph; write it as one, without notes of its own',
  },
  linkedCitation: {
    name: 'a citation within a link',
    example: '[foil [@1]](cu-foil)',
    instead: 'cite behind the link: [words](target) [@1]',
  },
  badCitation: {
    name: 'what looks like a citation',
    example: 'It works [@0, p. 1].',
    instead: 'a citation is numbers that rise, such as [@72], [@29-31] or [@40,41]; say all else in words',
  },
  keyCitation: { name: 'a citation by a key', example: 'It works @Zhang2020.', instead: 'cite by number: [@72]' },
  needlessEscape: {
    name: 'a backslash that would be dropped',
    example: '99 \\% and \\(x\\)',
    instead: 'write the character alone; LaTeX is not read',
  },
  wikiLink: { name: 'a link in double brackets', example: '[[cu-foil]]', instead: 'write [words](id)' },
  openNote: {
    name: 'the mark of a footnote without its text',
    example: 'Thin.[^2]',
    instead: 'add a line with the same mark, such as “[^2]: text”',
  },
  bareCitation: { name: 'numbers in brackets', example: 'Thin [1].', instead: 'a citation has an @, such as [@12]' },
  apartLink: { name: 'a link with a gap', example: '[foil] (cu-foil)', instead: 'write [words](id) without a space' },
  openLink: {
    name: 'what looks like a link',
    example: 'on [foil](cu foil)',
    instead: 'write [words](id); a target with spaces stands in <>',
  },
  openLabel: {
    name: 'a link by a label that is not there',
    example: '[foil][g]',
    instead: 'add “[label]: target”, or write [words](id)',
  },
  bracket: {
    name: 'a square bracket',
    example: 'the [Fe(CN)₆]⁴⁻ ion',
    instead: 'write [words](id) for a link, [@12] for a citation, and \\[ or \\] for a bracket that is meant',
  },
  star: {
    name: 'a star',
    example: '**foil and foam',
    instead: 'close *emphasis* where it ends; write × to multiply, \\* for a star',
  },
  underscore: {
    name: 'an underscore',
    example: 'Na_3P',
    instead: 'write Na₃P with subscripts of Unicode; \\_ where it is meant',
  },
  tick: { name: 'a backtick', example: '`foil', instead: 'close `code` where it ends, with one backtick on each side' },
  caret: {
    name: 'a caret',
    example: 'cm^-2',
    instead: 'write superscripts of Unicode, such as 10⁻³ and cm⁻²; \\^ where it is meant',
  },
  tildes: {
    name: 'text between tildes',
    example: 'H~2~O',
    instead: 'write subscripts of Unicode, such as H₂O; ≈ for “about”',
  },
  powers: { name: 'a power without a superscript', example: '1 mA cm-2', instead: 'write it as 1 mA cm⁻²' },
  dollar: {
    name: 'a dollar sign',
    example: '$x^2$',
    instead: 'LaTeX is not read: write the characters; \\$ where it is meant',
  },
  backslash: {
    name: 'a command of LaTeX',
    example: 'about \\ce{H2O}',
    instead: 'LaTeX is not read: write the characters, such as H₂O',
  },
  attribute: {
    name: 'an attribute in braces',
    example: 'foil {.thin}',
    instead: 'it would be shown as it is; remove it',
  },
  fence: { name: 'a fence of colons', example: '::: note', instead: 'it would be shown as it is; write a paragraph' },
  inserted: { name: 'text between plus signs', example: '++thin++', instead: 'write *thin* or **thin**' },
  asciiFormula: {
    name: 'a formula with digits on the line',
    example: 'a film of Na2O',
    instead: 'write low digits of Unicode, such as H₂O; in backticks where the line is meant',
  },
  asciiCharge: {
    name: 'a charge on the line',
    example: 'ions of Na+ only',
    instead: 'write raised signs of Unicode, such as Ca²⁺',
  },
  degree: { name: 'a degree written with a letter', example: 'at 90 oC', instead: 'write °C' },
  hyphenMinus: { name: 'a hyphen for a minus', example: 'at -20 °C', instead: 'write the sign −, as in −20' },
  raisedNumber: {
    name: 'a raised number behind a word',
    example: 'of flour¹',
    instead: 'cite by number, such as [@12]; a footnote is [^1]',
  },
  marked: { name: 'text between equals signs', example: '==thin==', instead: 'write *thin* or **thin**' },
  dashes: { name: 'two or three hyphens', example: 'foil -- thin', instead: 'write – or —' },
  hash: {
    name: 'a line that begins with #',
    example: '#Foil',
    instead: 'write “## Foil” with a space; \\# where it is meant',
  },
  bar: {
    name: 'a line that begins with |',
    example: '| a | b |',
    instead: 'a table has a line |---|---| below its head',
  },
  definition: { name: 'a line that begins with a colon', example: 'Foil\n: thin metal', instead: 'write a sentence' },
  emoji: { name: 'a character between colons', example: 'a :smile: here', instead: 'write the character itself' },
  web: {
    name: 'an address by itself',
    example: 'at doi.org/10.1000/1',
    instead: 'it is shown as text; write <https://…> or [words](https://…)',
  },
  unfinishedHtml: {
    name: '< before a letter',
    example: 'a <b here',
    instead: 'HTML is not read; \\< where the sign is meant',
  },
  unknown: {
    name: 'what stands here',
    example: '',
    instead: 'it is no part of the grammar of prose; see CONTRIBUTING.md',
  },
} as const satisfies Readonly<Record<string, Form>>;

export type ProseForm = keyof typeof proseForms;
/** A form that is refused. */
export type RefusedForm = {
  [Key in ProseForm]: (typeof proseForms)[Key] extends { readonly instead: string } ? Key : never;
}[ProseForm];

/** What to say of a form that is refused; `what` names the instance where its name is too general. */
export function saying(form: RefusedForm, what?: string): string {
  const { name, instead } = proseForms[form];
  return `${what ?? name}: ${instead}`;
}
