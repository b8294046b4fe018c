import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../src/field/strength.ts';
import { chainOf } from '../../src/layout/chain.ts';
import type { View, ViewEdge } from '../../src/layout/view.ts';

const line = (source: string, target: string, strong = true): ViewEdge => ({
  ...{ id: `${source}--${target}`, source, target, label: '', claims: ['one'], follows: [], through: [] },
  ...{ strong, strength: 1 },
});
const ids = ['a', 'b', 'b2', 'c', 'c2', 'd'];
const view: View = {
  titles: ['A', 'B', 'C', 'D'],
  nodes: ids.map((id) => ({ id, kind: 'k', classes: [], label: id, column: 'abcd'.indexOf(id.charAt(0)) })),
  edges: [line('a', 'b'), line('a', 'b2'), line('b', 'c'), line('b', 'c2', false), line('c', 'd'), line('c2', 'd')],
};
const chain = (id: string): readonly string[] =>
  chainOf(view, id)
    .edges.map((edge) => edge.id)
    .toSorted();

describe('the chain of one thing', () => {
  it('has its own lines, and the strong ones that go on from them to either side', () => {
    expect(chain('b')).toEqual(['a--b', 'b--c', 'b--c2', 'c--d', 'c2--d']);
    expect(chain('b2')).toEqual(['a--b2']);
    expect(chainOf(view, 'b2').nodes.map(({ id }) => id)).toEqual(['a', 'b2']);
  });

  it('of a line goes on from both of its ends, whichever way it is named', () => {
    expect(chain('b--c')).toEqual(['a--b', 'b--c', 'c--d']);
    expect(chain('c--b')).toEqual(chain('b--c'));
  });

  it('has its own lines alone where it is not to go on', () => {
    const own = chainOf(view, 'b', false);
    expect(own.edges.map(({ id }) => id).toSorted()).toEqual(['a--b', 'b--c', 'b--c2']);
    expect(own.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'c2']);
    expect(chainOf(view, 'c--b', false).edges.map(({ id }) => id)).toEqual(['b--c']);
  });

  it('of what is not drawn is the whole', () => {
    expect(chainOf(view, 'nothing')).toBe(view);
  });
});

describe('the strength of evidence', () => {
  const bases = [{ role: 'none' as const }, {}, {}, { role: 'cell' as const }].map((row, place) => ({
    ...{ name: String(place), methods: [], cells: [] },
    ...row,
  }));
  it('is that of the basis nearest to practice, and none where nothing has data', () => {
    expect(strengthOf({ bases }, [0])).toBe(0);
    expect(strengthOf({ bases }, [])).toBe(0);
    expect(strengthOf({ bases }, [0, 1])).toBe(2);
    expect(strengthOf({ bases }, [3, 1])).toBe(4);
  });
});
