import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { contradictions } from '../../src/derive/audit/conflicts.ts';
import { ladderOf } from '../../src/derive/evidenceLadder.ts';
import { matrixOf } from '../../src/derive/evidenceMatrix.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { neighbourhoodOf } from '../../src/derive/neighbourhood.ts';
import { overviewOf } from '../../src/derive/overview.ts';
import { routeFinder } from '../../src/derive/routes.ts';
import { toViewData } from '../../src/exports/viewData.ts';
import { overviewView } from '../../src/layout/overviewView.ts';
import type { NodeId } from '../../src/model/graph.ts';
import { readSources } from '../../src/site/content.ts';

const graph = compile(readSources('content')).graph!;
const atlas = indexGraph(graph);
const edges = new Set<string>(graph.edges.map(({ id }) => id));

describe('the overview of the review', () => {
  const overview = overviewOf(graph);
  it('fits on a screen', () => {
    expect(overview.columns.map(({ key }) => key)).toEqual([
      'strategies',
      'base',
      'phases',
      'mechanisms',
      'challenges',
    ]);
    for (const { ids } of overview.columns) expect(ids.length).toBeLessThanOrEqual(14);
  });
  it('leaves no entry of its columns out without saying so', () => {
    const count = (key: string): number =>
      overview.columns
        .filter((column) => column.key === key)
        .reduce((sum, { ids, rest }) => sum + ids.length + rest.length, 0);
    for (const kind of ['strategies', 'mechanisms', 'challenges'] as const)
      expect(count(kind)).toBe(atlas.nodesOfKind(kind).length);
  });
  it('backs every line with claims, between neighbouring columns only', () => {
    const column = new Map(overview.columns.flatMap(({ ids }, index) => ids.map((id) => [id, index] as const)));
    expect(overview.links.length).toBeGreaterThan(0);
    for (const { source, target, claims } of overview.links) {
      expect(claims.length).toBeGreaterThan(0);
      for (const claim of claims) expect(edges).toContain(claim);
      expect(column.get(target)! - column.get(source)!).toBe(1);
    }
  });
  it('is drawn the same every time', () =>
    expect(overviewView(overviewOf(graph), atlas.node)).toEqual(overviewView(overview, atlas.node)));
});

describe('neighbourhoods', () => {
  it('show or count every direct relation that is not provenance', () => {
    for (const node of graph.nodes) {
      const { branches } = neighbourhoodOf(atlas, node.id);
      const shown = branches.reduce((sum, { nodes, more }) => sum + nodes.length + more, 0);
      const expected = [...atlas.edgesFrom(node.id), ...atlas.edgesTo(node.id)].filter(
        ({ relation }) =>
          (relation !== 'reported-in' || node.kind === 'references') &&
          (relation !== 'discussed-in' || node.kind === 'sections'),
      ).length;
      expect(shown, node.id).toBe(expected);
      for (const { nodes } of branches) expect(nodes.length).toBeLessThanOrEqual(6);
    }
  });
});

describe('paths', () => {
  const find = routeFinder(graph);
  it('answer how a bismuth layer leads to fewer dendrites, step by step', () => {
    const from = 'materials/bi-cns-cu' as NodeId;
    const to = 'challenges/dendrites' as NodeId;
    const { explains, routes } = find(from, to);
    expect(explains).toBe(true);
    expect(routes.length).toBeGreaterThan(0);
    for (const { steps, remarks } of routes) {
      expect(steps[0]!.from).toBe(from);
      expect(steps.at(-1)!.to).toBe(to);
      steps.slice(1).forEach((step, index) => expect(step.from).toBe(steps[index]!.to));
      for (const { edge } of steps) expect(edge.evidence.length).toBeGreaterThan(0);
      const works = steps.map(({ edge }) => edge.evidence.flatMap(({ referenceNumbers }) => referenceNumbers));
      const shared = works[0]!.filter((work) => works.every((own) => own.includes(work)));
      expect(remarks.strung === undefined).toBe(shared.length > 0);
    }
    expect(find(from, to).routes).toEqual(routes);
  });
  it('have no answer from an entry to itself', () =>
    expect(find('challenges/dendrites' as NodeId, 'challenges/dendrites' as NodeId).routes).toEqual([]));
  const dendrites = 'challenges/dendrites' as NodeId;
  const answers = graph.nodes
    .filter(({ kind }) => kind === 'materials' || kind === 'strategies')
    .map(({ id }) => find(id, dendrites));
  it('explain nothing by a shared cell, a shared method, or what is in nearly everything', () => {
    const explanations = answers.filter(({ explains }) => explains).flatMap(({ routes }) => routes);
    expect(explanations.length).toBeGreaterThan(100);
    for (const { steps } of explanations) {
      for (const { edge } of steps)
        expect(['tested-in', 'paired-with', 'characterised-by', 'reported-in', 'discussed-in']).not.toContain(
          edge.relation,
        );
      for (const { to } of steps.slice(0, -1))
        expect(
          ['materials/sodium', 'materials/copper', dendrites],
          steps.map(({ edge }) => edge.id).join(),
        ).not.toContain(to);
      // From an example back, then on to what it does; never on to something and back to what else has it.
      expect(steps.map(({ forward }) => (forward ? '>' : '<')).join('')).toMatch(/^<*>+$/);
    }
  });
  it('explain by an ingredient that few things have', () => {
    const [best] = find('materials/cu-au' as NodeId, dendrites).routes;
    expect(best!.steps.map(({ to }) => to)).toEqual(['materials/na-au', 'mechanisms/more-nucleation-sites', dendrites]);
  });
  it('say when there are only connections', () => {
    const { explains, routes } = find('materials/cf-zno' as NodeId, dendrites);
    expect(explains).toBe(false);
    expect(routes.length).toBeGreaterThan(0);
  });
  it('put chains of one work first', () => {
    for (const { routes } of answers) {
      const strung = routes.map(({ remarks }) => remarks.strung !== undefined);
      expect(strung).toEqual([...strung].sort());
    }
  });
  it('name as disputed only what the audit finds to disagree', () => {
    const disputed = answers.flatMap(({ routes }) => routes).flatMap((route) => route.disputed);
    expect(disputed.length).toBeGreaterThan(0);
    for (const { verdict, id } of disputed) expect(verdict, id).toBe('inconsistent');
  });
});

describe('evidence matrices', () => {
  it.each(graph.field.views.matrices.map(({ name }) => name))('%s: cells count what they say', (id) => {
    const { columns, rows } = matrixOf(atlas, id);
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells } of rows) {
      expect(cells).toHaveLength(columns.length);
      for (const { state, claims, inferred, works, byBasis } of cells) {
        expect(claims.length > 0).toBe(['claimed', 'without data', 'contradicted'].includes(state));
        if (state === 'inferred') expect(inferred.length).toBeGreaterThan(0);
        if (claims.length === 0) expect(works).toBe(0);
        // Silence is no reason: only a layer by itself, which is no electrode, is in no cell.
        if (id !== 'materials-evidence') expect(state).not.toBe('does not apply');
        if (state === 'without data') expect(byBasis.map(([basis]) => basis)).toEqual(['stated without data']);
      }
    }
  });
});

describe('evidence ladders', () => {
  it('say in a sentence how far each mechanism and strategy goes', () => {
    for (const { id } of [...atlas.nodesOfKind('mechanisms'), ...atlas.nodesOfKind('strategies')]) {
      const { sentence, rungs } = ladderOf(atlas, id)!;
      expect(rungs).toHaveLength(8);
      expect(sentence).toMatch(/\.$/);
    }
  });
});

describe('the data of the interactive graph', () => {
  it('carries every entry and every edge with all its evidence', () => {
    const data = toViewData(graph);
    expect(data.nodes).toHaveLength(graph.nodes.length);
    expect(data.edges.map(({ e }) => e.length)).toEqual(graph.edges.map(({ evidence }) => evidence.length));
    const disagreeing = new Set(contradictions(graph).map(({ id }) => id));
    const named = data.nodes.flatMap((node) => node.conflicts ?? []);
    expect(named).toHaveLength(disagreeing.size);
    for (const id of named) expect(disagreeing, id).toContain(id);
    for (const [, address] of data.locators) expect(address.startsWith('/')).toBe(false);
  });
});
