import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'sodiograph-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const small = 'tests/site/small-content';

/** The files of a folder with the hash of their bytes; the note of a build says when it was. */
function fingerprint(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

function build(content: string, out: string, cache?: string): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './src/commands/quickly.mjs', 'src/commands/build.ts'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        SODIOGRAPH_CONTENT: content,
        SODIOGRAPH_OUT: out,
        ...(cache === undefined ? {} : { SODIOGRAPH_CACHE: cache }),
      },
    },
  );
  return { status, printed: stdout + stderr };
}

describe('building', () => {
  const served = join(work, 'served');
  beforeAll(() => {
    const { status, printed } = build(small, served);
    expect(printed).not.toContain('error');
    expect(status).toBe(0);
  }, 300_000);

  it('gives the same bytes for the same content, whether anything is kept or not', () => {
    const again = join(work, 'again');
    expect(build(small, again, 'off').status).toBe(0);
    expect([...fingerprint(again)]).toEqual([...fingerprint(served)]);
  }, 300_000);

  it('leaves the old site untouched when content is broken, and says why in one line', () => {
    const content = join(work, 'content');
    cpSync(small, content, { recursive: true });
    const before = fingerprint(served);
    const path = join(content, 'materials/zn-foam.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('statements:', 'statments:'));
    const { status, printed } = build(content, served);
    expect(status).toBe(1);
    expect(printed).toMatch(/materials\/zn-foam\.md:\d+:\d+ error .*“statments”.*\(did you mean “statements”\?\)/);
    expect(printed).not.toMatch(/^\s+at /m);
    expect(fingerprint(served)).toEqual(before);
  }, 300_000);

  it('takes another content folder: the engine knows nothing of this review', () => {
    const page = (path: string): string => readFileSync(join(served, path, 'index.html'), 'utf8');
    expect(page('materials/zn-foam')).toContain('Zn foam');
    // What moved redirects from any path the site is served at; what was withdrawn says why.
    expect(page('materials/zinc-foam')).toContain(
      '<meta http-equiv="refresh" content="0; url=../../materials/zn-foam/"',
    );
    expect(page('claims/zinc-foam--porous')).toContain('url=../../claims/zn-foam--porous/');
    expect(page('materials/tin-foam')).toContain('there never was one');
  });
});
