import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareFacts } from '../../src/authoring/compareFacts.ts';
import { factsOf } from '../../src/authoring/facts.ts';
import { readEntries } from '../../src/compiler/readEntries.ts';
import { readField } from '../../src/field/read.ts';
import { diskFiles } from '../../src/site/files.ts';
import { call } from '../commands/call.ts';
import { content } from '../compiler/fixture.ts';

const { 'materials/sn-cu.md': text } = Object.fromEntries(content().map(({ path, text: own }) => [path, own]));

/** A second transcription of the same entry, with slips. */
const second = text!
  .replace('modifies: cu-foil\n    at: §1 ¶1\n    cites: [1]', 'modifies: cu-foil\n    at: §1 ¶1\n    cites: [0, 1]')
  .replace('says: Tin keeps dendrites away.', 'says: There is less of them with tin.')
  .replace('7 mV', '17 mV')
  .replace('areal-capacity: 1 mAh/cm2', 'areal-capacity: 2 mAh/cm2')
  .replace('      - cycle life: "> 300 cycles"\n', '')
  .replace('---\nTin on', 'statements:\n  - id: flat\n    says: Flat.\n    at: §1 ¶2\n    cites: []\n---\nTin on');

const facts = (changes: Readonly<Record<string, string | null>> = {}) => {
  const sources = content(changes);
  return factsOf(readEntries(sources, readField(sources).field).entries);
};

describe('two transcriptions', () => {
  it('that are the same have nothing to tell apart, in whatever words and order', () => {
    const other = facts({
      'materials/sn-cu.md': text!.replace('says: Tin keeps dendrites away.', 'says: There is less of them with tin.'),
    });
    const { same, differing, onlyA, onlyB } = compareFacts(facts(), other.toReversed());
    expect([same, differing, onlyA, onlyB]).toEqual([facts().length, [], [], []]);
  });

  it.each([
    ['cites', 'cites: []', 'cites: [1]'],
    ['method', 'cites: []\n    method: electrochemical', 'cites: []\n    method: simulation'],
    ['locator', 'at: §1 ¶2', 'at: §1 ¶1'],
    ['relation', 'mitigates: dendrites', 'suffers-from: dendrites'],
    ['object', '7 mV', '7.5 mV'],
    ['baseline', '44.5 mV', '45.4 mV'],
    ['current-density', 'current-density: 1 ', 'current-density: 0.1 '],
    [
      'as-printed',
      '- nucleation overpotential: 7 mV',
      '- nucleation overpotential: 7 mV\n        as-printed: ca. 7 mV',
    ],
  ])('differ in %s', (part, from, to) => {
    const { differing, onlyA, onlyB } = compareFacts(facts(), facts({ 'materials/sn-cu.md': text!.replace(from, to) }));
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.every((pair) => pair.in.includes(part) || pair.in.length === 0)).toBe(true);
    expect([onlyA, onlyB]).toEqual([[], []]);
  });
});

describe('npm run compare:entries', () => {
  const root = mkdtempSync(join(diskFiles.real(tmpdir()), 'sodiograph-compare-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const put = (name: string, changes: Readonly<Record<string, string | null>>): void => {
    for (const { path, text: own } of content(changes).filter((source) => !source.path.startsWith('presets/'))) {
      mkdirSync(dirname(join(root, name, path)), { recursive: true });
      writeFileSync(join(root, name, path), own);
    }
  };
  put('a', {});
  put('same', {
    'materials/cu-foil.md': null,
    'materials/copper.md': '---\ntitle: Cu foil\nclass: base collector\nsummary: Foil.\n---\n',
    'materials/sn-cu.md': text!.replaceAll('cu-foil', 'copper'),
  });
  put('b', { 'materials/sn-cu.md': second });
  put('bad', { 'materials/sn-cu.md': text!.replace('7 mV', '7,5 mV') });
  const run = (...words: readonly string[]) =>
    call(
      'compareEntries',
      words.map((word) => join(root, word)),
    );

  it('ends with 0 where all is the same, also where an entry has another id', async () => {
    const { status, stdout } = await run('a', 'same');
    expect([status, stdout]).toEqual([0, 'A: 4 facts, B: 4 facts; 4 the same, 0 differ, 0 only in A, 0 only in B.\n']);
  });

  it('ends with 1 and tells fact by fact what differs', async () => {
    const { status, stdout } = await run('a', 'b');
    expect(status).toBe(1);
    await expect(stdout.replaceAll(root, '')).toMatchFileSnapshot(join(import.meta.dirname, 'compared.txt'));
    expect((await run('a/materials/sn-cu.md', 'b/materials/sn-cu.md')).stdout).toBe(stdout);
  });

  it('compares nothing that cannot be read, and says why', async () => {
    const { status, stdout, stderr } = await run('a', 'bad');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('bad/materials/sn-cu.md:25:9 error “7,5 mV” is not a value: write 7.5 mV, with a point');
  });

  it.each([
    [['a'], 'usage: npm run compare:entries -- A B'],
    [['a', 'none'], 'none is neither a content folder nor an entry of one'],
    [['a', 'b/materials/none.md'], 'none.md is neither a content folder nor an entry of one'],
  ])('says of %j in one line what is wrong', async (words, line) => {
    const { status, stderr } = await run(...words);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(line)]);
  });
});
