import { describe, expect, it } from 'vitest';
import { hashOf, manifestPath, writeManifest } from '../../../src/compiler/addresses/manifest.ts';
import { readReleases } from '../../../src/compiler/addresses/releases.ts';
import type { Source } from '../../../src/source/source.ts';
import { edited } from '../fixture.ts';
import { manifest, problemsOf } from './history.ts';

/** A chain of manifests, one a version. */
function chain(...versions: readonly string[]): readonly Source[] {
  let before: { version: string; hash: string } | undefined;
  return versions.map((version) => {
    const text = writeManifest({ version, date: '2026-01-02', ...(before && { before }) }, [
      'index',
      `materials/v${version[0]}`,
    ]);
    before = { version, hash: hashOf(text) };
    return { path: manifestPath(version), text };
  });
}
const lines = (sources: readonly Source[]): readonly string[] =>
  readReleases(sources).problems.map(({ path, line, message, rule }) => `${path}:${line} ${message} (${rule})`);
const change = (sources: readonly Source[], at: number, text: string): readonly Source[] =>
  sources.map((source, index) => (index === at ? { ...source, text } : source));

describe('the manifests of a content folder', () => {
  const whole = chain('0.9.0', '0.10.0', '1.0.0');

  it('follow one another in the order of their versions, in whatever order the files are read', () => {
    const { releases, problems } = readReleases([whole[2]!, whole[0]!, whole[1]!]);
    expect(problems).toEqual([]);
    expect(releases.map(({ version }) => version)).toEqual(['0.9.0', '0.10.0', '1.0.0']);
    expect(releases[1]).toMatchObject({ path: 'releases/0.10.0.txt', hash: hashOf(whole[1]!.text) });
  });

  it('show that one was edited, though its seal was made anew', () => {
    const forged = writeManifest({ version: '0.9.0', date: '2026-01-02' }, ['index']);
    expect(lines(change(whole, 0, forged))).toEqual([
      'releases/0.10.0.txt:4 follows another releases/0.9.0.txt than the one that is here: one of the two was edited after its release; put back what was released (manifest-is-whole)',
    ]);
  });

  it('show that one was edited without a new seal', () => {
    expect(lines(change(whole, 2, whole[2]!.text.replace('materials/v1\n', '')))).toEqual([
      'releases/1.0.0.txt:6 what stands above the last line is not what was released; a manifest is never edited, so put back the file that was released with this version (manifest-is-whole)',
    ]);
  });

  it('show that one was taken away, the first too', () => {
    expect(lines([whole[0]!, whole[2]!])).toEqual([
      'releases/1.0.0.txt:4 follows version 0.10.0, but releases/0.10.0.txt is not there; put back what was released (manifest-is-whole)',
    ]);
    expect(lines(whole.slice(1))).toEqual([
      'releases/0.10.0.txt:4 follows version 0.9.0, but releases/0.9.0.txt is not there; put back what was released (manifest-is-whole)',
    ]);
  });

  it('begin once', () => {
    expect(lines([...whole, ...chain('0.9.1')])).toEqual([
      'releases/0.9.1.txt:4 begins the list, but releases/0.9.0.txt is earlier; put back what was released (manifest-is-whole)',
      'releases/0.10.0.txt:4 follows version 0.9.0, but releases/0.9.0.txt is not there; put back what was released (manifest-is-whole)',
    ]);
  });

  it('are called like their versions', () => {
    expect(lines([{ ...whole[0]!, path: 'releases/copy.txt' }])).toEqual([
      'releases/copy.txt:2 this is the manifest of 0.9.0; call it releases/0.9.0.txt (manifest-is-whole)',
    ]);
  });

  it('are told from other texts', () => {
    expect(lines([...whole, { path: 'releases/notes.txt', text: 'We released.\n' }])).toEqual([
      'releases/notes.txt:2 the second line must be “version 1.2.0”; a manifest is never edited, so put back the file that was released with this version (manifest-is-whole)',
    ]);
  });
});

describe('a version', () => {
  const changes = edited(
    'index.md',
    'source: review\n',
    'source: review\nchanges:\n  - version: 1.0.0\n    date: 2026-01-02\n    says: First.\n',
  );

  it('has a manifest once there are any, and nothing else raises it', () => {
    expect(problemsOf(manifest())).toEqual([]);
    expect(problemsOf(manifest(), edited('index.md', 'version: 1.0.0', 'version: 1.1.0'))).toEqual([
      'index.md:4 version 1.1.0 has no releases/1.1.0.txt; “npm run release -- 1.1.0” writes it, and nothing else raises a version',
    ]);
  });

  it('that the list of changes says was published has one: all manifests together cannot be taken away', () => {
    expect(problemsOf(changes, manifest())).toEqual([]);
    expect(problemsOf(changes)).toEqual([
      'index.md:10 version 1.0.0 has no releases/1.0.0.txt; “npm run release -- 1.0.0” writes it, and nothing else raises a version',
    ]);
  });

  it('from before there were manifests needs none', () => {
    expect(problemsOf(changes, { 'addresses.txt': 'materials/sn-cu\n' })).toEqual([]);
    const older = { 'index.md': changes['index.md']!.replace('- version: 1.0.0', '- version: 0.9.0') };
    expect(problemsOf(older, manifest())).toEqual([]);
  });

  it('that is not released yet needs neither manifest nor date', () => {
    const draft = edited(
      'index.md',
      'source: review\n',
      'source: review\nchanges:\n  - version: unreleased\n    says: More.\n',
    );
    expect(problemsOf(draft, manifest())).toEqual([]);
    const dateless = edited(
      'index.md',
      'source: review\n',
      'source: review\nchanges:\n  - version: 1.0.0\n    says: First.\n',
    );
    expect(problemsOf(dateless, manifest())).toEqual([
      expect.stringContaining('a version that is released has a date'),
    ]);
  });
});
