/** The most (and, for numbers, the least) that an author may write of a thing, and what to do beyond it. */
export interface Bound {
  readonly most: number;
  readonly least?: number;
  /** What is bounded, as the subject of a sentence. */
  readonly what: string;
  /** What it is counted in; empty for a number that stands for itself. */
  readonly unit: string;
  readonly cure: string;
}

/**
 * Every bound on content in one table. Each is far above what a review needs, and low enough that no file costs more than
 * seconds: what grows faster than the text (nesting, marks in one paragraph) is counted before it is parsed.
 */
export const bounds = {
  files: { most: 200_000, what: 'a content folder', unit: 'files', cure: 'keep only content in it' },
  file: { most: 524_288, what: 'an entry', unit: 'bytes', cure: 'divide it into several entries' },
  table: { most: 8_388_608, what: 'a table', unit: 'bytes', cure: 'divide it into several tables' },
  cells: { most: 2_000_000, what: 'a sheet', unit: 'cells', cure: 'divide it into several tables' },
  list: { most: 134_217_728, what: 'a list of the whole review', unit: 'bytes', cure: 'it should list addresses only' },
  fates: {
    most: 50_000,
    what: 'addresses.txt',
    unit: 'lines',
    cure: 'say of many addresses at once what became of them, with a * in their place',
  },
  patterns: {
    most: 300,
    what: 'addresses.txt',
    unit: 'lengths of what stands before and after a *',
    cure: 'write patterns such as claims/first-topic--* and claims/*--first-topic',
  },
  published: {
    most: 2_000_000,
    what: 'a manifest',
    unit: 'addresses',
    cure: 'it lists each address once',
  },
  blank: { most: 100, what: 'a file', unit: 'empty lines in a row', cure: 'remove some' },
  sameProblem: { most: 10, what: 'a report', unit: 'problems of one kind in a file', cure: 'mend the first ones' },
  problems: { most: 100, what: 'a report', unit: 'problems in a file', cure: 'mend the first ones' },
  listed: { most: 60, what: 'a message', unit: 'words it lists', cure: 'see the vocabulary' },
  quoted: { most: 80, what: 'a message', unit: 'characters of what it quotes', cure: 'see the file' },

  depth: {
    most: 12,
    what: 'front matter',
    unit: 'levels of lists and maps',
    cure: 'write it as CONTRIBUTING.md shows',
  },
  values: { most: 50_000, what: 'front matter', unit: 'values', cure: 'divide it into several entries' },
  keys: { most: 1_000, what: 'a map', unit: 'keys', cure: 'write several items' },
  items: { most: 1_000, what: 'a list', unit: 'items', cure: 'divide the entry' },

  outcomes: { most: 500, what: 'an entry', unit: 'outcomes', cure: 'divide the entry' },
  results: { most: 50, what: 'an outcome', unit: 'results', cure: 'write several outcomes' },
  alike: {
    most: 300,
    what: 'a thing',
    unit: 'values of one quantity in one kind of test',
    cure: 'divide the entry',
  },
  id: { most: 80, what: 'an id', unit: 'characters', cure: 'file names and addresses are built from it; shorten it' },
  part: {
    most: 60,
    what: 'an id within an entry',
    unit: 'characters',
    cure: 'addresses are built from it; shorten it',
  },
  address: { most: 200, what: 'an address', unit: 'characters', cure: 'shorten the ids it is built from' },
  reason: { most: 1_000, what: 'a reason', unit: 'characters', cure: 'say it in a sentence or two' },
  title: { most: 300, what: 'a title', unit: 'characters', cure: 'say the rest in the summary' },
  name: { most: 300, what: 'a name', unit: 'characters', cure: 'shorten it' },
  locator: { most: 300, what: 'a locator', unit: 'characters', cure: 'write the place alone' },
  formula: { most: 200, what: 'a formula', unit: 'characters', cure: 'write the formula of one thing' },
  text: { most: 3_000, what: 'a text in front matter', unit: 'characters', cure: 'the rest belongs in the prose' },
  word: { most: 200, what: 'a word of prose', unit: 'characters', cure: 'no line can hold it' },
  link: { most: 2_000, what: 'a link', unit: 'characters', cure: 'write a shorter address' },

  reference: { most: 99_999, least: 0, what: 'a reference number', unit: '', cure: 'write the number in the list' },
  paragraphs: {
    most: 1_000,
    least: 0,
    what: 'the number of paragraphs',
    unit: '',
    cure: 'count the paragraphs of the section',
  },
  order: { most: 1_000_000, least: -1_000_000, what: 'the order', unit: '', cure: 'number the sections from 1' },
  number: { most: 1e9, least: -1e9, what: 'a number', unit: '', cure: 'quote it if it is text' },
  digits: { most: 15, what: 'a value', unit: 'digits', cure: 'write as many as the source prints' },
  magnitude: { most: 100, what: 'a value', unit: 'as power of ten', cure: 'write it as the source prints it' },
  cited: { most: 50, what: 'a citation', unit: 'parts', cure: 'cite what the passage rests on' },
  range: { most: 100, what: 'a range of citations', unit: 'numbers', cure: 'cite what the passage rests on' },

  prose: { most: 131_072, what: 'prose', unit: 'characters', cure: 'divide it into several entries' },
  lines: { most: 4_000, what: 'prose', unit: 'lines', cure: 'divide it into several entries' },
  nesting: { most: 4, what: 'a list', unit: 'levels', cure: 'write fewer levels' },
  indent: { most: 24, what: 'a line', unit: 'spaces at its beginning', cure: 'begin it further left' },
  marks: { most: 1_000, what: 'a paragraph', unit: 'marks such as * and [', cure: 'divide it by an empty line' },
} as const satisfies Readonly<Record<string, Bound>>;

export type BoundName = keyof typeof bounds;

/** What to say of a count or number beyond its bound; undefined within it. */
export function beyond(name: BoundName, given: number): string | undefined {
  const { most, least, what, unit, cure }: Bound = bounds[name];
  if (given <= most && (least === undefined || given >= least)) return undefined;
  const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 20 });
  if (unit !== '') return `${what} has at most ${number(most)} ${unit}, this one ${number(given)}; ${cure}`;
  return `${what} lies between ${number(least ?? 0)} and ${number(most)}, not at ${number(given)}; ${cure}`;
}

/** Text as a message quotes it: in quotation marks, on one line, and not longer than a message may be. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > bounds.quoted.most ? `${[...line.slice(0, bounds.quoted.most)].slice(0, -1).join('')}…` : line}”`;
}

/** Words as a message lists them: with commas, and not more than a message may hold. */
export function listed(words: readonly string[]): string {
  const shown = words.slice(0, bounds.listed.most);
  return `${shown.join(', ')}${shown.length < words.length ? ` … (${words.length} in all)` : ''}`;
}
