import { describe, expect, it } from 'vitest';
import { publishedBy } from '../../../src/compiler/addresses/publishedBy.ts';
import { report } from '../../../src/compiler/problem.ts';
import { compiled, content } from '../fixture.ts';
import { manifest, problemsOf, renamed } from './history.ts';

const released = manifest();
const text = released['releases/1.0.0.txt']!;
const lineOf = (address: string): number => text.split('\n').findIndex((line) => line.split(' ')[0] === address) + 1;
const folded = (...changes: readonly Readonly<Record<string, string | null>>[]) =>
  compiled(content(Object.assign({}, ...changes) as Record<string, string | null>));
/** What the lists say of the rename of the challenge. */
const told = {
  'addresses.txt': 'challenges/dendrites -> challenges/needles\nclaims/*--dendrites -> claims/*--needles\n',
};

describe('what was released', () => {
  it('is there: no problem, nothing moved', () => {
    const { graph, problems } = folded(released);
    expect(problems).toEqual([]);
    expect([graph!.moved, graph!.withdrawn]).toEqual([[], []]);
  });

  it('cannot go without a word: the report names the line of the manifest, and what to write where', () => {
    expect(report(folded(released, renamed).problems, 'content')).toBe(
      `content/releases/1.0.0.txt:${lineOf('challenges/dendrites')}:1 error “challenges/dendrites” was published in version 1.0.0 and is gone (did you mean “challenges/needles”?); bring it back, or write in addresses.txt “challenges/dendrites -> new address” or “challenges/dendrites withdrawn: why”, and likewise for its claims “claims/dendrites--*” and “claims/*--dendrites” (address-is-kept)`,
    );
  });

  it('is complained of claim by claim once what became of the entry is said', () => {
    expect(problemsOf(released, renamed, { 'addresses.txt': 'challenges/dendrites -> challenges/needles\n' })).toEqual([
      expect.stringContaining(
        `releases/1.0.0.txt:${lineOf('claims/sn-cu--mitigates--dendrites')} “claims/sn-cu--mitigates--dendrites” was published in version 1.0.0 and is gone (did you mean “claims/sn-cu--mitigates--needles”?); bring it back, or write in addresses.txt`,
      ),
    ]);
  });

  it('moves with its files: pages, citations and linked data', () => {
    const { graph, problems } = folded(released, renamed, told);
    expect(problems).toEqual([]);
    const pages = ['challenges/dendrites', 'claims/sn-cu--mitigates--dendrites'];
    expect(graph!.moved).toEqual(
      pages.flatMap((from) =>
        ['', '.bib', '.json', '.jsonld', '.ris'].map((end) => ({
          from: from + end,
          to: from.replace(/dendrites$/, 'needles') + end,
        })),
      ),
    );
  });

  it('may be withdrawn with a reason, its files with it', () => {
    const without = Object.fromEntries(
      content()
        .filter(({ text: old }) => old.includes('dendrites'))
        .map(({ path, text: old }) => [
          path,
          old.replace(/ {2}- mitigates: dendrites\n(?: {4}.*\n)+/, '').replace('[dendrites](dendrites)', 'dendrites'),
        ]),
    );
    const { graph, problems } = folded(released, without, {
      'challenges/dendrites.md': null,
      'addresses.txt': 'challenges/dendrites withdrawn: they were none\nclaims/*--dendrites withdrawn: likewise\n',
    });
    expect(problems).toEqual([]);
    expect(graph!.withdrawn).toContainEqual({ address: 'challenges/dendrites', reason: 'they were none' });
    expect(graph!.withdrawn).toContainEqual({ address: 'challenges/dendrites.ris', reason: 'they were none' });
    expect(graph!.withdrawn).toContainEqual({ address: 'claims/sn-cu--mitigates--dendrites.bib', reason: 'likewise' });
    expect(graph!.withdrawn).toHaveLength(10);
    expect(graph!.moved).toEqual([]);
  });

  it('is never used again', () => {
    expect(problemsOf(released, { 'addresses.txt': 'materials/sn-cu -> materials/cu-foil\n' })).toEqual([
      'addresses.txt:1 “materials/sn-cu” is said to be gone but is used again; ids are never reused: remove this line, or give what is new another id',
    ]);
    expect(problemsOf(released, { 'addresses.txt': '\nmaterials/sn-cu withdrawn: never\n' })).toEqual([
      'addresses.txt:2 “materials/sn-cu” is said to be gone but is used again; ids are never reused: remove this line, or give what is new another id',
    ]);
  });

  it('never leads nowhere, or round in a circle', () => {
    const nowhere = 'challenges/dendrites -> challenges/needle\nclaims/*--dendrites -> claims/*--needles\n';
    expect(problemsOf(released, renamed, { 'addresses.txt': nowhere })).toEqual([
      'addresses.txt:1 “challenges/dendrites” moves to “challenges/needle”, which does not exist (did you mean “challenges/needles”?)',
    ]);
    const circle =
      'challenges/dendrites -> challenges/b\nchallenges/b -> challenges/dendrites\nclaims/*--dendrites -> claims/*--needles\n';
    expect(problemsOf(released, renamed, { 'addresses.txt': circle })).toContainEqual(
      expect.stringContaining(
        '“challenges/dendrites” leads from address to address without end; write where it is now',
      ),
    );
  });

  it('lasts: what an earlier version published is kept though a later manifest does not list it', () => {
    const later = manifest('1.1.0', { version: '1.0.0', text }, renamed);
    expect(problemsOf(released, later, renamed, told)).toEqual([]);
    expect(problemsOf(released, later, renamed)).toEqual([
      expect.stringContaining('“challenges/dendrites” was published in version 1.0.0 and is gone'),
    ]);
  });

  it('is not said to be gone while a file cannot be read: it may stand there', () => {
    const broken = { 'challenges/dendrites.md': '---\ntitle: [\n---\n' };
    expect(problemsOf(released, broken)).toEqual([expect.stringContaining('challenges/dendrites.md:')]);
  });
});

describe('places on pages', () => {
  const textOf = (path: string): string => content().find((source) => source.path === path)!.text;
  /** The second paragraph joined with the first. */
  const passage = {
    'sections/section-1.md': textOf('sections/section-1.md')
      .replace('paragraphs: 2', 'paragraphs: 1')
      .replace('\n¶2 ', ''),
    'materials/sn-cu.md': textOf('materials/sn-cu.md').replace('§1 ¶2', '§1 ¶1'),
  };

  it('are kept like pages', () => {
    expect(problemsOf(released, passage)).toEqual([
      `releases/1.0.0.txt:${lineOf('sections/section-1#p2')} “sections/section-1#p2” was published in version 1.0.0 and is gone (did you mean “sections/section-1#p1”?); bring it back, or write in addresses.txt “sections/section-1#p2 -> new address” or “sections/section-1#p2 withdrawn: why”`,
    ]);
    const { graph, problems } = folded(released, passage, {
      'addresses.txt': 'sections/section-1#p2 -> sections/section-1#p1\n',
    });
    expect(problems).toEqual([]);
    expect(graph!.moved).toEqual([{ from: 'sections/section-1#p2', to: 'sections/section-1#p1' }]);
  });

  it('go with an outcome or statement that is renamed', () => {
    const outcome = {
      'materials/sn-cu.md': textOf('materials/sn-cu.md').replace('id: text-half-cell', 'id: half-cell'),
    };
    const { graph, problems } = folded(released, outcome, {
      'addresses.txt':
        'claims/sn-cu--text-half-cell--* -> claims/sn-cu--half-cell--*\n' +
        'outcomes/sn-cu--text-half-cell -> outcomes/sn-cu--half-cell\n',
    });
    expect(problems).toEqual([]);
    expect(graph!.moved).toContainEqual({
      from: 'materials/sn-cu#outcome-sn-cu--text-half-cell',
      to: 'claims/sn-cu--half-cell--cycle-life',
    });
    expect(problemsOf(released, outcome)).not.toContainEqual(expect.stringContaining('#outcome-'));
  });
});

describe('a list of the old form, from before there were manifests', () => {
  const list = publishedBy(compiled(content()).graph!)
    .filter((address) => /^(?:challenges|claims|materials|references|sections)\/[^.#]+$/.test(address))
    .join('\n');

  it('still holds every address', () => {
    expect(problemsOf({ 'addresses.txt': `# Every published address.\n${list}\n` })).toEqual([]);
    expect(problemsOf(renamed, { 'addresses.txt': list })).toEqual([
      'addresses.txt:1 “challenges/dendrites” was published and is gone (did you mean “challenges/needles”?); bring it back, or write in addresses.txt “challenges/dendrites -> new address” or “challenges/dendrites withdrawn: why”, and likewise for its claims “claims/dendrites--*” and “claims/*--dendrites”',
    ]);
  });

  it('says what moved, one by one or by a pattern, and the files that went without saying go along', () => {
    const moves = list.replace('challenges/dendrites\n', 'challenges/dendrites -> challenges/needles\n');
    const { graph, problems } = folded(renamed, {
      'addresses.txt': `${moves}\nclaims/*--dendrites -> claims/*--needles\n`,
    });
    expect(problems).toEqual([]);
    expect(graph!.moved.filter(({ from }) => !from.includes('.'))).toEqual([
      { from: 'challenges/dendrites', to: 'challenges/needles' },
      { from: 'claims/sn-cu--mitigates--dendrites', to: 'claims/sn-cu--mitigates--needles' },
    ]);
    expect(graph!.moved).toContainEqual({ from: 'challenges/dendrites.bib', to: 'challenges/needles.bib' });
  });
});
