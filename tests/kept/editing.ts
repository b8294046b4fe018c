import type { Source } from '../../src/source/source.ts';

/** All of a value, byte by byte: maps, what is undefined and the order of keys too. */
export const bytes = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part === undefined ? '(undefined)' : part instanceof Map ? { map: [...part] } : part,
  );

/** Whether two values have the same bytes, without writing them: what is the same in all parts. */
export function sameBytes(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, at) => sameBytes(part, other[at]));
  if (one instanceof Map && other instanceof Map) return sameBytes([...one], [...other]);
  // Of all else it is not known here; it is written and compared.
  if (!isPlain(one) || !isPlain(other)) return false;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === others.length &&
    names.every((name, at) => name === others[at] && sameBytes(one[name], other[name]))
  );
}

const isPlain = (value: object): value is Readonly<Record<string, unknown>> =>
  Object.getPrototypeOf(value) === Object.prototype;

type Step = (text: string, other: string, number: number) => string;

/** What authors do to a file; `other` is the id of another entry, or of none. */
const edits: Readonly<Record<string, Step>> = {
  'a word of prose': (text, _, number) => `${text.trimEnd()} Word ${number}.\n`,
  'a link more': (text, other) => `${text.trimEnd()} See [that](${other}).\n`,
  'a citation more': (text, _, number) => `${text.trimEnd()} So it is [@${number % 9}].\n`,
  'a link to a claim': (text, other) => `${text.trimEnd()} See [it](${other}#outcome-${other}--test-1).\n`,
  'a place in prose': (text, _, number) => `${text.trimEnd()} See §1 ¶${number % 3}.\n`,
  'another target': (text, other) =>
    text.replace(/(modifies|acts-through|mitigates|forms|made-by): [a-z0-9-]+/, `$1: ${other}`),
  'a relation less': (text) => text.replace(/ {2}- (?:acts-through|mitigates): .*\n(?: {4}.*\n)*/, ''),
  'another number': (text, _, number) => text.replace(/(overpotential: )[\d.]+/, `$1${number + 1}`),
  'another work': (text, _, number) => text.replace(/cites: \[\d+/, `cites: [${number % 12}`),
  'another number of a work': (text, _, number) => text.replace(/^number: \d+/m, `number: ${number % 14}`),
  'another place': (text, _, number) => text.replace(/at: §1 ¶\d/, `at: §1 ¶${number % 3}`),
  'another subject': (text, other) => text.replace(/( +)(test: )/, `$1subject: ${other}\n$1$2`),
  'a title': (text, _, number) => text.replace(/^title: .*/m, `title: Name ${number % 7}`),
  'an alias': (text, _, number) => text.replace(/^summary:/m, `aliases: [Name ${number % 7}]\nsummary:`),
  'another class': (text) =>
    text.replace(
      /^class: (modified|base) collector/m,
      (_, is) => `class: ${is === 'base' ? 'modified' : 'base'} collector`,
    ),
  'a line above': (text) => text.replace('---\n', '---\n# a remark\n'),
  'a slip': (text) => text.replace(/^summary:/m, 'sumary:'),
  'fewer paragraphs': (text) => text.replace(/^paragraphs: \d/m, 'paragraphs: 0'),
};

/** What authors do to a folder; `name` is one that no file has. */
const folderEdits: Readonly<
  Record<string, (all: readonly Source[], chosen: Source, name: string) => readonly Source[]>
> = {
  'a file less': (all, chosen) => all.filter((source) => source !== chosen),
  'another name of a file': (all, chosen, name) =>
    all.map((source) => (source === chosen ? { ...source, path: besides(source.path, name) } : source)),
  'a file more': (all, chosen, name) => {
    const path = besides(chosen.path, name);
    return [...all, { path, text: chosen.text.replace(/^title: .*/m, `title: ${path}`) }];
  },
  'a line of the vocabulary': (all) =>
    all.map((source) =>
      source.path.startsWith('vocabulary') ? { ...source, text: `${source.text}\n# another day\n` } : source,
    ),
};

const besides = (path: string, name: string): string => path.replace(/[^/]+\.md$/, `${name}.md`);

/** A content edited at random, each sort of edit in its turn; what is broken is soon mended. */
export class Editing {
  private now: readonly Source[];
  private readonly first: ReadonlyMap<string, string>;
  private readonly next: () => number;
  /** All sorts of edits; the first is the next. */
  private readonly turns: string[];
  constructor(sources: readonly Source[], next: () => number) {
    this.now = sources;
    this.next = next;
    this.first = new Map(sources.map(({ path, text }) => [path, text]));
    this.turns = [...Object.keys(edits), ...Object.keys(folderEdits)]
      .map((what) => ({ what, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ what }) => what);
  }
  private pick<One>(all: readonly One[]): One {
    return all[Math.floor(this.next() * all.length)]!;
  }
  private slug(): string {
    if (this.next() < 0.1) return 'nothing-at-all';
    return this.pick(this.now.filter(({ path }) => path.endsWith('.md')))
      .path.replace(/^.*\//, '')
      .replace('.md', '');
  }
  /** Everything as it was at first, but for some files. */
  mend(): readonly Source[] {
    const kept = this.now.filter(({ path }) => this.first.has(path) && this.next() < 0.3);
    const left = new Map(kept.map(({ path, text }) => [path, text]));
    this.now = [...this.first].map(([path, text]) => ({
      path,
      text: this.next() < 0.05 ? (left.get(path) ?? text) : text,
    }));
    return this.now;
  }
  /** The next edit, which changes something. */
  step(): readonly [what: string, sources: readonly Source[]] {
    for (;;) {
      const what = this.turns.shift()!;
      this.turns.push(what);
      // Most files have nothing that some edits would change.
      for (let tried = 0; tried < 20; tried++) {
        const chosen = this.pick(this.now.filter(({ path }) => path.endsWith('.md')));
        const next = this.edited(what, chosen);
        if (isSame(this.now, next)) continue;
        this.now = next;
        return [`${what}: ${chosen.path}`, next];
      }
    }
  }
  private edited(what: string, chosen: Source): readonly Source[] {
    const inFolder = folderEdits[what];
    if (inFolder) return inFolder(this.now, chosen, `new-${Math.floor(this.next() * 99)}`);
    const text = edits[what]!(chosen.text, this.slug(), Math.floor(this.next() * 40));
    return this.now.map((source) => (source === chosen ? { path: chosen.path, text } : source));
  }
}

const isSame = (some: readonly Source[], others: readonly Source[]): boolean =>
  some.length === others.length &&
  some.every(({ path, text }, at) => path === others[at]!.path && text === others[at]!.text);
