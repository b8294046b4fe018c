import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { linkOrCopy } from '../../src/site/reuse/carryFiles.ts';

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
