import { describe, expect, it } from 'vitest';
import { changeOf, editEntry, editSite } from '../../src/release/edits.ts';
import { editCitation, editPackage } from '../../src/release/neighbours.ts';

const released = { version: '1.1.0', date: '2026-12-01', says: 'Two claims: corrected, “as printed”.' };
const head = '---\ntitle: Small\nversion: 1.0.0   # raised by release\ndate: "2026-01-02"\n';
const after = '---\ntitle: Small\nversion: 1.1.0   # raised by release\ndate: 2026-12-01\n';
const body = '---\nText, version: 1.0.0, changes: none.\n---\nMore.\n';
const note = (indent: string): string =>
  `${indent}- version: 1.1.0\n${indent}  date: 2026-12-01\n${indent}  says: "Two claims: corrected, “as printed”."\n`;

describe('index.md of a release', () => {
  it.each([
    [
      'a list',
      'changes:\n  # the newest first\n  - version: 1.0.0\n    date: 2026-01-02\n    says: First.\n',
      `changes:\n  # the newest first\n${note('  ')}  - version: 1.0.0\n    date: 2026-01-02\n    says: First.\n`,
    ],
    [
      'a list without indent',
      'changes:\n- version: 1.0.0\n  date: 2026-01-02\n  says: First.\n',
      `changes:\n${note('')}- version: 1.0.0\n  date: 2026-01-02\n  says: First.\n`,
    ],
    ['an empty list', 'changes: []\n', `changes:\n${note('  ')}`],
    ['nothing after the name', 'changes:\n', `changes:\n${note('  ')}`],
    ['no list', '', `changes:\n${note('  ')}`],
    [
      'a list in one line',
      'changes: [{ version: 1.0.0, date: 2026-01-02, says: First. }]\n',
      'changes: [{ version: 1.1.0, date: 2026-12-01, says: "Two claims: corrected, “as printed”." }, { version: 1.0.0, date: 2026-01-02, says: First. }]\n',
    ],
  ])('gets version, date and change where there is %s; everything else stays as it is', (_, before, expected) => {
    const text = `${head}${before}source: review\n${body}`;
    const start = `${after}${before === '' ? 'source: review\n' : ''}${expected}${before === '' ? '' : 'source: review\n'}`;
    expect(editSite(text, released)).toBe(`${start}${body}`);
  });

  it.each([
    [
      'a block',
      '  - version: unreleased\n    says: More.\n',
      '  - version: 1.1.0\n    date: 2026-12-01\n    says: More.\n',
    ],
    [
      'a block with a day',
      '  - says: More.\n    version: unreleased\n    date: soon\n',
      '  - says: More.\n    version: 1.1.0\n    date: 2026-12-01\n',
    ],
    [
      'one line',
      '  - { version: unreleased, says: More. }\n',
      '  - { version: 1.1.0, date: 2026-12-01, says: More. }\n',
    ],
    [
      'the second place of an item',
      '  - says: More.\n    version: unreleased\n',
      '  - says: More.\n    version: 1.1.0\n    date: 2026-12-01\n',
    ],
  ])('takes what was noted as unreleased, in %s', (_, before, expected) => {
    const earlier = '  - version: 1.0.0\n    date: 2026-01-02\n    says: First.\n';
    const text = `${head}changes:\n${before}${earlier}${body}`;
    expect(changeOf(text, '1.1.0')).toEqual({ says: 'unreleased' });
    expect(editSite(text, { ...released, says: undefined })).toBe(`${after}changes:\n${expected}${earlier}${body}`);
  });

  it('that has it all already stays as it is', () => {
    const once = editSite(`${head}${body}`, released);
    expect(changeOf(once, '1.1.0')).toEqual({ says: 'released', date: '2026-12-01' });
    expect(editSite(once, released)).toBe(once);
    expect(changeOf(once, '1.2.0')).toEqual({ says: 'nothing' });
  });

  it('keeps the line ends of Windows and a byte order mark', () => {
    const text = `\uFEFF${head}${body}`.replaceAll('\n', '\r\n');
    const edited = editSite(text, released);
    expect(edited).toBe(`\uFEFF${editSite(`${head}${body}`, released)}`.replaceAll('\n', '\r\n'));
  });
});

it('entries that noted a change name the version that releases it', () => {
  const text = (version: string): string =>
    `---\ntitle: unreleased\nchanges:\n  - version: ${version}\n    says: The version was unreleased.\n  - version: 1.0.0\n    says: Begun.\n---\nunreleased\n`;
  expect(editEntry(text('unreleased'), '1.1.0')).toBe(text('1.1.0'));
  expect(editEntry(text('0.9.0'), '1.1.0')).toBe(text('0.9.0'));
});

describe('files beside the content', () => {
  it('CITATION.cff names version and day', () => {
    const text = "cff-version: 1.2.0\nversion: 1.0.0\ndate-released: '2026-01-02'\nreferences:\n  - version: 3\n";
    expect(editCitation(text, released)).toBe(
      "cff-version: 1.2.0\nversion: 1.1.0\ndate-released: '2026-12-01'\nreferences:\n  - version: 3\n",
    );
    expect(editCitation('title: x\n', released)).toBe("title: x\nversion: 1.1.0\ndate-released: '2026-12-01'\n");
  });

  it('package.json and its lock follow where they were in step', () => {
    const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
    expect(editPackage(json({ name: 'x', version: '1.0.0' }), '1.0.0', released)).toBe(
      json({ name: 'x', version: '1.1.0' }),
    );
    expect(
      editPackage(
        json({ version: '1.0.0', packages: { '': { version: '1.0.0' }, a: { version: '1.0.0' } } }),
        '1.0.0',
        released,
      ),
    ).toBe(json({ version: '1.1.0', packages: { '': { version: '1.1.0' }, a: { version: '1.0.0' } } }));
    expect(editPackage(json({ version: '7.0.0' }), '1.0.0', released)).toBeUndefined();
    expect(editPackage(json({ name: 'x' }), '1.0.0', released)).toBeUndefined();
    expect(editPackage('{', '1.0.0', released)).toBeUndefined();
    expect(editPackage('null', '1.0.0', released)).toBeUndefined();
  });
});
