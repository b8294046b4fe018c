import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { carryFiles, linkOrCopy } from '../../src/site/reuse/carryFiles.ts';

const work = mkdtempSync(join(tmpdir(), 'carry-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

it('brings a file to where nothing is, and writes over none', () => {
  const [from, to, third] = [join(work, 'from'), join(work, 'to'), join(work, 'third')];
  writeFileSync(from, 'the site before');
  linkOrCopy(from, to);
  expect(readFileSync(to, 'utf8')).toBe('the site before');
  // To write into one of two names would change what the other says.
  writeFileSync(third, 'a part');
  expect(() => linkOrCopy(third, to)).toThrow(/EEXIST/);
  expect(readFileSync(from, 'utf8')).toBe('the site before');
});

it('brings a file once that two shares of the work speak of', () => {
  const [before, next] = [join(work, 'before'), join(work, 'next')];
  mkdirSync(before);
  for (const name of ['a.html', 'b.json']) writeFileSync(join(before, name), name);
  const brought = carryFiles(before, next, ['a.html', 'b.json', 'a.html', 'b.json'], new Set());
  expect(brought).toEqual({ pages: 1, linked: ['a.html', 'b.json'] });
  expect(carryFiles(before, next, ['b.json'], new Set(['b.json']))).toEqual({ pages: 0, linked: [] });
  expect(readFileSync(join(next, 'a.html'), 'utf8')).toBe('a.html');
});
