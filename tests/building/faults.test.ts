import { describe, expect, it } from 'vitest';
import { failure } from '../../src/site/failure.ts';
import { servedFolder } from '../../src/site/servedFolder.ts';
import type { Files } from '../../src/site/files.ts';
import { besides, settle } from '../../src/site/settle.ts';
import { markerFile } from '../../src/site/marker.ts';
import { removeTree } from '../../src/site/walk.ts';
import { builtByFirst } from './firstSite.ts';
import { faults, faulty, killed, type Fault } from './faulty.ts';
import { memoryFiles, stateOf } from './memoryFiles.ts';
import { buildAt, makePlace, others, out, sites, textsIn, twin, writeTexts, type Texts } from './place.ts';

/** What stands before the build that a fault meets. */
interface Case {
  readonly says: string;
  readonly prepare: (place: Files) => Promise<unknown>;
  /** The site that is served before; undefined when there is none. */
  readonly before: Texts | undefined;
  /** The same once the build is done. */
  readonly after: Texts;
  readonly keep?: readonly string[];
  readonly acrossDisks?: boolean;
  /** Whether builds keep the site before and go on from it. */
  readonly goesOn?: boolean;
}

const mine = { CNAME: 'example.org', 'robots.txt': 'mine', '.well-known/a/b': 'mine' };
const keep = ['CNAME', 'robots.txt', '.well-known'];
const withMine = {
  prepare: async (place: Files) => {
    await buildAt(place, sites.first);
    writeTexts(place, out, mine);
  },
  keep,
  before: { ...sites.first, ...mine },
  after: { ...sites.second, ...mine },
};

const cases: readonly Case[] = [
  { says: 'a first build', prepare: async () => undefined, before: undefined, after: sites.second },
  {
    says: 'a first build, to another disk',
    prepare: async () => undefined,
    before: undefined,
    after: sites.second,
    acrossDisks: true,
  },
  {
    says: 'a build in place of another',
    prepare: (place) => buildAt(place, sites.first),
    before: sites.first,
    after: sites.second,
  },
  {
    says: 'a build in place of one of version 0.1',
    prepare: async (place) => writeTexts(place, out, builtByFirst),
    before: builtByFirst,
    after: sites.second,
  },
  {
    says: 'a build that goes on from the site before the last',
    prepare: async (place) => {
      await buildAt(place, sites.third, { goesOn: true });
      await buildAt(place, sites.first, { goesOn: true });
      expect(textsIn(place, twin)).toEqual(sites.third);
    },
    before: sites.first,
    after: sites.second,
    goesOn: true,
  },
  { says: 'one that carries over files that are not ours', ...withMine },
  { says: 'one that carries them over to another disk', ...withMine, acrossDisks: true },
  {
    says: 'one after a build that was killed between two renamings',
    prepare: async (place) => {
      await buildAt(place, sites.first);
      place.rename(out, besides(out).previous);
    },
    before: sites.first,
    after: sites.second,
  },
];

/** Runs the build of a case with one fault. Gives how it went, and what came of it. */
async function meet(place: Files, at: number, fault: Fault, { keep = [], acrossDisks, goesOn = false }: Case) {
  const files = faulty(place, at, fault, acrossDisks);
  const thrown = await buildAt(files, sites.second, { keep, goesOn }).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { steps: files.steps(), changes: files.changes(), isKilled: files.isKilled(), thrown };
}

/** A case with what stands before its build: made once, each fault meets a copy. */
interface Prepared {
  readonly place: Files;
  readonly stood: Texts | undefined;
  readonly leftBefore: boolean;
  /** The steps of its build, were there no fault, that change something. */
  readonly changes: ReadonlySet<number>;
  /** All that was left so far where a fault was met: what follows of the same is the same. */
  readonly left: Set<string>;
}

const places = new Map<Case, Promise<Prepared>>();

async function prepare(each: Case): Promise<Prepared> {
  const place = makePlace();
  await each.prepare(place);
  const { changes } = await meet(memoryFiles(place), 0, 'an error', each);
  const leftBefore = place.look(besides(out).next) !== undefined;
  return { place, stood: textsIn(place, out), leftBefore, changes, left: new Set() };
}

function prepared(each: Case): Promise<Prepared> {
  const made = places.get(each) ?? prepare(each);
  places.set(each, made);
  return made;
}

/** Goes through a case with a fault at a step; gives whether the build got that far. */
async function survive(each: Case, at: number, fault: Fault): Promise<boolean> {
  const { place: before, stood, leftBefore, changes, left } = await prepared(each);
  // Killed at a step that only looks it leaves what it leaves at the next that changes something.
  if (fault !== 'an error' && at < Math.max(...changes) && !changes.has(at)) return true;
  const place = memoryFiles(before);
  const { steps, isKilled, thrown } = await meet(place, at, fault, each);
  const where = `${fault} at step ${at}`;
  if (isKilled) expect([killed, undefined], where).toContain(thrown instanceof Error ? thrown.cause : thrown);
  else if (thrown !== undefined) {
    expect(failure(thrown), where).toMatch(/^[^\n]+$/);
    const now = textsIn(place, out);
    expect([stood, each.before, each.after], where).toContainEqual(now);
    // What it could not finish it takes away; a whole site it leaves where there is no other.
    const next = leftBefore ? undefined : textsIn(place, besides(out).next);
    expect(now ? [undefined] : [undefined, each.after], where).toContainEqual(next);
  } else expect(textsIn(place, out), where).toEqual(each.after);

  const state = stateOf(place);
  if (!left.has(state)) await goOn(each, place, where);
  left.add(state);
  return steps >= at;
}

/** What follows where a fault was met. */
async function goOn(each: Case, place: Files, where: string): Promise<void> {
  // What is served is one of the two sites, whole, even before anything is started again.
  const served = servedFolder(place, out);
  expect([each.before, each.after], where).toContainEqual(served === undefined ? undefined : textsIn(place, served));

  // A server that starts finds a site in its place.
  settle(place, out);
  expect([each.before, each.after], where).toContainEqual(textsIn(place, out));

  // And the next build is as any other, with nothing left of this one.
  await buildAt(place, sites.third, { keep: each.keep ?? [], goesOn: each.goesOn ?? false });
  // What is kept for the next lies apart, and is no site that anybody serves.
  if (place.look(twin)) removeTree(place, twin);
  const site = { ...sites.third, ...(each.keep ? mine : {}), [markerFile]: expect.any(String) as string };
  expect(textsIn(place, '/'), where).toEqual({
    ...others,
    ...Object.fromEntries(Object.entries(site).map(([path, text]) => [`web/site/${path}`, text])),
  });
}

describe.each(cases)('$says', (each) => {
  it.each(faults)(
    'survives %s at every step',
    async (fault) => {
      let at = 1;
      while (await survive(each, at, fault)) at += 1;
      expect(at).toBeGreaterThan(50);
    },
    120_000,
  );
});

it('survives faults after any of the kills that a build across disks may have met', async () => {
  let tried = 0;
  for (let first = 20; first < 160; first += 20) {
    const each: Case = {
      ...withMine,
      says: '',
      acrossDisks: true,
      prepare: async (place) => {
        await withMine.prepare(place);
        const files = faulty(place, first, 'a kill within', true);
        await buildAt(files, sites.second, { keep }).catch(() => undefined);
        expect(files.isKilled()).toBe(true);
      },
    };
    for (let at = 1; await survive(each, at, tried % 2 === 0 ? 'an error' : 'a kill within'); at += 3) tried += 1;
  }
  expect(tried).toBeGreaterThan(200);
}, 120_000);
