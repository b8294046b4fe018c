import { describe, expect, it } from 'vitest';
import { accountsOf, disagreements } from '../../src/derive/audit/disagreement.ts';
import { audit } from '../../src/derive/audit/audit.ts';
import { findingKinds } from '../../src/derive/audit/findingKinds.ts';
import { sideBySide } from '../../src/derive/audit/sideBySide.ts';
import { carriersOf } from '../../src/derive/carriers.ts';
import { citations } from '../../src/derive/citations.ts';
import { claimsAt } from '../../src/derive/claimsAt.ts';
import { measuredText, relationText } from '../../src/derive/claimText.ts';
import { compareTests } from '../../src/derive/comparison.ts';
import { conditionPhrases, conditionsInWords, missingConditions, missingWords } from '../../src/derive/conditions.ts';
import { contextsOf } from '../../src/derive/contexts.ts';
import { claimsPerSection, entriesPerKind, silentPassages, uncitedReferences } from '../../src/derive/coverage.ts';
import { placesOf, relationGroups, sourcesOf } from '../../src/derive/entryView.ts';
import { ladderOf } from '../../src/derive/evidenceLadder.ts';
import { matrixOf } from '../../src/derive/evidenceMatrix.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { layerOf, layersOf } from '../../src/derive/layers.ts';
import { neighbourhoodOf } from '../../src/derive/neighbourhood.ts';
import { overviewOf } from '../../src/derive/overview.ts';
import { readingPath } from '../../src/derive/readingPath.ts';
import { routeFinder } from '../../src/derive/routes.ts';
import { similarTo } from '../../src/derive/similar.ts';
import { chartOf, pointInWords } from '../../src/layout/chartPoints.ts';
import { overviewView } from '../../src/layout/overviewView.ts';
import type { NodeId } from '../../src/model/graph.ts';
import { tiny } from '../field/tiny.ts';
import { bread } from './bread.ts';

const { graph, field } = bread;
const id = (text: string): NodeId => text as NodeId;
const findings = audit(graph);

describe('conditions of another field', () => {
  const { conditions, test } = bread.outcome('long-dough--text');
  it('read as the vocabulary has them, a new one among them', () => {
    expect(conditionPhrases(field, conditions)).toEqual(['at 70\u00a0% water', '5\u00a0% steam', 'a stone oven']);
    const { conditions: all } = bread.outcome('wet-dough--loaf');
    expect(conditionsInWords(field, all, (entry) => bread.node(entry).title)).toEqual(['at 80\u00a0% water', 'Rye']);
  });
  it('are missed where its test needs them', () => {
    expect(missingWords(missingConditions(field, test, conditions))).toBe('flour not reported');
    expect(missingWords(missingConditions(field, test, []))).toBe('hydration, flour not reported');
  });
  it('stand in the sentence of a claim', () => {
    expect(measuredText(bread, bread.measured('wet-dough--loaf--loaf-volume'))).toBe(
      'Wet dough: loaf volume ≈ 3.2\u00a0mL g⁻¹, bake (at 80\u00a0% water, Rye)',
    );
    expect(
      relationText(
        bread,
        graph.edges.find(({ relation }) => relation === 'made-from')!,
      ),
    ).toBe('Long dough is made from Plain dough');
  });
});

describe('the audit of another field', () => {
  it('asks what any field is asked, and nothing that its vocabulary does not switch on', () => {
    expect(findingKinds(field).map(({ kind }) => kind)).toEqual(['conflict', 'account']);
    expect(findings.map(({ id: own, summary }) => [own, summary])).toEqual([
      [
        'conflict--long-dough--again--loaf-volume--text--loaf-volume',
        'bake, loaf volume: 3\u00a0mL g⁻¹ or 4\u00a0mL g⁻¹',
      ],
    ]);
  });
  it('says what tells two accounts apart in the labels of its conditions', () => {
    const [{ apart, about, finding }] = disagreements(findings, bread) as [ReturnType<typeof disagreements>[number]];
    expect([about, apart]).toEqual(['loaf volume', ['flour', 'steam', 'oven told']]);
    expect(accountsOf(finding, bread).map(({ says, under }) => [says, under])).toEqual([
      ['loaf volume 3\u00a0mL g⁻¹', ['at 70\u00a0% water', '5\u00a0% steam', 'a stone oven']],
      ['loaf volume 4\u00a0mL g⁻¹', ['at 70\u00a0% water', 'Rye']],
    ]);
  });
  it('sets them side by side, one row a condition', () => {
    const rows = sideBySide(findings[0]!, bread);
    expect(
      rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell.map(({ text }) => text).join())]),
    ).toEqual([
      ['test', 'bake', 'bake'],
      ['hydration', '70\u00a0%', '70\u00a0%'],
      ['flour', '', 'Rye'],
      ['steam', '5\u00a0%', ''],
      ['oven told', 'a stone oven', ''],
      ['loaf volume', '3\u00a0mL g⁻¹', '4\u00a0mL g⁻¹'],
    ]);
  });
});

describe('the comparison of another field', () => {
  const [{ rows, columns, conditions }, ...others] = compareTests(bread, findings) as [
    ReturnType<typeof compareTests>[number],
  ];
  it('shows every value of a subject, foreseen or not', () => {
    expect(others).toEqual([]);
    expect(rows.map(({ outcome }) => outcome.id)).toEqual(['long-dough--again', 'long-dough--text', 'wet-dough--loaf']);
    for (const { outcome, values, others: more } of rows)
      expect([...Object.values(values).flat(), ...more].map(({ id: own }) => own).sort()).toEqual(
        outcome.claims.filter((claim) => !claim.endsWith('--baseline')).sort(),
      );
    expect(rows[1]!.others.map(({ quantity }) => quantity)).toEqual(['crust share']);
  });
  it('has the columns and conditions that occur or are needed', () => {
    expect(columns.map(({ title }) => title)).toEqual(['Volume']);
    expect(conditions.map(({ label }) => label)).toEqual(['hydration', 'flour', 'steam', 'oven told']);
  });
  it('knows what a subject is made from, and computes nothing that was not switched on', () => {
    expect(rows[0]!.bases.map(({ id: own }) => own)).toEqual(['doughs/plain-dough']);
    expect(rows.every(({ cumulative }) => cumulative === undefined)).toBe(true);
  });
  it('is drawn against the condition that orders it', () => {
    const { points, left, along, size } = chartOf(field, { test: 'bake', rows }, columns[0]!, () => 'none');
    expect([along?.label, size?.label, left]).toEqual(['hydration', undefined, 0]);
    expect(points.map(pointInWords)).toEqual([
      'Long dough: 4\u00a0mL g⁻¹, 70\u00a0%, Part 1 ¶2, not in accord with another place of the review',
      'Long dough: 3\u00a0mL g⁻¹, 70\u00a0%, Part 1 ¶1, not in accord with another place of the review',
      'Wet dough: ≈ 3.2\u00a0mL g⁻¹, 80\u00a0%, Part 1 ¶1',
    ]);
  });
});

describe('the matrices of another field', () => {
  it('say of nothing that it is unclaimed that the graph claims', () => {
    const { rows, columns, unused, elsewhere, groups } = matrixOf(bread, 'doughs-effects');
    expect(rows.map(({ node, groups: own }) => [node.title, own['base']])).toEqual([
      ['Long dough', 'Plain dough'],
      ['Wet dough', 'Plain dough'],
    ]);
    expect(columns.map(({ title }) => title)).toEqual(['Open crumb']);
    expect(groups).toEqual(['base']);
    // Old dough opens it, and has no row.
    expect(elsewhere.map(({ title }) => title)).toEqual(['Soft crust']);
    expect(unused.map(({ title }) => title)).toEqual(['Blisters']);
    for (const { id: node } of unused)
      expect(bread.edgesTo(node).filter(({ relation }) => relation === 'opens')).toEqual([]);
  });
  it('tell what is stated without data from what is not claimed and what cannot be', () => {
    const { rows, columns } = matrixOf(bread, 'doughs-evidence');
    expect(columns.map(({ id: basis }) => basis)).toEqual(['told', 'baked']);
    expect(rows.map(({ node, cells }) => [node.slug, ...cells.map(({ state }) => state)])).toEqual([
      ['long-dough', 'without data', 'contradicted'],
      ['old-dough', 'without data', 'does not apply'],
      ['plain-dough', 'not claimed', 'claimed'],
      ['rye', 'not claimed', 'does not apply'],
      ['wet-dough', 'without data', 'claimed'],
    ]);
  });
});

describe('other views of another field', () => {
  it('say how far the evidence goes, in its words', () => {
    expect(ladderOf(bread, id('effects/open-crumb'))!.sentence).toBe(
      'Claims about it rest on loaves, 1 further one on no data named. Of 2 doughs tied to it, 2 were taken as far as loaves.',
    );
    expect(ladderOf(bread, id('effects/soft-crust'))!.sentence).toBe(
      'The one claim about it is stated without data. None of 1 dough tied to it was tested.',
    );
    expect(ladderOf(bread, id('effects/blisters'))!.sentence).toBe(
      'The review makes no claim about it on any basis. No dough is tied to it.',
    );
    expect(ladderOf(bread, id('doughs/rye'))).toBeUndefined();
  });
  it('join columns over what is related to both', () => {
    const { columns, edges } = {
      columns: overviewOf(graph).columns,
      edges: overviewView(overviewOf(graph), bread.node).edges,
    };
    expect(columns.map(({ title, ids }) => [title, ids.length])).toEqual([
      ['Plain doughs', 1],
      ['Effects', 1],
    ]);
    expect(edges.map(({ label, words }) => [label, words])).toEqual([
      ['2 doughs, 4 claims', ['rises into', 'begins as']],
    ]);
  });
  it('have columns of kinds where the vocabulary names none', () => {
    const plain = { ...field, views: { ...field.views, layers: [] } };
    expect(layersOf(plain).map(({ title }) => title)).toEqual(['Parts', 'Doughs', 'Effects', 'Works']);
    expect(layerOf(plain, bread.node(id('effects/blisters')))).toBe(2);
    expect(layersOf(field).map(({ title }) => title)).toEqual(['Doughs', 'Effects']);
    expect(layerOf(field, bread.node(id('works/oven-2020-1')))).toBe(1);
  });
  it('find how one thing leads to another, and what speaks against it', () => {
    const { explains, routes } = routeFinder(graph)(id('doughs/long-dough'), id('effects/open-crumb'));
    expect(explains).toBe(true);
    expect(routes[0]!.steps.map(({ edge, against }) => [edge.relation, against?.relation])).toEqual([
      ['opens', 'closes'],
    ]);
  });
});

describe('what every entry of any field is asked', () => {
  const everything = (atlas: typeof bread): unknown => [
    atlas.graph.nodes.map((node) => [
      neighbourhoodOf(atlas, node.id),
      relationGroups(atlas, node.id),
      placesOf(atlas, node.id),
      sourcesOf(atlas, node.id),
      carriersOf(atlas, node.id),
      similarTo(atlas, node.id),
      contextsOf(atlas, node.id),
      claimsAt(atlas, node),
      ladderOf(atlas, node.id),
    ]),
    atlas.field.views.matrices.map(({ name }) => matrixOf(atlas, name)),
    readingPath(atlas),
    compareTests(atlas, audit(atlas.graph)),
    overviewOf(atlas.graph),
    [...citations(atlas.graph)],
    entriesPerKind(atlas.graph),
    claimsPerSection(atlas.graph),
    uncitedReferences(atlas.graph),
    silentPassages(atlas.graph),
  ];
  it.each([
    ['a review of bread', bread],
    ['a review without views', indexGraph(tiny.graph!)],
  ] as const)('is answered without a word of batteries: %s', (_, atlas) => {
    const word = /batter|sodi|collector|electrolyte|cathode|overpotential|Coulombic|plating|mechanism|\bcell\b/i;
    expect(word.exec(JSON.stringify(everything(atlas)).replaceAll('"cell":', ''))?.[0]).toBeUndefined();
  });
  it('is where the text speaks of it and what cites it', () => {
    expect(contextsOf(bread, id('doughs/wet-dough')).map(({ locator }) => locator)).toEqual(['Part 1 ¶1']);
    expect(
      citations(graph)
        .get(id('works/oven-2020-1'))!
        .map(({ claim }) => claim),
    ).toEqual([
      'wet-dough--opens--open-crumb',
      'wet-dough--loaf--loaf-volume',
      'wet-dough--loaf--loaf-volume--baseline',
    ]);
    expect(
      claimsAt(bread, bread.node(id('parts/part-1'))).map(({ locator, claims }) => [locator, claims.length]),
    ).toEqual([
      ['Part 1 ¶1', 6],
      ['Part 1 ¶2', 4],
    ]);
  });
});
