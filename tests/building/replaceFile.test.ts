import { mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskFiles } from '../../src/site/files.ts';
import { replaceFile } from '../../src/site/replaceFile.ts';
import { faults, faulty } from './faulty.ts';
import { makePlace, others, textsIn } from './place.ts';

const path = '/project/content/addresses.txt';

it.each(faults)('leaves the old list of addresses or the new one with %s at every step', (fault) => {
  for (let at = 1; ; at += 1) {
    const place = makePlace();
    const files = faulty(place, at, fault);
    try {
      replaceFile(files, path, 'more addresses');
    } catch {
      expect(files.steps()).toBeGreaterThanOrEqual(at);
    }
    expect(['addresses', 'more addresses']).toContain(place.read(path).toString());
    replaceFile(place, path, 'even more addresses');
    expect(textsIn(place, '/')).toEqual({ ...others, 'project/content/addresses.txt': 'even more addresses' });
    if (files.steps() < at) {
      expect(at).toBeGreaterThan(5);
      return;
    }
  }
});

it('makes a file that was not there, and writes through a symbolic link', () => {
  const folder = mkdtempSync(join(diskFiles.real(tmpdir()), 'sodiograph-'));
  try {
    replaceFile(diskFiles, join(folder, 'new'), 'new');
    expect(readFileSync(join(folder, 'new'), 'utf8')).toBe('new');
    writeFileSync(join(folder, 'real'), 'old');
    symlinkSync('real', join(folder, 'link'));
    replaceFile(diskFiles, join(folder, 'link'), 'new');
    expect(readlinkSync(join(folder, 'link'))).toBe('real');
    expect(diskFiles.list(folder).map(({ name }) => name)).toEqual(['link', 'new', 'real']);
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
