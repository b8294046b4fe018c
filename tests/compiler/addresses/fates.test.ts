import { describe, expect, it } from 'vitest';
import { readFates, type Fate } from '../../../src/compiler/addresses/fates.ts';
import { fit } from '../../../src/compiler/addresses/patterns.ts';
import { follower } from '../../../src/compiler/addresses/follow.ts';

const read = (text: string) => readFates({ path: 'addresses.txt', text });
const says = (text: string): readonly string[] => read(text).problems.map(({ line, message }) => `${line} ${message}`);

describe('addresses.txt', () => {
  it('says what moved, what was withdrawn and why, and in its old form what there was', () => {
    const text = [
      '# comment',
      'materials/a -> materials/b',
      '',
      'claims/a--* withdrawn: two papers: one -> the other',
      'materials/c',
      'sections/s#p2 -> sections/s#p3',
      'data/x.csv -> data/y.csv',
    ].join('\r\n');
    expect(read(text)).toEqual({
      problems: [],
      fates: [
        { line: 2, address: 'materials/a', to: 'materials/b' },
        { line: 4, address: 'claims/a--*', withdrawn: 'two papers: one -> the other' },
        { line: 5, address: 'materials/c' },
        { line: 6, address: 'sections/s#p2', to: 'sections/s#p3' },
        { line: 7, address: 'data/x.csv', to: 'data/y.csv' },
      ],
    });
    expect(readFates(undefined)).toEqual({ problems: [], fates: [] });
  });

  it.each([
    'materials/a  -> materials/b',
    'materials/a -> ',
    'materials/a withdrawn:',
    'materials/a withdrawn: ',
    '/materials/a -> materials/b',
    'materials/a/ -> materials/b',
    'materials/a -> https://example.org',
    'materials/ü -> materials/b',
    'claims/*--* -> claims/*',
    'claims/a -> claims/*',
    'claims/a* -> claims/*b*',
  ])('does not take a line of another form: %s', (line) => {
    expect(says(`# first\n${line}\n`)).toEqual([
      `2 “${line}” is not understood; write “address -> new address” or “address withdrawn: why”, with at most one * on each side`,
    ]);
  });

  it('quotes the beginning of a long line', () => {
    expect(says(`materials/${'x'.repeat(500)} -> `)[0]).toContain(`1 “materials/${'x'.repeat(190)}” is not`);
  });

  it('takes lines of spaces for empty, and names its rule and place', () => {
    expect(read('  \n\t\n? \n').problems).toEqual([
      {
        path: 'addresses.txt',
        line: 3,
        column: 1,
        rule: 'address-is-kept',
        message:
          '“? ” is not understood; write “address -> new address” or “address withdrawn: why”, with at most one * on each side',
      },
    ]);
  });

  it('says a thing once, and of a pattern what became of it', () => {
    expect(says('materials/a -> materials/b\nmaterials/a -> materials/c\n')).toEqual([
      '2 “materials/a” stands in line 1 already; remove one of the two',
    ]);
    expect(says('claims/a--*\n')).toEqual([
      '1 “claims/a--*” says nothing of what became of it; add “-> new address” or “withdrawn: why”',
    ]);
  });
});

describe('a pattern', () => {
  const pattern = (address: string, to: string): Fate => ({ line: 7, address, to });

  it('carries what its * stands for', () => {
    expect(fit(pattern('claims/a--*', 'claims/b--*'), 'claims/a--x--y')).toEqual({ line: 7, to: 'claims/b--x--y' });
    expect(fit(pattern('claims/*--a', 'claims/*--b'), 'claims/x--y--a')).toEqual({ line: 7, to: 'claims/x--y--b' });
    expect(fit(pattern('claims/a--*', 'materials/b'), 'claims/a--x')).toEqual({ line: 7, to: 'materials/b' });
    expect(fit(pattern('claims/a--*', 'claims/$&*'), 'claims/a--x')).toEqual({ line: 7, to: 'claims/$&x' });
  });

  it('stands for something, and fits from end to end', () => {
    expect(fit(pattern('claims/a--*', 'claims/b--*'), 'claims/a--')).toBeUndefined();
    expect(fit(pattern('claims/aa*aa', 'x'), 'claims/aaa')).toBeUndefined();
    expect(fit(pattern('claims/a--*', 'x'), 'other/claims/a--x')).toBeUndefined();
    expect(fit(pattern('claims/*--a', 'x'), 'claims/x--a--b')).toBeUndefined();
    expect(fit(pattern('*', 'x'), 'claims/a')).toEqual({ line: 7, to: 'x' });
    expect(fit(pattern('claims/*', 'x'), 'claims/a')).toEqual({ line: 7, to: 'x' });
    expect(fit(pattern('*--a', 'x'), 'claims/b--a')).toEqual({ line: 7, to: 'x' });
    expect(fit({ line: 7, address: 'claims/*', withdrawn: 'no' }, 'claims/a')).toMatchObject({ withdrawn: 'no' });
  });
});

describe('following what is said', () => {
  const follow = (text: string, exists: readonly string[], claims: readonly string[] = []) =>
    follower(read(text).fates, new Set(exists), claims);

  it('goes on until an address exists', () => {
    const end = follow('materials/a -> materials/b\nmaterials/b -> materials/c\n', ['materials/c', 'materials/c.bib']);
    expect(end('materials/a')).toEqual({ found: 'moved', to: 'materials/c' });
    expect(end('materials/a.bib')).toEqual({ found: 'moved', to: 'materials/c.bib' });
    expect(end('materials/a.ris')).toEqual({ found: 'moved', to: 'materials/c' });
    expect(end('materials/a#p2')).toEqual({ found: 'moved', to: 'materials/c' });
    expect(end('materials/z')).toEqual({ found: 'unsaid' });
  });

  it('ends at a reason, or where nothing is', () => {
    const end = follow('materials/a -> materials/b\nmaterials/b withdrawn: no\nmaterials/c -> materials/d\n', []);
    expect(end('materials/a')).toEqual({ found: 'withdrawn', reason: 'no' });
    expect(end('materials/a.bib')).toEqual({ found: 'withdrawn', reason: 'no' });
    expect(end('materials/c')).toEqual({ found: 'nowhere', to: 'materials/d', line: 3 });
  });

  it('comes to an end in circles and on patterns that grow', () => {
    expect(follow('materials/a -> materials/a\n', [])('materials/a')).toEqual({ found: 'circle', line: 1 });
    expect(follow('claims/a* -> claims/aa*\n', [])('claims/ab')).toEqual({ found: 'circle', line: 1 });
  });

  it('takes a line of its own before a pattern, and the first pattern that fits', () => {
    const lines = 'claims/a--* -> claims/b--*\nclaims/a--x -> claims/c\nclaims/*--y -> claims/d\n';
    const end = follow(lines, ['claims/c', 'claims/d', 'claims/b--y']);
    expect(end('claims/a--x')).toEqual({ found: 'moved', to: 'claims/c' });
    expect(end('claims/a--y')).toEqual({ found: 'moved', to: 'claims/b--y' });
    expect(end('claims/e--y')).toEqual({ found: 'moved', to: 'claims/d' });
  });

  it('takes a place to the same place of the new page, or to its claim', () => {
    const lines = 'materials/a -> materials/b\nclaims/a--s -> claims/b--s\nclaims/c--t--* -> claims/c--u--*\n';
    const exists = ['materials/b', 'materials/b#p2', 'materials/c', 'claims/b--s', 'claims/c--u--life', 'claims/c--v'];
    const end = follow(lines, exists, ['claims/a--s', 'claims/c--t--life', 'claims/c--v']);
    expect(end('materials/a#p2')).toEqual({ found: 'moved', to: 'materials/b#p2' });
    expect(end('materials/a#statement-a--s')).toEqual({ found: 'moved', to: 'claims/b--s' });
    expect(end('materials/c#outcome-c--t')).toEqual({ found: 'moved', to: 'claims/c--u--life' });
    // Its claim is where it was: the place went alone.
    expect(end('materials/c#statement-c--v')).toEqual({ found: 'unsaid' });
    expect(end('materials/c#p1')).toEqual({ found: 'unsaid' });
    expect(end('materials/c.bib')).toEqual({ found: 'unsaid' });
  });

  it('takes a page to a place, and its files to the page of that place', () => {
    const end = follow('claims/a--s -> materials/b#s\n', ['materials/b', 'materials/b#s', 'materials/b.bib']);
    expect(end('claims/a--s')).toEqual({ found: 'moved', to: 'materials/b#s' });
    expect(end('claims/a--s.bib')).toEqual({ found: 'moved', to: 'materials/b.bib' });
  });
});
