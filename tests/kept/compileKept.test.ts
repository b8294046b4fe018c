import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import type { Memory } from '../../src/compiler/memory.ts';
import { compileHanded, compileKept } from '../../src/site/kept/compileKept.ts';
import { readSealed } from '../../src/site/kept/sealed.ts';
import { readSources } from '../../src/site/content.ts';
import type { Source } from '../../src/source/source.ts';
import { content } from '../compiler/fixture.ts';
import { tinySources } from '../field/tiny.ts';

const work = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** All of a value, byte by byte: maps, what is undefined and the order of keys too. */
const bytes = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part === undefined ? '(undefined)' : part instanceof Map ? { map: [...part] } : part,
  );

/** Text in place of other text in one file. */
const turn =
  (path: string, from: string, to: string) =>
  (sources: readonly Source[]): readonly Source[] => {
    const next = sources.map((source) =>
      source.path === path ? { ...source, text: source.text.replace(from, to) } : source,
    );
    expect(next, `${path} has “${from}”`).not.toEqual(sources);
    return next;
  };
const without = (path: string) => (sources: readonly Source[]) => sources.filter((source) => source.path !== path);
const withFile = (path: string, text: string) => (sources: readonly Source[]) => [...sources, { path, text }];
const rename = (from: string, to: string) => (sources: readonly Source[]) =>
  sources.map((source) => (source.path === from ? { ...source, path: to } : source));

const table = `entry,test,locator,current-density (mA/cm2),areal-capacity (mAh/cm2),cell,cites,nucleation overpotential (mV)
sn-cu,half-cell,§1 ¶2,2,1,half,1,9
`;

/** A day of editing, each step from the state before; some states are broken. */
const day: readonly (readonly [what: string, step: (sources: readonly Source[]) => readonly Source[]])[] = [
  ['the beginning', (sources) => sources],
  ['prose edited', turn('materials/sn-cu.md', 'Tin on copper', 'Tin on [copper](cu-foil)')],
  ['a title changed, which others link', turn('materials/cu-foil.md', 'Cu foil', 'Copper foil')],
  [
    'lines put in above, so that places move',
    turn('materials/sn-cu.md', 'title: Sn@Cu', '# tin\n# on copper\ntitle: Sn@Cu'),
  ],
  ['a link to what is not there', turn('sections/section-1.md', '(dendrites)', '(dendrite)')],
  [
    'the entry it needs',
    withFile('challenges/dendrite.md', '---\ntitle: One dendrite\nclass: failure\nsummary: One needle.\n---\n'),
  ],
  ['that entry broken', turn('challenges/dendrite.md', 'class: failure', 'class: failures')],
  ['that entry gone again', without('challenges/dendrite.md')],
  ['the link mended', turn('sections/section-1.md', '(dendrite)', '(dendrites)')],
  ['an entry renamed, its links not', rename('materials/cu-foil.md', 'materials/copper-foil.md')],
  ['renamed back', rename('materials/copper-foil.md', 'materials/cu-foil.md')],
  ['a work that gets another number', turn('references/work-2020-1.md', 'number: 1', 'number: 2')],
  ['and back', turn('references/work-2020-1.md', 'number: 2', 'number: 1')],
  ['a word of the vocabulary renamed', turn('vocabulary.yaml', 'half-cell', 'halfcell')],
  ['and back', turn('vocabulary.yaml', 'halfcell', 'half-cell')],
  ['a table of outcomes', withFile('tables/more.csv', table)],
  ['a row of it broken', turn('tables/more.csv', 'sn-cu', 'sn-cuu')],
  ['the table gone', without('tables/more.csv')],
  [
    'a paragraph less, which links and places count on',
    turn('sections/section-1.md', 'paragraphs: 2', 'paragraphs: 1'),
  ],
  [
    'the paragraph back, and a place named in prose',
    (sources) =>
      turn(
        'materials/cu-foil.md',
        'summary: A foil of copper.\n---\n',
        'summary: A foil of copper.\n---\nSee §1 ¶2.\n',
      )(turn('sections/section-1.md', 'paragraphs: 1', 'paragraphs: 2')(sources)),
  ],
  ['no section, and a place of it still named', without('sections/section-1.md')],
  ['no index', without('index.md')],
];

describe('what is kept of content', () => {
  it('is never stale: after each step of a day of editing it gives what a cold compilation gives', () => {
    const cache = join(work, 'day');
    let sources = content();
    const good: string[] = [];
    for (const [what, step] of day) {
      sources = step(sources);
      const cold = compile(sources);
      if (cold.graph) good.push(what);
      expect(bytes(compileKept('day', sources, cache)), what).toBe(bytes(cold));
      expect(bytes(compileKept('day', sources, cache)), `${what}, again`).toBe(bytes(cold));
    }
    expect(good.length).toBeGreaterThan(8);
    expect(good.length).toBeLessThan(day.length - 5);
  });

  it('reads and sets again only what an edit changes', () => {
    const kept = new Map<string, unknown>();
    let made: string[] = [];
    const name = (what: string, path: string, from: readonly string[]): string => JSON.stringify([what, path, from]);
    const memory: Memory = {
      recall: (what, path, from) => kept.get(name(what, path, from)),
      keep: (what, path, from, value) => {
        kept.set(name(what, path, from), value);
        made.push(`${what} ${path}`);
      },
    };
    compile(tinySources, memory);
    // The vocabulary is read where that of another content was read last.
    const ofEntries = made.filter((each) => !each.startsWith('vocabulary '));
    expect(ofEntries.length).toBe(2 * tinySources.filter(({ path }) => path.endsWith('.md')).length);
    made = [];
    compile(turn('doughs/rye.md', 'title: Rye', 'title: Dark rye')(tinySources), memory);
    expect(made).toEqual(['entry doughs/rye.md']);
    made = [];
    compile(without('works/oven-2020-1.md')(tinySources), memory);
    expect(made).toEqual([]);
  });

  it('gives the reports of all examples of rules, one folder after the other as if each were the next edit', () => {
    const cache = join(work, 'rules');
    const rules = join(import.meta.dirname, '../compiler/rules');
    for (const rule of readdirSync(rules)) {
      const sources = readSources(join(rules, rule, 'content'));
      expect(bytes(compileKept('rules', sources, cache)), rule).toBe(bytes(compile(sources)));
    }
  });

  it('is made anew where a file of it is broken, foreign, cut off or empty', () => {
    const cold = bytes(compile(tinySources));
    const harms: Readonly<Record<string, (bytes: Buffer) => Uint8Array>> = {
      broken: (whole) => whole.map((byte, index) => (index === whole.length - 9 ? byte ^ 1 : byte)),
      foreign: () => Buffer.from('PNG, or anything else'),
      'cut off': (whole) => whole.subarray(0, whole.length / 2),
      empty: () => Buffer.alloc(0),
    };
    for (const [what, harm] of Object.entries(harms)) {
      const cache = join(work, what);
      const run = (): string => bytes(compileKept('tiny', tinySources, cache));
      expect(run()).toBe(cold);
      const files = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      expect(files.length).toBeGreaterThan(3);
      for (const { parentPath, name } of files)
        writeFileSync(join(parentPath, name), harm(readFileSync(join(parentPath, name))));
      expect(run(), what).toBe(cold);
      expect(run(), `${what}, then mended`).toBe(cold);
    }
  });

  it('is handed on whole, from what is kept and where nothing can be, and never over a file', () => {
    const cold = bytes(compile(tinySources));
    const cache = join(work, 'handing');
    const stuck = join(work, 'stuck');
    writeFileSync(stuck, 'in the way');
    for (const [at, from] of [cache, cache, stuck].entries()) {
      const handed = join(work, `handed-${at}`, 'graph');
      expect(bytes(compileHanded(handed, 'tiny', tinySources, from))).toBe(cold);
      expect(bytes(readSealed(handed))).toBe(cold);
    }
    // What is kept goes its own ways.
    rmSync(cache, { recursive: true });
    expect(bytes(readSealed(join(work, 'handed-1', 'graph')))).toBe(cold);
    const mine = join(work, 'mine');
    writeFileSync(mine, 'mine');
    for (const from of [cache, cache, stuck])
      expect(() => compileHanded(mine, 'tiny', tinySources, from)).toThrow(/EEXIST/);
    expect(readFileSync(mine, 'utf8')).toBe('mine');
  });

  it('is of one folder, by whatever name that is called', () => {
    const cache = join(work, 'names');
    for (const name of ['crumb', resolve('crumb'), './crumb/']) compileKept(name, tinySources, cache);
    expect(readdirSync(cache).filter((name) => !name.endsWith('.place'))).toHaveLength(1);
  });

  it('is done without where the folder cannot be', () => {
    const file = join(work, 'a file');
    writeFileSync(file, 'in the way');
    expect(bytes(compileKept('tiny', tinySources, file))).toBe(bytes(compile(tinySources)));
    expect(readFileSync(file, 'utf8')).toBe('in the way');
  });
});
