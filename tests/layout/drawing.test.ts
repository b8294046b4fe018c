import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastZoom, place, placeBands, placeColumns, type Box } from '../../src/layout/columns.ts';
import { curveBetween, type Curve } from '../../src/layout/curve.ts';
import type { Flow } from '../../src/layout/flow.ts';
import { orderLayers } from '../../src/layout/order.ts';
import { svgRuns } from '../../src/layout/svgText.ts';
import { widthOf, wrapText } from '../../src/layout/text.ts';
import { placeSides, placeTree } from '../../src/layout/branches.ts';

const items = fc.array(
  fc.record({ label: fc.string({ minLength: 1, maxLength: 60 }), column: fc.integer({ min: 0, max: 6 }) }),
  { maxLength: 80 },
);
const titles = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** Points along a curve, a few on each of its bends. */
function pointsOn({ from, controls, to }: Curve): readonly (readonly [number, number])[] {
  let start = from;
  return controls.flatMap((control, index) => {
    const next = controls[index + 1];
    const end = next ? ([(control[0] + next[0]) / 2, (control[1] + next[1]) / 2] as const) : to;
    const at = (t: number, axis: 0 | 1): number =>
      (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * end[axis];
    const points = [0.25, 0.5, 0.75, 1].map((t) => [at(t, 0), at(t, 1)] as const);
    start = end;
    return points;
  });
}

describe('text', () => {
  it('breaks into lines that fit, and keeps every word when there is room', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        for (const line of wrapText(text, width, 12)) expect(widthOf(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
    expect(wrapText('In situ synthesis of a sodiophilic layer', 110, 12.5, 4).join(' ')).toBe(
      'In situ synthesis of a sodiophilic layer',
    );
  });
  it('never breaks inside a formula', () => {
    const title = 'Fe₃O₄-covered Na₂/₃Ni₁/₃Mn₂/₃O₂ on Al';
    for (const width of [100, 120, 160, 200])
      expect(wrapText(title, width, 12.5, 4).join(' ')).toContain('Na₂/₃Ni₁/₃Mn₂/₃O₂');
    expect(wrapText('Na₂/₃Ni₁/₃Mn₂/₃O₂', 50, 12.5, 4)).toHaveLength(1);
    expect(wrapText('Characterisation: 10 outcomes', 94, 12.5, 4)).toEqual(['Characterisation', '10 outcomes']);
    expect(wrapText('Ni₃S₂/Ni₃P@NF', 60, 12.5, 4)).toEqual(['Ni₃S₂/', 'Ni₃P@NF']);
  });
  it('ends in an ellipsis when there is more', () =>
    expect(wrapText('one two three four five six seven', 40, 12, 2).at(-1)).toMatch(/…$/));
  it('sets sub- and superscripts lower and higher and returns to the line', () => {
    const moves = [...svgRuns('Na₂O and Na⁺ here', 12).matchAll(/dy="([-\d.]+)"/g)].map(([, dy]) => Number(dy));
    expect(moves.reduce((sum, dy) => sum + dy, 0)).toBeCloseTo(0, 1);
  });
});

describe('columns and bands', () => {
  it('draws lines between boxes of one column or band within the drawing', () =>
    fc.assert(
      fc.property(items, fc.integer({ min: 320, max: 1200 }), (all, available) => {
        const layered = all.map((item, at) => ({ ...item, id: String(at) }));
        for (const { boxes, flow, width, height } of [
          placeColumns(layered, titles, available),
          placeBands(layered, titles, available),
        ])
          for (const [at, box] of boxes.entries())
            for (const other of boxes.slice(at + 1, at + 4)) {
              if (Math.abs(flow.way === 'right' ? other.x - box.x : other.y - box.y) >= 1) continue;
              for (const [x, y] of pointsOn(curveBetween(box, other, flow))) {
                expect(x).toBeLessThan(width);
                expect(y).toBeLessThan(height);
              }
            }
      }),
    ));
  it('never lays one box over another, and keeps all inside', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 280, max: 1600 }), (some, width) => {
        const all = some.map((item, index) => ({ ...item, id: String(index) }));
        for (const placement of [
          place(all, titles, width),
          placeColumns(all, titles, width),
          placeBands(all, titles, width),
        ]) {
          const { boxes } = placement;
          expect(boxes).toHaveLength(all.length);
          for (const [index, box] of boxes.entries()) {
            expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width / 2).toBeLessThanOrEqual(placement.width + 0.01);
            expect(box.y + box.height / 2).toBeLessThanOrEqual(placement.height + 0.01);
            expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
  it('is whole in the width there is, with labels that can be read', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 280, max: 1600 }), (some, width) => {
        const all = some.map((item, index) => ({ ...item, id: String(index) }));
        expect(place(all, titles, width).width * leastZoom).toBeLessThanOrEqual(width + 1);
      }),
    );
  });
  it('starts and ends lines on the sides of boxes', () => {
    const box = (x: number, y: number): Box => ({ id: 'a', x, y, width: 100, height: 20, lines: ['a'] });
    const plain = (way: Flow['way']): Flow => ({ way, tracks: [] });
    expect(curveBetween(box(50, 10), box(250, 90), plain('right'))).toMatchObject({ from: [100, 10], to: [200, 90] });
    expect(curveBetween(box(50, 10), box(250, 90), plain('down'))).toMatchObject({ from: [50, 20], to: [250, 80] });
  });
  it('leads no line over a box it does not belong to', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 300, max: 1400 }), (some, width) => {
        const all = some.slice(0, 24).map((item, index) => ({ ...item, id: String(index) }));
        for (const { boxes, flow } of [placeColumns(all, titles, width), placeBands(all, titles, width)])
          for (const source of boxes)
            for (const target of boxes) {
              if (source === target) continue;
              const others = boxes.filter((box) => box !== source && box !== target);
              const points = pointsOn(curveBetween(source, target, flow));
              const crossed = others.filter((box) =>
                points.some(
                  ([x, y]) =>
                    !(Math.abs(x - box.x) > box.width / 2 - 1.5 || Math.abs(y - box.y) > box.height / 2 - 1.5),
                ),
              );
              // Asked of each point of each line: the test library hears of what is wrong alone.
              if (crossed.length > 0)
                expect(
                  crossed.map(({ id }) => id),
                  `${flow.way}: ${source.id} to ${target.id}`,
                ).toEqual([]);
            }
      }),
      { numRuns: 15 },
    );
  });
});

describe('the order of columns', () => {
  it('is the same every time and loses nothing', () => {
    const columns = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ];
    const pulls = [
      { source: 'a', target: 'f', weight: 1 },
      { source: 'c', target: 'd', weight: 1 },
    ];
    expect(orderLayers(columns, pulls)).toEqual(orderLayers(columns, pulls));
    expect(orderLayers(columns, pulls).map((ids) => [...ids].sort())).toEqual(columns);
  });
  it('uncrosses lines', () => {
    const pulls = [
      { source: 'a', target: 'd', weight: 1 },
      { source: 'b', target: 'c', weight: 1 },
    ];
    const [left, right] = orderLayers(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      pulls,
    );
    expect(left!.indexOf('a') < left!.indexOf('b')).toBe(right!.indexOf('d') < right!.indexOf('c'));
  });
});

describe('branches around an entry', () => {
  const inputs = [
    { label: 'forms', direction: 'out' as const, labels: ['Na–Bi alloy', 'Na₂O'], more: 0 },
    { label: 'is mitigated by', direction: 'in' as const, labels: ['a', 'b', 'c', 'd', 'e'], more: 12 },
  ];
  it('places every leaf on its own height and draws a line to each', () => {
    for (const placed of [placeTree('Bi-CNs@Cu', inputs), placeSides('Bi-CNs@Cu', inputs)]) {
      expect(placed.branches.map(({ leaves }) => leaves.length)).toEqual([2, 5]);
      expect(placed.branches[1]!.more!.lines).toEqual(['+ 12 more']);
      for (const { leaves } of placed.branches)
        for (const [index, leaf] of leaves.slice(1).entries()) expect(leaf.y - leaves[index]!.y).toBeGreaterThan(15);
      expect(placed.branches.flatMap(({ lines }) => lines).length).toBeGreaterThanOrEqual(8);
    }
  });
  it('draws an entry without neighbours', () => expect(placeSides('Alone', []).branches).toEqual([]));
});
