import { expect, it } from 'vitest';
import { graphOfSize } from '../../bench/graphOfSize.ts';
import { chance } from '../../src/drawing/chance.ts';
import { hasOverview, overviewOf } from '../../src/derive/overview.ts';
import type { Graph } from '../../src/model/graph.ts';

/** A graph of which some relations merely follow, and some join columns directly. */
function mixed(seed: number): Graph {
  const next = chance(seed);
  const graph = graphOfSize(60);
  const turned = graph.edges.map((edge) => ({
    ...edge,
    follows: next() < 0.3,
    source: next() < 0.1 ? edge.target : edge.source,
  }));
  const inferred = turned
    .filter(({ follows }) => follows)
    .map(({ evidence: _, derived: __, place: ___, follows: ____, ...edge }) => ({
      ...edge,
      id: `${edge.id}-2` as typeof edge.id,
      status: 'inferred' as const,
      rule: 'any',
      from: [],
      works: [],
      confidence: 'high' as const,
      modality: 'does',
    }));
  return { ...graph, edges: turned.filter(({ follows }) => !follows), inferred };
}

it.each([1, 2, 3, 4])('the overview draws the things whose lines stand for most claims: seed %i', (seed) => {
  const graph = mixed(seed);
  const all = overviewOf(graph, 1e9);
  expect(all.links.length).toBeGreaterThan(10);
  // Counted line by line, as they are told.
  const weight = new Map<string, number>();
  for (const { source, target, claims } of all.links)
    for (const end of [source, target]) weight.set(end, (weight.get(end) ?? 0) + claims.length);
  const some = overviewOf(graph, 4);
  for (const [index, { ids }] of some.columns.entries()) {
    const wanted = all.columns[index]!.ids.toSorted((a, b) => weight.get(b)! - weight.get(a)! || (a < b ? -1 : 1));
    expect(ids).toEqual(wanted.slice(0, ids.length));
    expect(ids.length).toBe(Math.min(4, wanted.length));
  }
  const drawn = new Set(some.columns.flatMap(({ ids }) => ids));
  expect(some.links).toEqual(all.links.filter(({ source, target }) => drawn.has(source) && drawn.has(target)));
  expect(hasOverview(graph)).toBe(overviewOf(graph).links.length > 0);
  expect(hasOverview({ ...graph, edges: [], inferred: [] })).toBe(false);
});
