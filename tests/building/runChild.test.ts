import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runChild } from '../../src/site/runChild.ts';

const work = mkdtempSync(join(tmpdir(), 'child-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Keeps this process busy. */
const wait = (milliseconds: number): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

it.each([0, 3])(
  'gives the status %i of a program that ended while this process was busy, though word was to come to it',
  async (status) => {
    const ended = join(work, `ended-${status}`);
    const program = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(ended)}, '')); process.exitCode = ${status};`;
    const given = runChild(['--eval', program], {
      told: {},
      print: () => undefined,
      awaits: [Promise.resolve('come')],
      signal: new AbortController().signal,
    });
    while (!existsSync(ended)) wait(10);
    // Until it is gone, its channel is open.
    wait(300);
    expect(await given).toBe(status);
  },
);
