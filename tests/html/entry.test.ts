import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/derive/indexes.ts';
import { entryPages, growingOf, growingOn, pagesFor, type Growing } from '../../src/html/entry/growing.ts';
import { graph } from '../review.ts';

const atlas = indexGraph(graph);
/** The entry with the most of what grows, many times over. */
const hub = (times: number): Growing => {
  const all = graph.nodes
    .filter(({ section, bibliography }) => !section && !bibliography)
    .map((node) => growingOf(atlas, node));
  const longest = <Name extends keyof Growing>(name: Name): Growing[Name] =>
    all.map((one) => one[name]).toSorted((a, b) => b.length - a.length)[0]!;
  const many = <Item>(items: readonly Item[]): readonly Item[] => Array.from({ length: times }, () => items).flat();
  return {
    values: longest('values').map((group) => ({ ...group, claims: many(group.claims) })),
    carried: many(longest('carried')),
    incoming: longest('incoming').map((group) => ({ ...group, items: many(group.items) })),
    follows: many(longest('follows')),
    contexts: many(longest('contexts')),
    sources: many(longest('sources')),
  };
};
const countIn = ({
  values,
  carried,
  incoming,
  follows,
  contexts,
  sources,
}: Growing): Readonly<Record<string, number>> => ({
  ...Object.fromEntries(values.map(({ quantity, test, claims }) => [`${quantity}, ${test}`, claims.length])),
  ...Object.fromEntries(incoming.map(({ relation, items }) => [relation, items.length])),
  carried: carried.length,
  follows: follows.length,
  contexts: contexts.length,
  sources: sources.length,
});

describe('the page of an entry that others lead to', () => {
  it('is one where all fits on it', () => {
    const cut = graph.nodes.filter(({ id }) => entryPages(graph, id) > 1);
    expect(cut.map(({ id }) => id)).toEqual([]);
  });

  it.each([2, 30])(
    'goes on where it would grow beyond the bound: nothing is lost, and each page is below it (%d times)',
    (times) => {
      const whole = hub(times);
      const pages = pagesFor(whole);
      expect(pages).toBeGreaterThan(1);
      const parts = Array.from({ length: pages }, (_, index) => growingOn(whole, pages, index + 1));
      // A page of its own each part would be one.
      for (const part of parts) expect(pagesFor(part)).toBe(1);
      const sums: Record<string, number> = {};
      for (const part of parts)
        for (const [name, count] of Object.entries(countIn(part))) sums[name] = (sums[name] ?? 0) + count;
      expect(sums).toEqual(countIn(whole));
      // What names a test or a relation of the entry finds it on the first page.
      expect(Object.keys(countIn(parts[0]!))).toEqual(Object.keys(countIn(whole)));
    },
  );
});
