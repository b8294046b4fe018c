import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeWhole } from '../src/site/writeWhole.ts';

const folder = mkdtempSync(join(tmpdir(), 'sodiograph-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('writes a file, its folders too, and leaves nothing else behind', () => {
  writeWhole(join(folder, 'a/b.txt'), 'one');
  writeWhole(join(folder, 'a/b.txt'), 'two ü');
  expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('two ü');
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
});

it('that cannot write leaves what was there, and nothing half written', () => {
  const target = join(folder, 'c');
  mkdirSync(join(target, 'kept'), { recursive: true });
  writeFileSync(join(target, 'kept/d.txt'), 'old');
  expect(() => writeWhole(target, 'new')).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  expect(readFileSync(join(target, 'kept/d.txt'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['a', 'c']);
});
