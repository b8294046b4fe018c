import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { exampleLocator } from '../../src/derive/claimsAt.ts';
import { gapsOf, hasGaps } from '../../src/derive/gaps.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { readSources } from '../../src/site/content.ts';
import { graph } from '../review.ts';

const gaps = gapsOf(indexGraph(graph));
const entry = (slug: string) => gaps.subjects.flatMap(({ entries }) => entries).find(({ node }) => node.slug === slug)!;

describe('gaps of the review', () => {
  it('hold its open questions, each with what it is left open for', () => {
    const coating = gaps.questions.find(({ node }) => node.slug === 'coating-selection')!;
    expect(coating.said.flatMap(({ evidence }) => evidence.map(({ locator }) => locator))).toEqual([
      '§3.1.1 ¶1',
      '§3.1.1 ¶6',
      '§4 ¶4',
    ]);
  });

  it('show what a collector was tested in and what not', () => {
    const counts = (slug: string): readonly number[] => entry(slug).reports.map((own) => own.length);
    expect(gaps.tests).toEqual(['half-cell', 'symmetric-cell', 'full-cell', 'anode-free-full-cell']);
    // §3.1.2 ¶7, Table 2: half, symmetric and full cells, and no anode-free one.
    expect(counts('bi-cns-cu').map((count) => count > 0)).toEqual([true, true, true, false]);
  });

  it('call each tested entry once', () => {
    const all = gaps.subjects.flatMap(({ entries }) => entries.map(({ node }) => node.id));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(40);
  });

  it('count a medium only where it is certain', () => {
    for (const { reports } of gaps.media)
      for (const outcome of reports.flat())
        expect(outcome.conditions.find(({ name }) => name === 'electrolytes')).toMatchObject({
          entries: [expect.any(String)],
        });
  });

  it('name the strategies that a reason is not given for', () => {
    const { byReason } = gaps;
    const untied = (slug: string) =>
      byReason!.reasons.find(({ node }) => node.slug === slug)!.groups.map((one) => one.slug);
    expect(byReason!.matrix).toBe('strategies-mechanisms');
    // Magnetic forces stir only where there is a magnet (§3.3.2); sodiophilicity is said of alloy layers (§3.1.2 ¶8).
    expect(untied('magnetohydrodynamic-effect')).toEqual(expect.arrayContaining(['alloy-layers', 'surface-coating']));
    expect(untied('magnetohydrodynamic-effect')).not.toContain('external-magnetic-field');
    expect(untied('sodiophilicity')).not.toContain('alloy-layers');
  });

  it('name as unmet nothing that something is said to mitigate', () => {
    const met = new Set(
      [...graph.edges, ...graph.inferred].filter((edge) => edge.relation === 'mitigates').map(({ target }) => target),
    );
    for (const node of gaps.unmet) expect(met.has(node.id), node.id).toBe(false);
  });
});

it('a review that compares no tests and asks no questions has none, and no link to them', () => {
  const { graph: tiny } = compile(readSources('tests/field/tiny/content'));
  expect(hasGaps(tiny!)).toBe(false);
  expect(hasGaps(graph)).toBe(true);
});

it('what tests are made in has the word of its field', () => {
  const { graph: tiny } = compile(readSources('tests/field/tiny/content'));
  expect(gaps.mediumWord).toBe('electrolyte');
  expect(gapsOf(indexGraph(tiny!)).mediumWord).toBe('flour');
});

it('places are explained with one that a claim of the review has', () => {
  const { graph: tiny } = compile(readSources('tests/field/tiny/content'));
  expect(exampleLocator(tiny!)).toBe('Part 1 ¶1');
});
