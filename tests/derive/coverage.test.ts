import { describe, expect, it } from 'vitest';
import { claimsPerSection, entriesPerKind, silentPassages, uncitedReferences } from '../../src/derive/coverage.ts';
import { collector, graphOf, outcome } from '../battery/fixture.ts';

const section = `---
title: Layers
class: section
number: "1"
order: 1
paragraphs: 2
summary: What layers do.
---
¶1 A [tin layer](sn-cu) [@2].

¶2 Nothing more.
`;
const graph = graphOf({
  'sections/section-1.md': section,
  'materials/sn-cu.md': collector(
    'Sn@Cu',
    `outcomes:\n${outcome('text', 'half-cell', '§1 ¶1', '', 'cycle life: 300 cycles\naverage Coulombic efficiency: 99 %')}`,
  ),
});

describe('coverage', () => {
  it('counts entries per kind and class', () => {
    const materials = entriesPerKind(graph).find(({ kind }) => kind === 'materials')!;
    expect(materials.entries).toBe(1);
    expect(materials.classes.find(({ name }) => name === 'modified collector')?.entries).toBe(1);
  });
  it('counts claims per section and shape', () => {
    expect(claimsPerSection(graph).map(({ relation, measured, statement }) => [relation, measured, statement])).toEqual(
      [[0, 2, 0]],
    );
  });
  it('gives each reference without a claim its reason', () => {
    expect(uncitedReferences(graph).map(({ reason }) => reason)).toEqual([
      'the review itself; every locator points into it',
      'cited in the reading path only: §1 ¶1',
    ]);
  });
  it('gives each paragraph without a claim its reason', () => {
    expect(silentPassages(graph).map(({ what, reason }) => ({ what, reason }))).toEqual([
      { what: '§1 ¶2', reason: 'only retold in the reading path: “Nothing more.”' },
    ]);
  });
});
