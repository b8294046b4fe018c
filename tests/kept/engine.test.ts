import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { engineOf } from '../../src/site/kept/engine.ts';

const work = mkdtempSync(join(tmpdir(), 'engine-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

it('a program is another once a file of it says something else, whatever size and time that has', () => {
  const file = join(work, 'a.ts');
  const put = (text: string): string => {
    writeFileSync(file, text);
    utimesSync(file, 1, 1);
    return engineOf([work]);
  };
  const first = put('one');
  expect(engineOf([work])).toBe(first);
  expect(put('two')).not.toBe(first);
  expect(put('one')).toBe(first);
  writeFileSync(join(work, 'b.ts'), '');
  expect(engineOf([work])).not.toBe(first);
});
