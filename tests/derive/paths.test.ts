import { describe, expect, it } from 'vitest';
import { networkOf, type Link } from '../../src/derive/network.ts';
import { routesBetween } from '../../src/derive/paths.ts';
import { queueBy } from '../../src/derive/queue.ts';

const link = (source: number, target: number, support = 0.5, sources: readonly string[] = ['[1]']): Link => ({
  id: `${source}-${target}`,
  source,
  target,
  support,
  length: 1,
  sources,
});
const through = (links: readonly Link[], from: number, to: number, size = 10): readonly (readonly number[])[] =>
  routesBetween(networkOf(size, links), from, to).map(({ steps }) => steps.map((step) => step.to));

describe('routes', () => {
  it('take the direct way first', () => expect(through([link(0, 1), link(1, 2), link(0, 2)], 0, 2)[0]).toEqual([2]));
  it('leave out what only adds a detour to a better one', () =>
    expect(through([link(0, 1), link(1, 2), link(0, 2)], 0, 2)).toEqual([[2]]));
  it('go round a hub', () => {
    const hub = [3, 4, 5, 6, 7, 8, 9].map((other) => link(1, other));
    expect(through([link(0, 1), link(1, 9, 0.5), link(0, 2), link(2, 9), ...hub.slice(0, -1)], 0, 9)[0]).toEqual([
      2, 9,
    ]);
  });
  it('prefer what is better supported', () =>
    expect(through([link(0, 1, 0.1), link(1, 3, 0.1), link(0, 2, 0.9), link(2, 3, 0.9)], 0, 3)[0]).toEqual([2, 3]));
  it('read claims backwards when there is no other way', () => {
    const [route] = routesBetween(networkOf(3, [link(1, 0), link(1, 2)]), 0, 2);
    expect(route!.steps.map(({ forward }) => forward)).toEqual([false, true]);
  });
  it('keep to one work even where that takes a step more', () =>
    expect(
      through(
        [
          link(0, 1, 0.5, ['[1]']),
          link(1, 4, 0.5, ['[2]']),
          link(0, 2, 0.5, ['[3]', '§1 ¶1']),
          link(2, 3, 0.5, ['§1 ¶1']),
          link(3, 4, 0.5, ['§1 ¶1', '[4]']),
        ],
        0,
        4,
      )[0],
    ).toEqual([2, 3, 4]));
  it('of several claims between two entries take the one of the same work', () => {
    const other = { ...link(1, 2, 0.9, ['[2]']), id: 'other' };
    const [route] = routesBetween(networkOf(3, [link(0, 1), other, link(1, 2)]), 0, 2);
    expect(route!.steps.map((step) => step.link.id)).toEqual(['0-1', '1-2']);
  });
  it('take no two steps that must not follow each other', () => {
    const links = [link(0, 1), link(1, 3), link(0, 2), link(2, 4), link(4, 3)];
    const network = networkOf(5, links, undefined, (before, step) => (before.to === 1 && step.to === 3 ? Infinity : 0));
    expect(routesBetween(network, 0, 3).map(({ steps }) => steps.map((step) => step.to))).toEqual([[2, 4, 3]]);
  });
  it('are looked for around both ends, not in the whole of a large graph', () => {
    // Four steps lead from anywhere to some thousands of entries.
    const looked = (size: number): number => {
      const links = Array.from({ length: size }, (_, at) =>
        [17, 131, 619, 1009].map((far, way) => link(at, (at * (way + 2) + far) % size)),
      ).flat();
      let asked = 0;
      const network = networkOf(size, links, undefined, () => ((asked += 1), 0));
      for (let from = 1; from < 40; from++) routesBetween(network, from, from + 50, 3, 4);
      return asked;
    };
    const [small, large] = [looked(500), looked(4000)];
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThanOrEqual(1.7 * small);
  });
  it('find nothing where nothing leads', () => expect(through([link(0, 1)], 0, 2)).toEqual([]));
});

describe('the queue', () => {
  it('gives the least first, and equals in the order they came', () => {
    const queue = queueBy<readonly [number, string]>(([cost]) => cost);
    for (const item of [
      [2, 'a'],
      [1, 'b'],
      [2, 'c'],
      [0, 'd'],
      [1, 'e'],
    ] as const)
      queue.push(item);
    expect([1, 2, 3, 4, 5].map(() => queue.pop()![1]).join('')).toBe('dbeac');
    expect(queue.pop()).toBeUndefined();
  });
});
