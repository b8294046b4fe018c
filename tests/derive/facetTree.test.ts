import { describe, expect, it } from 'vitest';
import { treeOf, withAbove } from '../../src/derive/facetTree.ts';

/** Reports 1 to 6; families by what is part of them. */
const above = new Map<string, readonly string[]>([
  ['rye', ['grain', 'dark']],
  ['wheat', ['grain']],
  ['old rye', ['rye']],
  ['maize', ['corn']],
  ['grain', ['food']],
  ['corn', ['food']],
  ['dark', ['food']],
  ['food', []],
]);
const named: Readonly<Record<string, readonly number[]>> = { rye: [1], wheat: [2, 3, 4], 'old rye': [5], maize: [6] };
const reports = new Map<string, Set<number>>();
for (const [value, own] of Object.entries(named))
  for (const one of withAbove(above, value)) reports.set(one, new Set([...(reports.get(one) ?? []), ...own]));
const tree = treeOf({
  above,
  reports,
  direct: new Set(Object.keys(named)),
  stated: 6,
  saysMaterial: (value) => value === 'grain',
});

describe('the list of a facet', () => {
  it('puts families before what is part of them, the more frequent first', () => {
    expect([...tree.depths]).toEqual([
      ['grain', 0],
      ['wheat', 1],
      // Held by fewer reports than the grain that holds them all.
      ['dark', 1],
      ['rye', 1],
      ['old rye', 2],
      ['corn', 0],
      ['maize', 1],
    ]);
  });
  it('leaves out a family of all reports, which tells nothing apart', () => {
    expect(tree.depths.has('food')).toBe(false);
  });
  it('knows the outermost of each', () => {
    expect(tree.topOf('old rye')).toBe('grain');
    expect(tree.topOf('maize')).toBe('corn');
  });
  it('comes to an end where families hold each other', () => {
    const round = new Map<string, readonly string[]>([
      ['a', ['b']],
      ['b', ['a']],
    ]);
    const sets = { above: round, direct: new Set(['a', 'b']), stated: 3, saysMaterial: () => false };
    const held = new Map([
      ['a', new Set([1, 2])],
      ['b', new Set([1, 2])],
    ]);
    expect([...treeOf({ ...sets, reports: held }).depths.keys()].toSorted()).toEqual(['a', 'b']);
    expect(withAbove(round, 'a')).toEqual(['a', 'b']);
  });
});
