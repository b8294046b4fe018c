import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { readReleases } from '../../src/compiler/addresses/releases.ts';
import type { Source } from '../../src/source/source.ts';
import { planRelease, type Plan } from '../../src/release/plan.ts';
import { neighbours, writesOf } from '../../src/release/writes.ts';
import { renamed } from '../compiler/addresses/history.ts';
import { content, edited } from '../compiler/fixture.ts';

/** A folder that holds a content folder: the texts of its files by path. */
type Files = ReadonlyMap<string, string>;

const folder = (changes: Readonly<Record<string, string | null>> = {}): Files =>
  new Map([
    ...content(changes).map(({ path, text }) => [`content/${path}`, text] as const),
    ['CITATION.cff', "version: 1.0.0\ndate-released: '2026-01-02'\n"],
    ['package.json', '{\n  "version": "1.0.0"\n}\n'],
  ]);
const sourcesOf = (files: Files): readonly Source[] =>
  [...files].flatMap(([path, text]) => (path.startsWith('content/') ? [{ path: path.slice(8), text }] : []));
const writesFor = (files: Files, plan: Plan): readonly Source[] => writesOf(plan, 'content', (name) => files.get(name));
const written = (files: Files, writes: readonly Source[]): Files =>
  new Map([...files, ...writes.map(({ path, text }) => [path, text] as const)]);
/** Files with some of the content written or (with null) removed. */
const having = (files: Files, changes: Readonly<Record<string, string | null>>): Files => {
  const all: readonly (readonly [string, string | null])[] = [
    ...files,
    ...Object.entries(changes).map(([path, text]) => [`content/${path}`, text] as const),
  ];
  return new Map([...new Map(all)].filter((entry): entry is [string, string] => entry[1] !== null));
};

function planned(files: Files, version: string, says?: string, date = '2026-12-01'): Plan {
  const plan = planRelease(sourcesOf(files), { version, date, says });
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}
const release = (files: Files, version: string, says?: string): Files => {
  const plan = planned(files, version, says);
  return written(files, writesFor(files, plan));
};
const refused = (files: Files, version: string, says?: string): string => {
  const plan = planRelease(sourcesOf(files), { version, date: '2026-12-01', says });
  return 'refused' in plan
    ? [plan.refused, ...plan.problems.map(({ path, message }) => `${path} ${message}`)].join('\n')
    : 'released';
};
const first = release(folder(), '1.0.0', 'First published.');

describe('a release', () => {
  it('writes version, date and change everywhere, and the manifest after them', () => {
    const files = release(first, '1.1.0', 'More.');
    expect(files.get('content/index.md')).toContain('version: 1.1.0\ndate: 2026-12-01\n');
    expect(files.get('content/index.md')).toContain(
      'changes:\n  - version: 1.1.0\n    date: 2026-12-01\n    says: More.\n  - version: 1.0.0\n    date: 2026-12-01\n    says: First published.\n',
    );
    expect(files.get('CITATION.cff')).toBe("version: 1.1.0\ndate-released: '2026-12-01'\n");
    expect(files.get('package.json')).toBe('{\n  "version": "1.1.0"\n}\n');
    expect(writesFor(first, planned(first, '1.1.0', 'More.')).map(({ path }) => path)).toEqual([
      'content/index.md',
      'content/releases/1.1.0.csv',
      'CITATION.cff',
      'package.json',
      'content/releases/1.1.0.txt',
    ]);
    expect(neighbours).toContain('package-lock.json');
  });

  it('keeps what every claim says, and of a later version only what changed', () => {
    const files = release(first, '1.1.0', 'More.');
    expect(files.get('content/releases/1.0.0.csv')!.split('\n').length).toBeGreaterThan(2);
    expect(files.get('content/releases/1.1.0.csv')).toBe('claim_id,says,places,works\n');
  });

  it('leaves the files beside a folder of another name alone: they are those of something else', () => {
    const files = folder();
    const writes = writesOf(planned(files, '1.1.0', 'A foam.'), 'lithium', (name) => files.get(name));
    expect(writes.every(({ path }) => path.startsWith('lithium/'))).toBe(true);
  });

  it('leaves a folder that compiles, with a chain of manifests', () => {
    const files = release(release(first, '1.1.0', 'More.'), '2.0.0', 'Much more.');
    expect(compile(sourcesOf(files)).problems).toEqual([]);
    expect(readReleases(sourcesOf(files)).releases.map(({ version, before }) => [version, before?.version])).toEqual([
      ['1.0.0', undefined],
      ['1.1.0', '1.0.0'],
      ['2.0.0', '1.1.0'],
    ]);
  });

  it('lists every address there is, and gives drafts their freedom until the next', () => {
    const { addresses } = readReleases(sourcesOf(first)).releases[0]!;
    expect([...addresses.keys()]).toEqual(
      expect.arrayContaining(['materials/sn-cu.ris', 'sections/section-1#p2', 'data/claims.csv']),
    );
    const draft = having(first, { 'materials/draft.md': '---\ntitle: D\nclass: metal\nsummary: A draft.\n---\n' });
    expect(compile(sourcesOf(draft)).problems).toEqual([]);
    expect(compile(sourcesOf(having(draft, { 'materials/draft.md': null }))).problems).toEqual([]);
    const kept = release(draft, '1.1.0', 'A draft.');
    expect(
      compile(sourcesOf(having(kept, { 'materials/draft.md': null }))).problems.map(({ message }) => message),
    ).toEqual([expect.stringContaining('“materials/draft” was published in version 1.1.0 and is gone')]);
  });

  it('takes the change that index.md and the entries noted as unreleased', () => {
    const draft = having(first, {
      'index.md': first
        .get('content/index.md')!
        .replace('changes:\n', 'changes:\n  - version: unreleased\n    says: Foil.\n'),
      'materials/cu-foil.md':
        '---\ntitle: Cu foil\nclass: base collector\nsummary: A foil.\nchanges:\n  - version: unreleased\n    says: Shorter.\n---\n',
    });
    const files = release(draft, '1.1.0');
    expect(files.get('content/index.md')).toContain('  - version: 1.1.0\n    date: 2026-12-01\n    says: Foil.\n');
    expect(files.get('content/materials/cu-foil.md')).toContain('  - version: 1.1.0\n    says: Shorter.\n');
  });

  it('interrupted anywhere is brought to the same end by the same command, on a later day too', () => {
    const draft = having(first, {
      'materials/cu-foil.md':
        '---\ntitle: Cu foil\nclass: base collector\nsummary: A foil.\nchanges:\n  - version: unreleased\n    says: Shorter.\n---\n',
    });
    const writes = writesFor(draft, planned(draft, '1.1.0', 'More.'));
    const whole = written(draft, writes);
    for (let done = 1; done < writes.length; done++) {
      const half = written(draft, writes.slice(0, done));
      expect(compile(sourcesOf(half)).problems[0]?.message).toContain('“npm run release -- 1.1.0” writes it');
      expect(refused(half, '1.2.0', 'Other.')).toContain('version 1.1.0 has no releases/1.1.0.txt');
      const plan = planned(half, '1.1.0', undefined, '2026-12-24');
      expect(written(half, writesFor(half, plan))).toEqual(whole);
    }
  });

  it('moves what a list of the old form held into the manifest, and leaves what became of things', () => {
    const list =
      '# Every published address.\n# kept\nmaterials/old -> materials/sn-cu\nmaterials/sn-cu\nclaims/old--* withdrawn: no\n';
    const files = release(folder({ 'addresses.txt': list }), '1.0.0', 'First.');
    expect(files.get('content/addresses.txt')).toBe(
      '# What became of addresses that were published and are gone. A line never goes away: see CONTRIBUTING.md.\n# kept\nmaterials/old -> materials/sn-cu\nclaims/old--* withdrawn: no\n',
    );
    expect(compile(sourcesOf(files)).problems).toEqual([]);
  });
});

describe('a release is refused', () => {
  it('when its version was released, or is not higher than the last, by number', () => {
    expect(refused(first, '1.0.0')).toBe('version 1.0.0 is released already (releases/1.0.0.txt); take a higher one');
    const tenth = release(first, '1.10.0', 'Tenth.');
    expect(refused(tenth, '1.9.0', 'x')).toBe('version 1.9.0 is not higher than 1.10.0, the last one released');
    expect(refused(tenth, '1.10.1', 'x')).toBe('released');
  });

  it('without a word of what is different, or with two', () => {
    const ask =
      'say what is different in version 1.1.0: --says "…", or an entry “version: unreleased” with “says” under “changes” in index.md';
    expect(refused(first, '1.1.0')).toBe(ask);
    expect(refused(first, '1.1.0', '  ')).toBe(ask);
    const noted = having(first, {
      'index.md': first
        .get('content/index.md')!
        .replace('changes:\n', 'changes:\n  - version: unreleased\n    says: Foil.\n'),
    });
    expect(refused(noted, '1.1.0', 'More.')).toBe(
      'index.md says what is different in version 1.1.0 already; leave out --says',
    );
  });

  it('when the content has problems, with each of them', () => {
    expect(refused(having(first, edited('materials/sn-cu.md', 'cell: half', 'cell: halve')), '1.1.0', 'x')).toMatch(
      /^the content has problems\nmaterials\/sn-cu\.md .*half/,
    );
    expect(refused(having(first, { 'index.md': '---\ntitle: [\n---\n' }), '1.1.0', 'x')).toMatch(
      /^the content has problems\nindex\.md “\[” opens a list/,
    );
    expect(refused(having(first, { 'index.md': null }), '1.1.0', 'x')).toContain('index.md is missing');
  });

  it('when a published address went without a word', () => {
    expect(refused(having(first, renamed), '1.1.0', 'x')).toContain(
      '“challenges/dendrites” was published in version 1.0.0 and is gone',
    );
    const told = {
      'addresses.txt': 'challenges/dendrites -> challenges/needles\nclaims/*--dendrites -> claims/*--needles\n',
    };
    expect(refused(having(having(first, renamed), told), '1.1.0', 'x')).toBe('released');
  });

  it('when a manifest was edited', () => {
    const path = 'content/releases/1.0.0.txt';
    const forged = new Map([
      ...first,
      [path, first.get(path)!.replace('materials/sn-cu .bib .json .jsonld .ris\n', '')],
    ]);
    expect(refused(forged, '1.1.0', 'x')).toContain('what stands above the last line is not what was released');
  });
});
