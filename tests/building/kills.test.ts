import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/site/files.ts';
import { servedFolder } from '../../src/site/servedFolder.ts';
import { textsIn } from './place.ts';

const root = mkdtempSync(join(diskFiles.real(tmpdir()), 'sodiograph-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const project = join(root, 'project');
const out = join(root, 'web', 'site');
beforeEach(() => {
  rmSync(root, { recursive: true });
  mkdirSync(join(project, 'content'), { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly printed: string;
}

/** What a process printed and how it ended, once it and all that share its output have. */
function ended(process: ChildProcess): Promise<Ended> {
  let printed = '';
  for (const stream of [process.stdout, process.stderr])
    stream!.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return new Promise((end) => process.once('close', (code, signal) => end({ code, signal, printed })));
}

const printsFirst = (process: ChildProcess): Promise<unknown> =>
  new Promise((printed) => process.stdout!.once('data', printed));

/** A build of twenty pages of one text. */
const start = (...words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [resolve('tests/building/stubBuild.ts'), ...words, '--out', out], { cwd: project });
/** One that does not end of itself before its input does, however late this process hears of it. */
const startHeld = (text: string): ChildProcess => start(text, 'held');

const siteOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: 20 }, (_, page) => [`${page}.html`, text]));

/** What is beside a site and in the build folder that only a running build may have there. */
const leftovers = (): readonly string[] => [
  ...readdirSync(join(root, 'web')).filter((name) => name !== 'site'),
  ...readdirSync(join(project, '.build')),
];

describe('a build as a process', () => {
  it('leaves a whole site whenever it is killed, and the next one clears up', async () => {
    expect(await ended(start('0'))).toMatchObject({ code: 0 });
    const allowed = [siteOf('0')];
    for (let kill = 1; kill <= 10; kill += 1) {
      const process = start(String(kill));
      const end = ended(process);
      await printsFirst(process);
      await setTimeout(kill * 15);
      process.kill('SIGKILL');
      await end;
      allowed.push(siteOf(String(kill)));
      const served = servedFolder(diskFiles, out);
      expect(allowed).toContainEqual(served && textsIn(diskFiles, served));
    }
    expect(await ended(start('last'))).toMatchObject({ code: 0 });
    expect(textsIn(diskFiles, out)).toEqual(siteOf('last'));
    expect(leftovers()).toEqual([]);
  }, 120_000);

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'clears up when it ends by %s',
    async (signal) => {
      await ended(start('before'));
      const process = startHeld('after');
      const end = ended(process);
      await printsFirst(process);
      process.kill(signal);
      expect(await end).toEqual({ code: null, signal, printed: 'rendering\n' });
      expect(textsIn(diskFiles, out)).toEqual(siteOf('before'));
      expect(leftovers()).toEqual([]);
    },
    120_000,
  );

  it('waits for others, one after the other', async () => {
    const first = startHeld('a');
    const firstEnds = ended(first);
    await printsFirst(first);
    const others = [start('b'), start('c')];
    const ends = [firstEnds, ...others.map(ended)];
    await Promise.all(others.map(printsFirst));
    first.stdin!.end();
    const all = await Promise.all(ends);
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
    const waited = all.map(({ printed }) => /Waiting for another build: process \d+ on /.test(printed));
    expect(waited).toEqual([false, true, true]);
    expect([siteOf('a'), siteOf('b'), siteOf('c')]).toContainEqual(textsIn(diskFiles, out));
    expect(leftovers()).toEqual([]);
  }, 120_000);

  it('takes over from several that were killed, though several find that at once', async () => {
    const first = startHeld('killed');
    const end = ended(first);
    await printsFirst(first);
    first.kill('SIGKILL');
    await end;
    const all = await Promise.all(['a', 'b', 'c'].map((text) => ended(start(text))));
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
    const tookOver = all.map(
      ({ printed }) =>
        printed.match(/^Took over the lock \.build.lock of another build: process \d+ on .*, which is gone\.$/gm) ?? [],
    );
    expect(tookOver.flat()).toHaveLength(1);
    expect(leftovers()).toEqual([]);
  }, 120_000);
});

it('ends a child when its parent is killed', async () => {
  const guard = pathToFileURL(resolve('src/site/endWithParent.ts')).href;
  const child = `console.log('ready'); setInterval(() => {}, 1000);`;
  const parent = `require('node:child_process').spawn(process.execPath,
    ['--import', ${JSON.stringify(guard)}, '-e', ${JSON.stringify(child)}], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });`;
  const process_ = spawn(process.execPath, ['-e', parent]);
  const end = ended(process_);
  await printsFirst(process_);
  process_.kill('SIGKILL');
  // The child shares the output: this waits for both.
  expect(await end).toMatchObject({ signal: 'SIGKILL', printed: 'ready\n' });
}, 120_000);
