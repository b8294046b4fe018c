import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/site/files.ts';
import { takeLock, type Lock } from '../../src/site/lock.ts';
import type { Machine, Owner } from '../../src/site/machine.ts';
import { machineWith, type TestMachine } from './place.ts';
import { epoch, memoryFiles } from './memoryFiles.ts';

const path = '/lock';
const never = new AbortController().signal;
const waits = Symbol('waits');

/** A machine that gives up instead of waiting. */
const impatient = (files: Files): TestMachine => ({ ...machineWith(files), wait: () => Promise.reject(waits) });

/** Files whose lock was left by a process that ended. */
async function left(): Promise<Files> {
  const files = memoryFiles();
  const machine = machineWith(files);
  await takeLock(machine, path, never);
  machine.end();
  return files;
}

const otherOwner = (changes: Partial<Owner> = {}): string =>
  JSON.stringify({ ...machineWith(memoryFiles()).owner(), host: 'there', pid: 7, ...changes });

describe('takeLock', () => {
  it('takes a free lock, and gives it back', async () => {
    const files = memoryFiles();
    const lock = await takeLock(impatient(files), path, never);
    expect(lock.isMine()).toBe(true);
    lock.release();
    expect(files.list('/')).toEqual([]);
  });

  it('waits for a process that lives, says for which once, and goes on when it is done', async () => {
    const files = memoryFiles();
    const first = await takeLock(machineWith(files), path, never);
    let waited = 0;
    const second: TestMachine = {
      ...machineWith(files),
      wait: async () => {
        waited += 1;
        if (waited === 1000) first.release();
      },
    };
    const lock = await takeLock(second, path, never);
    expect(waited).toBe(1000);
    expect(lock.isMine()).toBe(true);
    expect(second.said).toEqual([
      expect.stringMatching(/^Waiting for another build: process \d+ on here, since 2026-01-01T00:00:00\.000Z\.$/),
    ]);
  });

  it('stops waiting when it is told to', async () => {
    const files = memoryFiles();
    await takeLock(machineWith(files), path, never);
    const stop = new AbortController();
    const wait: Machine['wait'] = (_, signal) => (stop.abort('SIGINT'), signal.throwIfAborted(), Promise.resolve());
    await expect(takeLock({ ...machineWith(files), wait }, path, stop.signal)).rejects.toBe('SIGINT');
  });

  it('takes over the lock of a process that is gone, and says so', async () => {
    const files = await left();
    const machine = impatient(files);
    const lock = await takeLock(machine, path, never);
    expect(lock.isMine()).toBe(true);
    expect(machine.said).toEqual([
      expect.stringMatching(
        /^Took over the lock .*lock of another build: process \d+ on here, since .*, which is gone\.$/,
      ),
    ]);
    expect(files.list('/').map(({ name }) => name)).toEqual(['lock']);
  });

  it.each(['', 'garbage', '{}', 'null', '{"pid":-1}', otherOwner({ nonce: '../../x' }), otherOwner({ pid: 0 })])(
    'takes over %j, once its writer had the time to finish it',
    async (text) => {
      const files = memoryFiles();
      files.write(path, text);
      await expect(takeLock(impatient(files), path, never)).rejects.toBe(waits);
      const machine = machineWith(files);
      expect((await takeLock(machine, path, never)).isMine()).toBe(true);
      expect(machine.now() - epoch).toBe(2_500);
    },
  );

  it('takes over an empty lock that is old at once', async () => {
    const files = memoryFiles();
    files.write(path, '');
    files.touch(path, epoch - 60_000);
    expect((await takeLock(impatient(files), path, never)).isMine()).toBe(true);
  });

  it('leaves a lock of another machine alone while it beats, and takes it over two minutes after the last beat', async () => {
    const files = memoryFiles();
    files.write(path, otherOwner());
    const machine = machineWith(files);
    const started = machine.now();
    let beats = 0;
    const beaten: TestMachine = {
      ...machine,
      wait: async (milliseconds, signal) => {
        await machine.wait(milliseconds, signal);
        // For ten minutes; its clock is an hour ahead.
        if (machine.now() - started < 600_000) files.touch(path, machine.now() + 3_600_000 + (beats += 1));
      },
    };
    expect((await takeLock(beaten, path, never)).isMine()).toBe(true);
    expect(beats).toBeGreaterThan(100);
    expect(machine.now() - started).toBeGreaterThan(719_000);
    expect(machine.now() - started).toBeLessThan(721_000);
  });

  it('knows when it was taken over, and then leaves the lock alone', async () => {
    const files = memoryFiles();
    const lock = await takeLock(machineWith(files), path, never);
    files.remove(path);
    files.write(path, otherOwner());
    expect(lock.isMine()).toBe(false);
    lock.release();
    expect(files.look(path)).toBeDefined();
  });

  it('beats while it is held', async () => {
    const files = memoryFiles();
    const acts: (() => void)[] = [];
    const machine: TestMachine = {
      ...machineWith(files),
      now: () => 5_000_000_000_000,
      every: (_, act) => {
        acts.push(act);
        return () => acts.pop();
      },
    };
    const lock = await takeLock(machine, path, never);
    for (const act of acts) act();
    expect(files.look(path)!.changed).toBe(5_000_000_000_000);
    lock.release();
    expect(acts).toEqual([]);
  });
});

/** Files that, just before the step numbered `at`, let something else happen. */
function interrupted(
  files: Files,
  at: number,
  act: () => void,
): { readonly files: Files; readonly steps: () => number } {
  let steps = 0;
  const entries = Object.entries(files).map(([name, step]) => [
    name,
    (...parameters: readonly unknown[]) => {
      steps += 1;
      if (steps === at) act();
      return (step as (...parameters: readonly unknown[]) => unknown)(...parameters);
    },
  ]);
  return { files: Object.fromEntries(entries), steps: () => steps };
}

const onlyWaits = (error: unknown): typeof waits => {
  if (error !== waits) throw error;
  return waits;
};

describe('takeLock in a folder that another build takes away', () => {
  it('makes the folder again', async () => {
    const files = memoryFiles();
    let taken = 0;
    const write: Files['write'] = (at, bytes) => {
      if ((taken += 1) <= 3) files.removeFolder('/folder');
      files.write(at, bytes);
    };
    expect((await takeLock(impatient({ ...files, write }), '/folder/lock', never)).isMine()).toBe(true);
  });

  it('gives up in the end, as where a link leads nowhere', async () => {
    const files = memoryFiles();
    const write: Files['write'] = (at, bytes) => {
      files.removeFolder('/folder');
      files.write(at, bytes);
    };
    const nowhere = takeLock(impatient({ ...files, write }), '/folder/lock', never);
    await expect(nowhere).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('of several that find a dead holder', () => {
  it('none minds that another gives back its right to end the old lock while that is being cleared away', async () => {
    const files = await left();
    const right = join('/', `${basename(path)}.${'0'.repeat(16)}`);
    files.write(right, otherOwner());
    // Between the look at the folder and what is done about it.
    const list: Files['list'] = (folder) => {
      const found = files.list(folder);
      if (files.look(right)) files.remove(right);
      return found;
    };
    expect((await takeLock(impatient({ ...files, list }), path, never)).isMine()).toBe(true);
  });

  it('none minds that a holder believed dead gives its lock back while that is ended', async () => {
    const files = await left();
    const read: Files['read'] = (at) => {
      const text = files.read(at);
      const isEnding = files.list('/').length > 1;
      if (at === path && isEnding) files.remove(path);
      return text;
    };
    expect((await takeLock(impatient({ ...files, read }), path, never)).isMine()).toBe(true);
  });

  it('just one gets the lock, wherever the others come between its steps', async () => {
    let tried = 0;
    let goesOn = true;
    for (let outer = 1; goesOn; outer += 1)
      for (let inner = 1; ; inner += 1) {
        tried += 1;
        const files = await left();
        const attempts: Promise<Lock | typeof waits>[] = [];
        const attempt = (files: Files): void => {
          // Whoever does not get it waits: nothing else goes wrong.
          attempts.push(takeLock(impatient(files), path, never).catch(onlyWaits));
        };
        // The third comes between steps of the second, which comes between steps of the first.
        const second = interrupted(files, inner, () => attempt(files));
        const first = interrupted(files, outer, () => attempt(second.files));
        attempt(first.files);
        const results = await Promise.all(attempts);
        const locks = results.filter((result) => result !== waits);
        expect(locks.filter((lock) => lock.isMine())).toHaveLength(1);
        expect(locks).toHaveLength(1);
        goesOn = first.steps() >= outer;
        if (second.steps() < inner) break;
      }
    expect(tried).toBeGreaterThan(100);
  });
});
