import { describe, expect, it } from 'vitest';
import { complaints } from '../../../src/compiler/addresses/complain.ts';
import type { End } from '../../../src/compiler/addresses/follow.ts';
import type { Gone } from '../../../src/compiler/addresses/keep.ts';

const unsaid: End = { found: 'unsaid' };
const gone = (address: string, end: End = unsaid, line = 7): Gone => ({
  address,
  path: 'releases/1.0.0.txt',
  line,
  version: '1.0.0',
  end,
});
const named = (items: readonly Gone[], exists: readonly string[] = []): readonly string[] =>
  complaints(items, new Set(exists)).map(({ message }) => /“(.*?)”/.exec(message)![1]!);

describe('complaints about what is gone', () => {
  it('stand where the promise stands, or where the line is that does not help', () => {
    const items = [
      gone('about'),
      gone('audit', { found: 'nowhere', to: 'checks', line: 3 }),
      gone('browse', { found: 'circle', line: 4 }),
      gone('data', { found: 'moved', to: 'files' }),
      gone('graph', { found: 'withdrawn', reason: 'no' }),
    ];
    const rule = 'address-is-kept';
    expect(complaints(items, new Set())).toEqual([
      {
        path: 'releases/1.0.0.txt',
        line: 7,
        column: 1,
        rule,
        message:
          '“about” was published in version 1.0.0 and is gone; bring it back, or write in addresses.txt “about -> new address” or “about withdrawn: why”',
      },
      { path: 'addresses.txt', line: 3, column: 1, rule, message: '“audit” moves to “checks”, which does not exist' },
      {
        path: 'addresses.txt',
        line: 4,
        column: 1,
        rule,
        message: '“browse” leads from address to address without end; write where it is now',
      },
    ]);
  });

  it('are not made of files and places that went with their page', () => {
    expect(
      named([gone('materials/a'), gone('materials/a.bib'), gone('materials/a#outcome-a--t'), gone('materials/a#p1')]),
    ).toEqual(['materials/a']);
    expect(
      named([gone('materials/a.bib'), gone('materials/b#p1'), gone('data/SHA256SUMS')], ['materials/a', 'materials/b']),
    ).toEqual(['materials/a.bib', 'materials/b#p1', 'data/SHA256SUMS']);
    // The page is said to have moved, and that is complained of alone.
    const nowhere: End = { found: 'nowhere', to: 'materials/z', line: 1 };
    expect(named([gone('materials/a', nowhere), gone('materials/a.bib', nowhere)])).toEqual(['materials/a']);
  });

  it('are not made of claims of an entry that went, nor of those that name it', () => {
    const claims = ['claims/a--t--life', 'claims/b--forms--a', 'claims/b--forms--ab', 'claims/ab--forms--b'];
    expect(named([gone('materials/a'), ...claims.map((claim) => gone(claim))])).toEqual([
      'materials/a',
      'claims/b--forms--ab',
      'claims/ab--forms--b',
    ]);
    // An entry that is said to have moved hides nothing: its claims are to be said too.
    const moved = gone('materials/a', { found: 'moved', to: 'materials/c' });
    expect(named([moved, gone('claims/a--t--life')])).toEqual(['claims/a--t--life']);
    // A page called like a claim’s first word is no entry of it.
    expect(named([gone('claims/a--s'), gone('claims/a--s--x')])).toEqual(['claims/a--s', 'claims/a--s--x']);
  });

  it('are not made of the place of a claim that went', () => {
    const places = [
      'materials/b#statement-a--s',
      'materials/b#outcome-a--t',
      'materials/b#outcome-a',
      'materials/b#outcome-c--t',
      'materials/b#old-statement-a--s',
    ];
    expect(
      named([gone('claims/a--s'), gone('claims/a--t--life'), ...places.map((place) => gone(place))], ['materials/b']),
    ).toEqual(['claims/a--s', 'claims/a--t--life', 'materials/b#outcome-c--t', 'materials/b#old-statement-a--s']);
  });

  it('say for an entry what to write of its claims, and only for an entry', () => {
    const [entry, claim, matrix, file, place] = complaints(
      ['materials/a-1', 'claims/b--s', 'matrix/x', 'data/x.csv', 'sections/s#p1'].map((address) => gone(address)),
      new Set(),
    ).map(({ message }) => message);
    expect(entry).toContain(', and likewise for its claims “claims/a-1--*” and “claims/*--a-1”');
    for (const other of [claim, matrix, file, place]) expect(other).toMatch(/ withdrawn: why”$/);
  });

  it('suggest what is of the same sort', () => {
    const meant = (address: string, ...exists: readonly string[]): string | undefined =>
      /did you mean “(.*?)”/.exec(complaints([gone(address)], new Set(exists))[0]!.message)?.[1];
    expect(meant('materials/tin', 'materials/tin.', 'materials/tins', 'materials/tin#a')).toBe('materials/tins');
    expect(meant('materials/tin.bib', 'materials/tin.bi', 'materials/tinbib')).toBe('materials/tin.bi');
    expect(meant('sections/a#p2', 'sections/a#p1', 'sections/b#p2', 'sections/ap2')).toBe('sections/a#p1');
    expect(meant('claims/a--s', 'claims/a--t', 'claimsa/a--s')).toBe('claims/a--t');
    expect(meant('materials/claim', 'claims/claim', 'materials/claims')).toBe('materials/claims');
  });

  it('suggest for the first fifty alone: looking costs the most', () => {
    const many = Array.from({ length: 60 }, (_, index) => gone(`materials/tin-${index}`));
    const suggested = complaints(many, new Set(['materials/tin-x'])).filter(({ message }) =>
      message.includes('did you mean'),
    );
    expect(suggested).toHaveLength(50);
    expect(complaints(many, new Set(['materials/tin-x'])).at(-1)!.message).toMatch(
      /^“materials\/tin-59” was published in version 1\.0\.0 and is gone; bring/,
    );
  });
});
