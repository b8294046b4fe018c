import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { compile, type Compilation } from '../../src/compiler/compile.ts';
import { holding } from '../../src/compiler/held.ts';
import { atHand } from '../../src/compiler/memory.ts';
import { audit } from '../../src/derive/audit/audit.ts';
import { chance, seedOf } from '../../src/drawing/chance.ts';
import { compilesAgain } from '../../src/site/kept/compileKept.ts';
import { readsAgain, readSources } from '../../src/site/content.ts';
import type { Source } from '../../src/source/source.ts';
import { content } from '../compiler/fixture.ts';
import { bytes, Editing, sameBytes } from './editing.ts';
import { few, madeUp } from './madeUp.ts';
import { review, sources as reviewed } from '../review.ts';

const work = mkdtempSync(join(tmpdir(), 'again-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** More by hand: SODIOGRAPH_STEPS=300. */
const steps = Number(process.env['SODIOGRAPH_STEPS'] ?? 18);

/** Edits a content so many times; each state must be what a cold compilation gives. Gives how many were without problems. */
function edit(sources: readonly Source[], steps: number, seed: string): number {
  const editing = new Editing(sources, chance(seedOf(seed)));
  const [memory, held] = [atHand(), holding()];
  let good = 0;
  const look = (what: string, state: readonly Source[]): boolean => {
    const cold = compile(state);
    const now = compile(state, memory, held);
    if (!sameBytes(now, cold)) expect(bytes(now), what).toBe(bytes(cold));
    good += cold.graph ? 1 : 0;
    return cold.graph !== undefined;
  };
  look('the beginning', sources);
  for (let step = 0; step < steps; step++) {
    const [what, state] = editing.step();
    if (!look(`${seed}, step ${step}: ${what}`, state) && step % 3 === 2)
      look(`${seed}, step ${step}, mended`, editing.mend());
  }
  return good;
}

describe('a compilation that holds what the one before made', () => {
  it.each(['one', 'two', 'three'])('gives what a cold one gives after each of many edits at random: %s', (seed) => {
    expect(edit(few, steps, seed)).toBeGreaterThan(steps / 3);
    expect(edit(content(), steps, `${seed}, small`)).toBeGreaterThan(steps / 3);
  });

  it('gives it of the review too, with what it published, its tables and its mappings, and once an edit is undone', () => {
    const again = compilesAgain('content');
    const look = (what: string, state: readonly Source[], { problems, presets, notices, graph }: Compilation): void => {
      const now = again(state);
      // What a server is told besides is that of the graph that it gets.
      const cold = { ...(graph && { graph }), problems, notices, presets, ...(graph && { findings: audit(graph) }) };
      if (!sameBytes(now, cold)) expect(bytes(now), what).toBe(bytes(cold));
    };
    look('the beginning', reviewed, review);
    const [what, state] = new Editing(reviewed, chance(seedOf('h'))).step();
    look(what, state, compile(state));
    look(`${what}, undone`, reviewed, review);
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
    const first = compile(madeUp, memory, counted);
    // Of what is no mistake only who asks is told.
    expect(made).not.toContain('empty pages');
    expect(first.notices).toEqual(compile(madeUp).notices);
    expect(made).toContain('empty pages');
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
      for (const sources of [content(), next, content()]) {
        const cold = compile(sources);
        expect(bytes(again(sources)), `time ${time}`).toBe(bytes({ ...cold, findings: audit(cold.graph!) }));
      }
    }
  });
});
