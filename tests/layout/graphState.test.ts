import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../src/derive/overview.ts';
import { toViewData } from '../../src/exports/viewData.ts';
import { choicesOf, filterView } from '../../src/islands/graph/filter.ts';
import { openData } from '../../src/islands/graph/atlas.ts';
import { openGroups } from '../../src/islands/graph/openGroups.ts';
import { overviewView } from '../../src/layout/overviewView.ts';
import { focusOn } from '../../src/islands/graph/focus.ts';
import { fewLines, noFilters, readState, showsFollows, start, writeState } from '../../src/islands/graph/state.ts';
import { graph } from '../review.ts';

const atlas = openData(toViewData(graph));

describe('the address of the explorer', () => {
  it('keeps everything that is seen', () => {
    const state = {
      focus: 'materials/na-bi',
      steps: 2,
      selected: 'materials/bi-cns-cu--materials/na-bi',
      most: 60,
      lines: Infinity,
      sources: true,
      follows: false,
      open: ['half-cell', 'symmetric-cell'],
      filters: { ...noFilters, basis: ['half cell', 'in situ'], reference: ['72'] },
    };
    expect(readState(writeState(state))).toEqual(state);
  });
  it('is empty for the overview, and forgives nonsense', () => {
    expect(writeState(start)).toBe('');
    expect(readState('?focus=<script>&steps=99&most=-1')).toEqual(start);
  });
});

describe('what merely follows', () => {
  it('is drawn around an entry and not in the overview, unless the address says otherwise', () => {
    expect(showsFollows(readState(''))).toBe(false);
    expect(showsFollows(readState('?focus=materials/na-bi'))).toBe(true);
    expect(showsFollows(readState('?focus=materials/na-bi&follows=no'))).toBe(false);
    expect(showsFollows(readState('?follows=yes'))).toBe(true);
  });
});

const asking = { ...start, follows: true };
const around = (id: string, more: Partial<typeof asking> = {}) => focusOn(atlas, id, { ...asking, ...more })!;

describe('a neighbourhood', () => {
  it('grows with its steps and never beyond what is readable', () => {
    const sizes = [1, 2, 3].map((steps) => around('materials/na-bi', { steps }).view.nodes.length);
    expect(sizes[0]).toBeGreaterThan(3);
    expect(sizes[1]).toBeGreaterThan(sizes[0]!);
    expect(sizes[2]).toBeLessThanOrEqual(fewLines + 1 + atlas.data.columns.length);
  });
  it('shows the strongest lines at first, each box at the end of one, and all of them on demand', () => {
    const few = around('challenges/dendrites', { steps: 2 });
    expect(few.view.edges).toHaveLength(fewLines);
    expect(few.hidden + few.left).toBeGreaterThan(0);
    const ends = new Set(few.view.edges.flatMap(({ source, target }) => [source, target]));
    for (const { id, entry, test } of few.view.nodes) if (entry ?? test) expect(ends, id).toContain(id);
    const all = around('challenges/dendrites', { steps: 2, lines: Infinity, most: 200 });
    expect(all.view.edges.length).toBeGreaterThan(fewLines * 2);
    expect([all.hidden, all.left]).toEqual([0, 0]);
  });
  it('stands together by test at first, and opens into the single outcomes', () => {
    const together = around('materials/bi-cns-cu').view.nodes.filter(({ test }) => test !== undefined);
    expect(together.map(({ id }) => id)).toContain('tests:symmetric-cell');
    expect(together.find(({ id }) => id === 'tests:symmetric-cell')!.label).toMatch(
      /^Symmetric cell: 2 outcomes, cycling time >\s850 to 4000\u00a0h/,
    );
    const { nodes, edges } = around('materials/bi-cns-cu', { open: ['symmetric-cell'] }).view;
    expect(nodes.map(({ id }) => id)).toContain('outcomes/bi-cns-cu--table-2-symmetric-cell');
    expect(edges.find(({ target }) => target === 'outcomes/bi-cns-cu--table-2-symmetric-cell')!.label).toBe('reports');
  });
  it('marks lines that merely follow, and leaves them out when asked to', () => {
    const line = (follows: boolean) =>
      around('materials/bi-cns-cu', { follows }).view.edges.find(({ target }) => target === 'materials/na-bi');
    expect(line(true)).toMatchObject({ claims: [], follows: ['bi-cns-cu--forms--na-bi'], strong: false });
    expect(line(false)).toBeUndefined();
  });
  it('opens a box of the overview into outcomes that keep the lines of what they were reported on', () => {
    const view = overviewView(overviewOf(graph), (id) => graph.nodes.find((node) => node.id === id)!, 'outcomes');
    const opened = openGroups(atlas, view, ['anode-free-full-cell']);
    const single = opened.nodes.filter(({ id }) => id.startsWith('outcomes/'));
    expect(single).toHaveLength(9);
    expect(opened.nodes.map(({ id }) => id)).not.toContain('tests:anode-free-full-cell');
    const lines = opened.edges.filter(({ target }) => target.startsWith('outcomes/'));
    expect(lines.length).toBeGreaterThan(0);
    for (const { claims, target } of lines.filter(({ follows }) => follows.length === 0))
      expect(claims.some((id) => atlas.data.nodes[atlas.edge.get(id)!.t]!.id === target)).toBe(true);
  });
  it('is the same every time', () =>
    expect(around('challenges/dendrites', { steps: 2 })).toEqual(around('challenges/dendrites', { steps: 2 })));
  it('is unknown for an entry that is not there', () =>
    expect(focusOn(atlas, 'materials/none', asking)).toBeUndefined());
  it('offers choices with counts, and each choice shows what it counts', () => {
    const { view } = around('materials/na-bi', { most: 100 });
    const { relation, kind } = choicesOf(atlas, view);
    for (const { value, count } of relation) {
      const shown = filterView(atlas, view, { ...noFilters, relation: [value] }, 'materials/na-bi');
      const edges = view.edges.filter(({ id }) => shown.edges.has(id));
      expect(edges.flatMap(({ claims, follows }) => [...claims, ...follows]).length).toBeGreaterThanOrEqual(count);
    }
    expect(kind.reduce((sum, { count }) => sum + count, 0)).toBe(view.nodes.filter(({ entry }) => entry).length);
  });
  it('keeps to what is said where a basis or a work is asked for', () => {
    const { view } = around('materials/bi-cns-cu');
    const shown = filterView(atlas, view, { ...noFilters, reference: ['72'] }, 'materials/bi-cns-cu');
    for (const { id, claims } of view.edges) if (shown.edges.has(id)) expect(claims.length).toBeGreaterThan(0);
  });
});
