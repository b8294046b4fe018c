import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { browserField } from '../../src/field/browserField.ts';
import { toViewData } from '../../src/exports/viewData.ts';
import { choicesOf, filterView } from '../../src/islands/graph/filter.ts';
import { focusOn, openData } from '../../src/islands/graph/focus.ts';
import { noFilters, readState, start, writeState } from '../../src/islands/graph/state.ts';
import { readSources } from '../../src/site/content.ts';

const graph = compile(readSources('content')).graph!;
const atlas = openData(toViewData(graph), browserField(graph.field, 'A site'));

describe('the address of the explorer', () => {
  it('keeps everything that is seen', () => {
    const state = {
      focus: 'materials/na-bi',
      steps: 2,
      selected: 'materials/bi-cns-cu--materials/na-bi',
      most: 60,
      sources: true,
      filters: { ...noFilters, basis: ['half cell', 'in situ'], reference: ['72'] },
    };
    expect(readState(writeState(state))).toEqual(state);
  });
  it('is empty for the overview, and forgives nonsense', () => {
    expect(writeState(start)).toBe('');
    expect(readState('?focus=<script>&steps=99&most=-1')).toEqual(start);
  });
});

describe('a neighbourhood', () => {
  it('grows with its steps and never beyond what is readable', () => {
    const sizes = [1, 2, 3].map((steps) => focusOn(atlas, 'materials/na-bi', steps, 12, false)!.view.nodes.length);
    expect(sizes[0]).toBeGreaterThan(3);
    expect(sizes[1]).toBeGreaterThan(sizes[0]!);
    expect(sizes[2]).toBeLessThanOrEqual(9 * 13);
  });
  it('is the same every time', () =>
    expect(focusOn(atlas, 'challenges/dendrites', 2, 12, false)).toEqual(
      focusOn(atlas, 'challenges/dendrites', 2, 12, false),
    ));
  it('is unknown for an entry that is not there', () =>
    expect(focusOn(atlas, 'materials/none', 1, 12, false)).toBeUndefined());
  it('offers choices with counts, and each choice shows what it counts', () => {
    const { view } = focusOn(atlas, 'materials/na-bi', 1, 100, false)!;
    const { relation, kind } = choicesOf(atlas, view);
    for (const { value, count } of relation) {
      const shown = filterView(atlas, view, { ...noFilters, relation: [value] }, 'materials/na-bi');
      const claims = view.edges.filter(({ id }) => shown.edges.has(id)).flatMap((edge) => edge.claims);
      expect(claims.length).toBeGreaterThanOrEqual(count);
    }
    expect(kind.reduce((sum, { count }) => sum + count, 0)).toBe(view.nodes.length);
  });
});
