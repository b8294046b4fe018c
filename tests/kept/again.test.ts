import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { compile } from '../../src/compiler/compile.ts';
import { holding } from '../../src/compiler/held.ts';
import { atHand } from '../../src/compiler/memory.ts';
import { chance, seedOf } from '../../src/drawing/chance.ts';
import { compilesAgain } from '../../src/site/kept/compileKept.ts';
import { readsAgain, readSources } from '../../src/site/content.ts';
import type { Source } from '../../src/source/source.ts';
import { content } from '../compiler/fixture.ts';
import { review, sources as reviewed } from '../review.ts';

const work = mkdtempSync(join(tmpdir(), 'again-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** All of a value, byte by byte: maps, what is undefined and the order of keys too. */
const bytes = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part === undefined ? '(undefined)' : part instanceof Map ? { map: [...part] } : part,
  );

/** More by hand: SODIOGRAPH_STEPS=300. */
const steps = Number(process.env['SODIOGRAPH_STEPS'] ?? 24);

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

/** A content edited at random, one file or two at a time; what is broken is soon mended. */
class Editing {
  private now: readonly Source[];
  private readonly first: ReadonlyMap<string, string>;
  private readonly next: () => number;
  constructor(sources: readonly Source[], next: () => number) {
    this.now = sources;
    this.next = next;
    this.first = new Map(sources.map(({ path, text }) => [path, text]));
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
  step(): readonly [what: string, sources: readonly Source[]] {
    const chosen = this.pick(this.now.filter(({ path }) => path.endsWith('.md')));
    const { path } = chosen;
    const die = this.next();
    if (die < 0.05) this.now = this.now.filter((source) => source !== chosen);
    else if (die < 0.1)
      this.now = this.now.map((source) =>
        source === chosen ? { ...source, path: path.replace('.md', `-${Math.floor(this.next() * 99)}.md`) } : source,
      );
    else if (die < 0.17) {
      const copy = path.replace(/[^/]+\.md$/, `new-${Math.floor(this.next() * 99)}.md`);
      this.now = [...this.now, { path: copy, text: chosen.text.replace(/^title: .*/m, `title: ${copy}`) }];
    } else if (die < 0.2)
      this.now = this.now.map((source) =>
        source.path.startsWith('vocabulary') ? { ...source, text: `${source.text}\n# another day\n` } : source,
      );
    else {
      const [what, edit] = this.pick(Object.entries(edits));
      const number = Math.floor(this.next() * 40);
      const text = edit(chosen.text, this.slug(), number);
      this.now = this.now.map((source) => (source === chosen ? { path, text } : source));
      return [`${what} in ${path}`, this.now];
    }
    return [`a file less, more, or renamed: ${path}, or a line of the vocabulary`, this.now];
  }
}

/**
 * Edits a content so many times; each state must be what a cold compilation gives. Gives how many were without problems. `first`: what
 * a cold compilation gave of the beginning.
 */
function edit(sources: readonly Source[], steps: number, seed: string, first = compile(sources)): number {
  const editing = new Editing(sources, chance(seedOf(seed)));
  const [memory, held] = [atHand(), holding()];
  let good = 0;
  const look = (what: string, state: readonly Source[], cold = compile(state)): boolean => {
    expect(bytes(compile(state, memory, held)), what).toBe(bytes(cold));
    good += cold.graph ? 1 : 0;
    return cold.graph !== undefined;
  };
  look('the beginning', sources, first);
  for (let step = 0; step < steps; step++) {
    const [what, state] = editing.step();
    if (!look(`${seed}, step ${step}: ${what}`, state) && step % 3 === 2)
      look(`${seed}, step ${step}, mended`, editing.mend());
  }
  return good;
}

describe('a compilation that holds what the one before made', () => {
  const folder = join(work, 'made-up');
  generate(folder, 40);
  const madeUp = readSources(folder);
  /** Fewer of them, with the first and the last sentence of their text: that they rest on each other does not need more. */
  const few = madeUp
    .filter(({ path }) => !/layer-(?:[89]|\d\d)\./.test(path))
    .map(({ path, text }) => ({ path, text: text.replace(/(\n---\n[^.]*\.).*(\. [^.]*\.\n)$/, '$1$2') }));

  it.each(['one', 'two', 'three'])('gives what a cold one gives after each of many edits at random: %s', (seed) => {
    expect(edit(few, steps, seed)).toBeGreaterThan(steps / 3);
    expect(edit(content(), steps, seed)).toBeGreaterThan(steps / 3);
  });

  it('gives it of the review too, with what it published, its tables and its mappings', () => {
    expect(edit(reviewed, steps / 12, 'review', review)).toBeGreaterThan(0);
  });

  it('makes again only what an edit asks for', () => {
    const made: string[] = [];
    const held = holding();
    const counted: typeof held = {
      ...held,
      piece: (what, key, from, make) => held.piece(what, key, from, () => (made.push(`${what} ${key}`.trim()), make())),
      answered: (piece, about, make, keeps) =>
        held.answered(piece, about, (names) => (made.push(`${piece.what} ${piece.key}`), make(names)), keeps),
      reading: (what, of, make) => held.reading(what, of, (own) => (made.push(what), make(own))),
    };
    const memory = atHand();
    compile(madeUp, memory, counted);
    const after = (path: string, from: RegExp, to: string): readonly string[] => {
      made.length = 0;
      const next = madeUp.map((source) =>
        source.path === path ? { path, text: source.text.replace(from, to) } : source,
      );
      expect(next).not.toEqual(madeUp);
      expect(compile(next, memory, counted).problems).toEqual([]);
      return made.filter((what) => !what.startsWith('front '));
    };
    const path = 'materials/layer-7.md';
    const own = [`part ${path}`, `prose ${path}`, `node ${path}`];
    expect(after(path, /\.\n$/, ' indeed.\n')).toEqual(own);
    compile(madeUp, memory, counted);
    const number = after(path, /(overpotential: )\d+/, '$177');
    expect(number).not.toContain('inferred');
    expect(number.filter((what) => /^(?:part|prose|node|edges|derived) /.test(what))).toEqual(own);
    compile(madeUp, memory, counted);
    const relation = after(path, /(acts-through: mechanism-)\d/, '$13');
    expect(relation.filter((what) => /^(?:part|prose|node) /.test(what))).toEqual(own);
    expect(relation.filter((what) => /^(?:edges|derived) /.test(what)).length).toBeLessThan(4);
  });
});

describe('a folder that is read time after time', () => {
  it('opens a file again only where it stands otherwise, and always where it was just written', () => {
    const folder = join(work, 'read');
    generate(folder, 20);
    const path = join(folder, 'materials/foil-1.md');
    const read = readsAgain(folder);
    expect(read()).toEqual(readSources(folder));
    for (const text of ['---\ntitle: One\n---\n', '---\ntitle: Two\n---\n']) {
      writeFileSync(path, text);
      // The same size, and as old as before: as an editor writes that keeps times.
      utimesSync(path, 1_700_000_000, 1_700_000_000);
      expect(read()).toEqual(readSources(folder));
    }
    rmSync(path);
    expect(read()).toEqual(readSources(folder));
    rmSync(folder, { recursive: true });
    expect(read()).toEqual([]);
  });

  it('is compiled from what is kept at first, and then from what is held', () => {
    const cache = join(work, 'cache');
    for (const time of [1, 2]) {
      const again = compilesAgain('again', cache);
      const next = content({ 'challenges/other.md': '---\ntitle: Other\nclass: failure\nsummary: One.\n---\n' });
      for (const sources of [content(), next, content()])
        expect(bytes(again(sources)), `time ${time}`).toBe(bytes(compile(sources)));
    }
  });
});
