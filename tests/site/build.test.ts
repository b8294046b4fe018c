import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';

const site = inject('site');
const work = mkdtempSync(join(tmpdir(), 'sodiograph-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The files of a folder with the hash of their bytes. */
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

function build(content: string, out: string): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, SODIOGRAPH_CONTENT: content, SODIOGRAPH_OUT: out },
  });
  return { status, printed: stdout + stderr };
}

describe('building', () => {
  it('gives the same bytes for the same content', () => {
    const again = join(work, 'again');
    expect(build('content', again).status).toBe(0);
    const [first, second] = [fingerprint(site), fingerprint(again)];
    const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
      (path) => first.get(path) !== second.get(path),
    );
    expect(differing).toEqual([]);
  }, 300_000);

  it('leaves the old site untouched when content is broken, and says why in one line', () => {
    const content = join(work, 'content');
    const out = join(work, 'served');
    cpSync('content', content, { recursive: true });
    cpSync(site, out, { recursive: true });
    const before = fingerprint(out);
    const path = join(content, 'materials/cu6sn5.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('acts-through:', 'acts-trough:'));
    const { status, printed } = build(content, out);
    expect(status).toBe(1);
    expect(printed).toMatch(
      /materials\/cu6sn5\.md:\d+:\d+ error unknown relation “acts-trough” \(did you mean “acts-through”\?\)/,
    );
    expect(printed).not.toMatch(/^\s+at /m);
    expect(fingerprint(out)).toEqual(before);
  }, 300_000);

  it('takes another content folder: the engine knows nothing of this review', () => {
    const out = join(work, 'small');
    const { status, printed } = build('tests/site/small-content', out);
    expect(printed).not.toContain('error');
    expect(status).toBe(0);
    const page = (path: string): string => readFileSync(join(out, path, 'index.html'), 'utf8');
    expect(page('materials/zn-foam')).toContain('Zn foam');
    // What moved redirects from any path the site is served at; what was withdrawn says why.
    expect(page('materials/zinc-foam')).toContain(
      '<meta http-equiv="refresh" content="0; url=../../materials/zn-foam/"',
    );
    expect(page('claims/zinc-foam--porous')).toContain('url=../../claims/zn-foam--porous/');
    expect(page('materials/tin-foam')).toContain('there never was one');
  }, 300_000);
});
