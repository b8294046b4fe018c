import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { whyNoAddress } from '../../src/compiler/addresses/reserved.ts';
import { compile } from '../../src/compiler/compile.ts';
import { promisedIn } from '../../src/compiler/addresses/promised.ts';
import { publishedBy } from '../../src/compiler/addresses/publishedBy.ts';
import { publishedPath } from '../../src/model/published.ts';
import { readSources } from '../../src/site/content.ts';
import { bounds } from '../../src/source/bounds.ts';
import { remembering } from '../compiler/remembering.ts';
import { counting, slipped, slips } from '../fuzz/slip.ts';
import { wrecked, wrecks } from '../fuzz/wreck.ts';
import { graph, sources } from '../review.ts';

const small = 'tests/site/small-content';
const work = mkdtempSync(join(tmpdir(), 'sodiograph-allowed-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A copy of the small content with other files. */
function folder(name: string, files: Readonly<Record<string, string>>): string {
  const content = join(work, name);
  cpSync(small, content, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

/** What check says of a folder, and whether build, which is to agree, makes a site of it. */
function tried(content: string) {
  const out = `${content}-site`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './src/commands/quickly.mjs', 'src/commands/build.ts'],
    {
      encoding: 'utf8',
      env: { ...process.env, SODIOGRAPH_CONTENT: content, SODIOGRAPH_OUT: out },
    },
  );
  const passes = compile(readSources(content)).graph !== undefined;
  return { passes, builds: status === 0 && existsSync(join(out, 'index.html')), printed: stdout + stderr, out };
}

const long = (most: number): string => 'ab-'.repeat(most).slice(0, most).replace(/-$/, 'a');
const words = (most: number): string => 'Foam of zinc. '.repeat(most).slice(0, most).trim();

/** Everything as long as it may be. */
const id = long(bounds.id.most);
const part = long(bounds.part.most);
const longest: Readonly<Record<string, string>> = {
  [`materials/${id}.md`]: `---
title: ${words(bounds.title.most)}
class: base collector
aliases: [${words(bounds.name.most)}]
summary: ${words(bounds.text.most)}
formula: ${'Zn'.repeat(bounds.formula.most / 2)}
statements:
  - id: ${part}
    says: ${words(bounds.text.most)}
    at: §1 ¶1
    cites: [0]
---
${'foam '.repeat(2_000)}

${'w'.repeat(bounds.word.most)}

- a
  - b
    - c
      - d

|${' a |'.repeat(40)}
|${'---|'.repeat(40)}
|${' b |'.repeat(40)}

[it](https://example.org/${'a'.repeat(bounds.link.most - 30)})
`,
  'addresses.txt': `claims/zinc-foam--* -> claims/zn-foam--*
claims/zinc-foam--porous
materials/tin-foam withdrawn: ${words(bounds.reason.most)}
materials/zinc-foam -> materials/zn-foam
materials/${long(bounds.address.most - 'materials/'.length)} -> materials/${id}
data/old/${long(100)}.csv withdrawn: nobody asked for it
`,
};

/** Slips that check does not see, one after the other beside the longest: the files with all of them, and how many there are. */
function unseenSlips(): { readonly files: Readonly<Record<string, string>>; readonly kept: number } {
  const sources = readSources(folder('longest', longest));
  const own = readSources(small).filter(({ path }) => path.endsWith('.md'));
  const cases = fc.sample(
    fc.tuple(fc.nat(own.length - 1), fc.oneof({ weight: 4, arbitrary: slips }, { weight: 1, arbitrary: wrecks })),
    { numRuns: 2_000, seed: 16 },
  );
  // Each that check passes stays, so that one build tries all of them.
  let files: Readonly<Record<string, string>> = Object.fromEntries(own.map(({ path, text }) => [path, text]));
  let kept = 0;
  // What did not change is not read again: that this changes nothing is held by the tests of what is kept.
  const memory = remembering();
  for (const [index, change] of cases) {
    const { path } = own[index]!;
    const text = files[path]!;
    const changed = 'share' in change ? slipped(text, counting(text), change) : wrecked(text, change, own[0]!.text);
    if (changed === undefined || changed === text) continue;
    const after = { ...files, [path]: changed };
    const changedSources = sources.map((source) => ({ ...source, text: after[source.path] ?? source.text }));
    const { graph } = compile(changedSources, memory);
    if (graph) [files, kept] = [after, kept + 1];
  }
  return { files: { ...longest, ...files }, kept };
}

describe('what passes check can be built, which is tried by one build of all of it', () => {
  const { files, kept } = unseenSlips();
  const { passes, builds, printed, out } = tried(folder('allowed', files));
  const told = `${printed}\n${Object.values(files).join('\n')}`;

  it('with everything as long as it may be', () => {
    expect(printed).not.toContain('error');
    expect([passes, builds], told).toEqual([true, true]);
    expect(existsSync(join(out, 'materials', id, 'index.html'))).toBe(true);
  });

  it('whatever slips it holds that check cannot see', () => {
    expect(kept).toBeGreaterThan(30);
    expect([passes, builds], told).toEqual([true, true]);
  });
});

it('every file of a site is promised to readers, or no address of it can be said to be gone', () => {
  const site = inject('site');
  const addresses = [...publishedBy(graph), ...promisedIn(sources).map(({ address }) => address)];
  const promised = new Set(addresses.map((address) => publishedPath(address).replace(/#.*/, '')));
  const gone = new Set([...graph.moved.map(({ from }) => from), ...graph.withdrawn.map(({ address }) => address)]);
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
  const open = files
    .filter((path) => /^[A-Za-z0-9]/.test(path))
    .map((path) => path.replace(/(?:^|\/)index\.html$/, ''))
    .filter((path) => !promised.has(path) && !promised.has(`${path}/`) && path !== '')
    .filter((path) => !gone.has(path) && whyNoAddress(path.replace(/\.html$/, '')) === undefined);
  expect(open).toEqual([]);
});
