import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hashOf,
  isManifest,
  manifestPath,
  readManifest,
  writeManifest,
} from '../../../src/compiler/addresses/manifest.ts';
import { anyCharacter } from '../../anyText.ts';

const addresses = [
  'materials/b',
  'index',
  'materials/a#outcome-a--x',
  'materials/a.ris',
  'materials/a',
  'materials/a-1',
  'materials/a.bib',
  'data/claims.csv',
  'data/SHA256SUMS',
];
const about = { version: '0.2.0', date: '2026-12-01', before: { version: '0.1.0', hash: 'ab'.repeat(32) } };
const text = writeManifest(about, addresses);

describe('a manifest', () => {
  it('has a line for each page with its files, each file alone and each place, and seals them', () => {
    const body = `# What version 0.2.0 published, for ever. Written by “npm run release”, never edited; see CONTRIBUTING.md.
version 0.2.0
date 2026-12-01
after 0.1.0 ${'ab'.repeat(32)}
data/SHA256SUMS
data/claims.csv
index
materials/a .bib .ris
materials/a#outcome-a--x
materials/a-1
materials/b
`;
    expect(text).toBe(`${body}sha256 ${hashOf(body)}\n`);
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is read back, each address with its line', () => {
    const { manifest, fault } = readManifest(text);
    expect(fault).toBeUndefined();
    expect({ ...manifest, addresses: [...manifest.addresses.keys()].sort() }).toEqual({
      ...about,
      addresses: [...addresses].sort(),
    });
    expect(manifest.addresses.get('data/SHA256SUMS')).toBe(5);
    expect(manifest.addresses.get('materials/a.ris')).toBe(8);
    expect(manifest.addresses.get('materials/b')).toBe(11);
  });

  it('may have the line ends of Windows', () => {
    expect(readManifest(text.replaceAll('\n', '\r\n'))).toEqual(readManifest(text));
  });

  it('may be the first, or empty', () => {
    const first = writeManifest({ version: '1.0.0', date: '2026-01-02' }, []);
    expect(first).toContain('\nafter nothing\nsha256 ');
    expect(readManifest(first)).toEqual({ manifest: { version: '1.0.0', date: '2026-01-02', addresses: new Map() } });
  });

  it.each([
    ['an address taken out', text.replace('materials/b\n', ''), 11],
    ['an address added', text.replace('index\n', 'index\nmaterials/c\n'), 13],
    ['a file taken out', text.replace(' .ris', ''), 12],
    ['another date', text.replace('2026-12-01', '2026-12-02'), 12],
    ['a seal of another text', text.replace(/sha256 .{4}/, 'sha256 0000'), 12],
    ['no seal', text.replace(/sha256 .*\n/, ''), 11],
    ['no line end at the end', text.trimEnd(), 11],
  ])('shows that it was edited: %s', (_, edited, line) => {
    expect(readManifest(edited).fault).toEqual({
      line,
      says: 'what stands above the last line is not what was released',
    });
  });

  it.each([
    ['no version', '\nversion 0.2.0', '\nversion new', { line: 2, says: 'the second line must be “version 1.2.0”' }],
    ['no date', 'date 2026-12-01', 'day 1', { line: 3, says: 'the third line must be “date 2026-11-23”' }],
    [
      'no word of the one before',
      'after 0.1.0 ab',
      'after 0.1.0 xy',
      { line: 4, says: 'the fourth line must be “after nothing” or name a version and its SHA-256' },
    ],
    [
      'something after the seal',
      /$/,
      'materials/d\n',
      { line: 12, says: expect.stringMatching(/^“sha256 .* is no address$/) },
    ],
    ['a line that is no address', 'index', 'the index', { line: 7, says: '“the index” is no address' }],
  ])('says which line is odd: %s', (_, from, to, fault) => {
    expect(readManifest(text.replace(from, to)).fault).toEqual(fault);
  });

  it.each([
    ['\nversion 0.2.0', '\na version 0.2.0', 2],
    ['\nversion 0.2.0', '\nversion 0.2.0 b', 2],
    ['date 2026-12-01', 'a date 2026-12-01', 3],
    ['date 2026-12-01', 'date 2026-12-011', 3],
    ['after 0.1.0', 'long after 0.1.0', 4],
    [`${'ab'.repeat(32)}`, `${'ab'.repeat(32)}c`, 4],
    ['data/claims.csv', 'the data/claims.csv', 6],
    ['data/claims.csv', 'data/claims.csv, more', 6],
  ])('has lines of one form even where its seal is right: %s as %s', (from, to, line) => {
    const changed = text.replace(from, to).replace(/sha256 .*\n$/, '');
    expect(readManifest(`${changed}sha256 ${hashOf(changed)}\n`).fault?.line).toBe(line);
  });

  it('is still held against the site where it was edited: what can be read of it counts', () => {
    expect([...readManifest(text.replace('index\n', '')).manifest.addresses.keys()]).toContain('materials/a.bib');
  });

  it('is read without an error whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (junk) => {
        expect(readManifest(junk).fault).toBeDefined();
      }),
    );
  });

  it('stands in a folder of its own, named by its version', () => {
    expect(manifestPath('0.2.0')).toBe('releases/0.2.0.txt');
    expect(['releases/0.2.0.txt', 'releases/x.txt'].map(isManifest)).toEqual([true, true]);
    expect(
      ['releases/a/0.2.0.txt', 'releases/0.2.0.txt.next', 'a/releases/0.2.0.txt', 'releases/a.md'].map(isManifest),
    ).toEqual([false, false, false, false]);
  });
});
