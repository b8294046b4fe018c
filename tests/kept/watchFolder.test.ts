import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { watchFolder } from '../../src/site/develop/watchFolder.ts';

const work = mkdtempSync(join(tmpdir(), 'watch-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

it('tells of everything that changes in a folder, whatever folders come and go, and of nothing once it is ended', async () => {
  const folder = join(work, 'content');
  mkdirSync(join(folder, 'materials'), { recursive: true });
  let told = (): void => undefined;
  let times = 0;
  const end = watchFolder(folder, () => (times++, told()));
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
  /** Does something and waits until it is told of; what is told twice is not to be taken for the next. */
  const after = async (act: () => void): Promise<void> => {
    const heard = new Promise<void>((resolve) => (told = resolve));
    act();
    await heard;
    await pause();
  };
  const path = (name: string): string => join(folder, name);
  const write = (name: string, text = 'a'): void => writeFileSync(path(name), text);
  await after(() => write('index.md'));
  await after(() => write('materials/one.md'));
  await after(() => write('materials/one.md', 'b'));
  await after(() => renameSync(path('materials/one.md'), path('materials/two.md')));
  await after(() => rmSync(path('materials/two.md')));
  // A folder that comes with what is in it, one that comes again, and one under another name.
  await after(() => mkdirSync(path('methods/deep'), { recursive: true }));
  await after(() => write('methods/deep/one.md'));
  await after(() => {
    rmSync(path('methods'), { recursive: true });
    mkdirSync(path('methods'));
  });
  await after(() => write('methods/one.md'));
  await after(() => renameSync(path('methods'), path('strategies')));
  await after(() => write('strategies/one.md', 'c'));
  // The folder itself, as a branch that has none of it takes it away and brings it back.
  await after(() => rmSync(folder, { recursive: true }));
  await after(() => mkdirSync(join(folder, 'materials'), { recursive: true }));
  await after(() => write('materials/one.md'));
  end();
  const before = times;
  write('materials/one.md', 'd');
  await pause();
  expect(times).toBe(before);
});
