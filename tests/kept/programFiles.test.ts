import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { programFiles } from '../../src/site/kept/programFiles.ts';
import { readSealed, writeSealed } from '../../src/site/kept/sealed.ts';

const work = mkdtempSync(join(tmpdir(), 'program-files-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const [file, kept] = [join(work, 'a.ts'), join(work, 'kept')];

/** When the file was not written a moment ago. */
const later = (): number => Date.now() + 60_000;
/** What a process that knows nothing but what is kept says of the file; and keeps. */
function asked(): string {
  const files = programFiles(kept, later);
  const said = files.digestOf(file);
  files.keep([file]);
  return said;
}
beforeEach(() => {
  rmSync(kept, { force: true });
  writeFileSync(file, 'one');
});

it('a file that was read is known to the next process, for as long as it stands as it did', () => {
  const first = asked();
  const [[path, known] = []] = [...(readSealed(kept) as ReadonlyMap<string, { stand: string; digest: string }>)];
  expect([path, known?.digest]).toEqual([file, first]);
  // Told otherwise it says so: the file was not read.
  writeSealed(kept, new Map([[file, { ...known, digest: 'kept' }]]));
  expect(asked()).toBe('kept');
  // The same size, and as old as before: the time of its last change cannot be set.
  const { atime, mtime } = statSync(file);
  writeFileSync(file, 'two');
  utimesSync(file, atime, mtime);
  const second = asked();
  expect(new Set([first, second, 'kept']).size).toBe(3);
  writeFileSync(file, 'one');
  expect(asked()).toBe(first);
});

it('a file that was written a moment ago is read again, and nothing of it is kept', () => {
  const files = programFiles(kept);
  const first = files.digestOf(file);
  files.keep([file]);
  expect(readSealed(kept)).toBeUndefined();
  writeFileSync(file, 'two');
  expect(files.digestOf(file)).not.toBe(first);
});

it('what is kept counts as not there once it is not whole', () => {
  const first = asked();
  const whole = readFileSync(kept);
  for (const broken of [whole.subarray(1), whole.subarray(0, -1), Buffer.from('')]) {
    writeFileSync(kept, broken);
    expect(asked()).toBe(first);
    expect(readSealed(kept)).toBeInstanceOf(Map);
  }
});
