import { describe, expect, it } from 'vitest';
import { contradictions } from '../../src/derive/audit/conflicts.ts';
import { contrariesIn } from '../../src/derive/contraries.ts';
import type { Said } from '../../src/derive/said.ts';
import { ladderOf } from '../../src/derive/evidenceLadder.ts';
import { matrixOf } from '../../src/derive/evidenceMatrix.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { neighbourhoodOf } from '../../src/derive/neighbourhood.ts';
import { outcomeEdges, outcomeNodes } from '../../src/derive/outcomeNodes.ts';
import { overviewOf } from '../../src/derive/overview.ts';
import { routeFinder } from '../../src/derive/routes.ts';
import { toViewData } from '../../src/exports/viewData.ts';
import { overviewView } from '../../src/layout/overviewView.ts';
import type { NodeId } from '../../src/model/graph.ts';
import { graph } from '../review.ts';

const atlas = indexGraph(graph);
const edges = new Set<string>([...graph.edges, ...outcomeEdges(graph)].map(({ id }) => id));
const inferred = new Set<string>(graph.inferred.map(({ id }) => id));

describe('the overview of the review', () => {
  const overview = overviewOf(graph);
  it('fits on a screen', () => {
    expect(overview.columns.map(({ key }) => key)).toEqual([
      'base',
      'strategies',
      'modified',
      'phases',
      'mechanisms',
      'challenges',
      'outcomes',
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
  it('backs every line with claims, or marks it as following from some, between neighbouring columns only', () => {
    const column = new Map(overview.columns.flatMap(({ ids }, index) => ids.map((id) => [id, index] as const)));
    expect(overview.links.some(({ claims }) => claims.length === 0)).toBe(true);
    for (const { source, target, claims, follows } of overview.links) {
      expect(claims.length > 0).not.toBe(follows.length > 0);
      for (const claim of claims) expect(edges).toContain(claim);
      for (const id of follows) expect(inferred).toContain(id);
      expect(column.get(target)! - column.get(source)!).toBe(1);
    }
  });
  it('ends in all reported outcomes, by test, with how many there are and from what to what they go', () => {
    const { groups } = overview;
    expect(groups.flatMap(({ outcomes }) => outcomes)).toHaveLength(graph.outcomes.length);
    const label = (test: string): string => groups.find((group) => group.test === test)!.label;
    expect(label('anode-free-full-cell')).toMatch(/^Anode-free full cell: 9 outcomes, cycle life 40 to 200\scycles/);
    expect(label('symmetric-cell')).toMatch(/^Symmetric cell: 31 outcomes, cycling time 320 to 5000\u00a0h/);
    expect(overview.columns.find(({ key }) => key === 'modified')!.ids).toContain('materials/bi-cns-cu');
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
      for (const { chain } of steps) for (const { evidence } of chain) expect(evidence.length).toBeGreaterThan(0);
      const works = steps.flatMap(({ chain }) =>
        chain.map(({ evidence }) => evidence.flatMap(({ referenceNumbers }) => referenceNumbers)),
      );
      const shared = works[0]!.filter((work) => works.every((own) => own.includes(work)));
      if (steps.every(({ edge }) => edge.status !== 'inferred'))
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
  const route = (from: string, to: string, follows = true) => routeFinder(graph, follows)(from as NodeId, to as NodeId);
  const relations = ({ steps }: { readonly steps: readonly { readonly edge: { readonly relation: string } }[] }) =>
    steps.map(({ edge }) => edge.relation);
  it('walk the chain of failure by its causes', () => {
    const { explains, routes } = route('challenges/dendrites', 'challenges/short-circuit');
    expect([explains, routes.map(relations)]).toEqual([true, [['causes']]]);
    const [longer] = route('challenges/uneven-deposition', 'challenges/short-circuit').routes;
    expect(longer!.steps.map(({ to }) => to)).toEqual(['challenges/dendrites', 'challenges/short-circuit']);
    expect(relations(longer!)).toEqual(['causes', 'causes']);
  });
  it('find no chain through a bare element that two things hold', () => {
    const { explains, routes } = route('materials/cnf', 'challenges/internal-stress');
    expect(explains).toBe(false);
    for (const { steps } of routes) expect(steps.map(({ to }) => to)).not.toContain('materials/copper');
  });
  it('lead to a reported outcome, with its conditions and what stands against it', () => {
    const { explains, routes } = route('materials/na-bi', 'outcomes/bi-cns-cu--table-2-symmetric-cell');
    expect(explains).toBe(true);
    const [{ steps, outcome }] = routes as [(typeof routes)[number]];
    expect(steps.map(({ to }) => to)).toEqual([
      'materials/bi-cns',
      'materials/bi-cns-cu',
      'outcomes/bi-cns-cu--table-2-symmetric-cell',
    ]);
    expect(outcome!.node.title).toContain('4000');
    expect(outcome!.node.summary).toMatch(/1\smA\scm⁻², 1\smAh\scm⁻², NaSO₃CF₃ in diglyme or .*not stated which/);
    expect(outcome!.against.join()).toMatch(/>\s850.*contradiction/);
  });
  it('go by what follows only where claims do not lead on, mark it, and can do without', () => {
    const asked = ['materials/bi-cns-cu', 'challenges/dendrites'] as const;
    const [withIt, without] = [route(...asked), route(...asked, false)];
    expect(withIt.routes.slice(0, without.routes.length)).toEqual(without.routes);
    const marked = withIt.routes.slice(without.routes.length);
    expect(marked.length).toBeGreaterThan(0);
    for (const { steps } of marked)
      expect(
        steps.flatMap(({ edge, chain }) => (edge.status === 'inferred' ? [edge.from.length === chain.length] : [])),
      ).toContain(true);
  });
  it('name the contrary of a remedy that is a burden too, whichever of the two relations names the other', () => {
    const said = (relation: string): Said => ({ id: relation, source: 0, target: 1, relation, evidence: [] });
    const [remedy, drawback, failure] = ['mitigates', 'brings-drawback', 'suffers-from'].map(said);
    const contrary = (claims: readonly (Said | undefined)[], of: Said | undefined): string | undefined =>
      contrariesIn(
        graph.field,
        claims.filter((one) => one !== undefined),
      )(of!)?.id;
    expect(contrary([remedy, drawback], remedy)).toBe('brings-drawback');
    expect(contrary([remedy, drawback], drawback)).toBe('mitigates');
    expect(contrary([remedy, failure], remedy)).toBe('suffers-from');
    // What merely follows is nobody’s word against anything.
    expect(contrary([remedy, { ...drawback!, from: [] }], remedy)).toBeUndefined();
    expect(contrary([drawback, failure], drawback)).toBeUndefined();
  });
  it('say when there are only connections', () => {
    const { explains, routes } = find('materials/cf-zno' as NodeId, dendrites);
    expect(explains).toBe(false);
    expect(routes.length).toBeGreaterThan(0);
  });
  it('put chains of one work first, and after all claims what needs something that merely follows', () => {
    for (const { routes } of answers) {
      const needs = routes.map(({ steps }) => steps.some(({ edge }) => edge.status === 'inferred'));
      expect(needs).toEqual([...needs].sort());
      const strung = routes.filter((_, index) => !needs[index]).map(({ remarks }) => remarks.strung !== undefined);
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
    expect(data.nodes).toHaveLength(graph.nodes.length + outcomeNodes(graph).length);
    expect(data.edges.map(({ e }) => e.length)).toEqual(
      [...graph.edges, ...outcomeEdges(graph)].map(({ evidence }) => evidence.length),
    );
    expect(data.inferred.map(({ id, from }) => [id, ...from.map((at) => data.edges[at]!.id)])).toEqual(
      graph.inferred.map(({ id, from }) => [id, ...from]),
    );
    const disagreeing = new Set(contradictions(graph).map(({ id }) => id));
    const named = data.nodes.flatMap((node) => node.conflicts ?? []);
    expect(named).toHaveLength(disagreeing.size);
    for (const id of named) expect(disagreeing, id).toContain(id);
    for (const [, address] of data.locators) expect(address.startsWith('/')).toBe(false);
  });
});

describe('phases against reported outcomes', () => {
  const { columns, rows } = matrixOf(atlas, 'phases-outcomes');
  const cell = (row: string, column: string) =>
    rows.find(({ node }) => node.id === row)!.cells[columns.findIndex(({ id }) => id === column)]!;
  it('hold what was reported of the collectors that carry the phase, with the finding against it', () => {
    const symmetric = cell('materials/na-bi', 'symmetric-cell');
    expect(symmetric.claims).toEqual([
      'bi-cns-cu--table-2-symmetric-cell--cycling-time',
      'bi-cns-cu--text-symmetric--cycling-time',
    ]);
    expect([symmetric.state, symmetric.works]).toEqual(['contradicted', 1]);
  });
  it('hold nothing that was reported only of what is compared with it', () => {
    expect(
      rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims)).filter((id) => /baseline|al-foil/.test(id)),
    ).toEqual([]);
  });
  it('say nothing where nothing is reported', () => {
    expect(cell('materials/na-sb', 'anode-free-full-cell').state).toBe('not claimed');
  });
});
