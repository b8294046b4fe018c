import { expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import type { Source } from '../../src/source/source.ts';
import { planRelease } from '../../src/release/plan.ts';
import { writesOf } from '../../src/release/writes.ts';
import type { Files } from '../../src/site/files.ts';
import { replaceAll } from '../../src/site/replaceAll.ts';
import { faults, faulty } from '../building/faulty.ts';
import { memoryFiles } from '../building/memoryFiles.ts';
import { textsIn, writeTexts, type Texts } from '../building/place.ts';
import { content } from '../compiler/fixture.ts';

const foil = content().find(({ path }) => path === 'materials/cu-foil.md')!.text;
/** A folder before its first release: with a list of addresses of the old form, and a change noted in an entry. */
const draft: Texts = {
  'CITATION.cff': "version: 0.9.0\ndate-released: '2026-01-02'\n",
  'notes.txt': 'mine',
  ...Object.fromEntries(
    content({
      'addresses.txt': 'materials/sn-cu\n',
      'materials/cu-foil.md': foil.replace(
        '---\ntitle',
        '---\nchanges:\n  - version: unreleased\n    says: Foil.\ntitle',
      ),
    }).map(({ path, text }) => [`content/${path}`, text]),
  ),
};
const list = 'content/addresses.txt';

const sourcesOf = (texts: Texts): readonly Source[] =>
  Object.entries(texts)
    .filter(([path]) => /^content\/.*\.(?:md|txt|yaml)$/.test(path))
    .map(([path, text]) => ({ path: path.slice('content/'.length), text }));

/** What the command would write, from what is there. */
function writesFrom(texts: Texts, says?: string): readonly Source[] {
  const plan = planRelease(sourcesOf(texts), { version: '1.0.0', date: '2026-12-01', says });
  if ('refused' in plan) throw new Error(plan.refused);
  return writesOf(plan, 'content', (name) => texts[name]);
}
const write = (files: Files, writes: readonly Source[]): void => replaceAll(files, '/', writes, () => undefined);
const place = (texts: Texts): Files => {
  const files = memoryFiles();
  writeTexts(files, '/', texts);
  return files;
};
const textsOf = (files: Files): Texts => textsIn(files, '/')!;

const writes = writesFrom(draft, 'First.');
const done = place(draft);
write(done, writes);
const whole = textsOf(done);

/** What the compiler says of a folder as it was left, and what the command would write into it: most faults leave one of a few. */
const states = new Map<string, { readonly problems: readonly string[]; readonly writes: readonly Source[] }>();
function goingOn(texts: Texts, says: string | undefined): { problems: readonly string[]; writes: readonly Source[] } {
  const beside = Object.entries(texts).filter(([path]) => !path.startsWith('content/'));
  const key = JSON.stringify([sourcesOf(texts), beside, says]);
  const known = states.get(key) ?? {
    problems: compile(sourcesOf(texts)).problems.map(({ message }) => message),
    writes: writesFrom(texts, says),
  };
  states.set(key, known);
  return known;
}

/** Goes on after a fault as a person would: the same command, without a word of what is different where it is written already. */
function finish(files: Files): void {
  const texts = textsOf(files);
  if (texts['content/releases/1.0.0.txt'] !== undefined) return;
  const isStarted = texts['content/index.md'] !== draft['content/index.md'];
  const { problems, writes: rest } = goingOn(texts, isStarted ? undefined : 'First.');
  // A list of the old form vouches for the version until there is a manifest.
  expect(problems).toEqual([]);
  write(files, rest);
}

it.each(faults)(
  'a release survives %s at every step: no file is half written, and the same command brings it to its end',
  (fault) => {
    for (let at = 1; ; at += 1) {
      const disk = place(draft);
      const files = faulty(disk, at, fault);
      let failed = false;
      try {
        write(files, writes);
      } catch {
        failed = true;
      }
      const after = textsOf(disk);
      for (const path of Object.keys(draft)) expect([draft[path], whole[path]], path).toContain(after[path]);
      finish(disk);
      const { [list]: left, ...ended } = textsOf(disk);
      // The last thing written repeats what the manifest says, in the old form or in the new.
      expect([draft[list], whole[list]]).toContain(left);
      const { [list]: _, ...wanted } = whole;
      expect(Object.fromEntries(Object.entries(ended).filter(([path]) => !path.includes('.addresses.txt.')))).toEqual(
        wanted,
      );
      if (!failed) {
        expect(at).toBeGreaterThan(30);
        return;
      }
    }
  },
  120_000,
);
