import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { followNoMore } from '../../src/asking/following.ts';
import { compile } from '../../src/compiler/compile.ts';
import { audit } from '../../src/derive/audit/audit.ts';
import { gradedFindings } from '../../src/derive/audit/grades.ts';
import { filledMatrices } from '../../src/derive/evidenceMatrix.ts';
import { gapsFound } from '../../src/derive/gaps.ts';
import { compared } from '../../src/html/compare/compared.ts';
import { tables } from '../../src/exports/tables.ts';
import { galleryOnce } from '../../src/drawing/gallery.ts';
import { displayMeasure } from '../../src/model/measure.ts';
import { drawingsOf } from '../../src/presets/drawings.ts';
import { entryFile } from '../../src/exports/besides.ts';
import { indexGraph, type Indexes } from '../../src/derive/indexes.ts';
import { relationGroups, sourcesOf } from '../../src/derive/entryView.ts';
import { offerOf } from '../../src/derive/offer.ts';
import { overviewOf } from '../../src/derive/overview.ts';
import { outcomeNodes } from '../../src/derive/outcomeNodes.ts';
import { perGraph } from '../../src/derive/perGraph.ts';
import { renderedTexts } from '../../src/derive/renderedTexts.ts';
import { chance, seedOf } from '../../src/drawing/chance.ts';
import { lookupsOf } from '../../src/html/around.ts';
import { leavesOf, listNames } from '../../src/html/list/lists.ts';
import { writtenPages } from '../../src/html/written.ts';
import { followGraph } from '../../src/model/followedGraph.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Graph, Measure } from '../../src/model/graph.ts';
import { compilesAgain } from '../../src/site/kept/compileKept.ts';
import type { Source } from '../../src/source/source.ts';
import { content } from '../compiler/fixture.ts';
import { bytes, Editing } from './editing.ts';
import { few, madeUp } from './madeUp.ts';

const work = mkdtempSync(join(tmpdir(), 'followed-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
afterEach(followNoMore);

/** More by hand: SODIOGRAPH_STEPS=300. */
const steps = Number(process.env['SODIOGRAPH_STEPS'] ?? 6);

const site = 'https://review.example/';

/** Answers to questions of all sorts, by name; of those that are many, some. */
function answers(graph: Graph, step: number): ReadonlyMap<string, string> {
  const atlas = lookupsOf(graph, site);
  const around = { atlas, site, link: (path: string) => path, hasFiles: () => true };
  const some = <One>(all: readonly One[]): readonly One[] => all.filter((_, at) => (at + step) % 9 === 0);
  const of = {
    audit,
    compared,
    drawings: drawn,
    gaps: gapsFound,
    graded: gradedFindings,
    matrices: (all: Graph) => filledMatrices(indexGraph(all)),
    offer: offerOf,
    outcomes: outcomeNodes,
    overview: overviewOf,
    tables: (all: Graph) => tables(all).map(({ name, rows }) => [name, [...rows()]]),
    texts: renderedTexts,
  };
  return new Map([
    ...Object.entries(of).map(([name, ask]) => [name, bytes((ask as (of: Graph) => unknown)(graph))] as const),
    ...graph.nodes.map((node) => [node.id, bytes(aboutNode(atlas, node.id))] as const),
    ...some(graph.nodes).map((node) => [`${node.id}.jsonld`, entryFile(atlas, site, node, 'jsonld')] as const),
    ...some(writtenPages(atlas)).map(
      ({ path, fill }) => [path, Object.values(fill(around)).map(String).join('\n')] as const,
    ),
    ...listNames(graph.field).map(
      (name) =>
        [
          `list ${name}`,
          leavesOf(around, name)
            .map(({ html }) => String(html))
            .join('\n'),
        ] as const,
    ),
  ]);
}

function drawn(graph: Graph): readonly unknown[] {
  const gallery = galleryOnce<Measure>(graph, 'battery', drawingsOf(['battery']), {
    show: (measure) => displayMeasure(measure, graph.field.units),
    amount: ({ value }) => value,
  });
  return graph.nodes.map(({ slug }) => [slug, gallery.figures(slug), gallery.pictogram(slug)]);
}

const aboutNode = (atlas: Indexes, id: Parameters<Indexes['node']>[0]): readonly unknown[] => [
  atlas.node(id),
  atlas.edgesTo(id),
  relationGroups(atlas, id),
  sourcesOf(atlas, id),
];

/** Edits a content and asks the same of the graph that is followed and of one that nobody has seen. Gives in how many states there was a graph. */
function edit(sources: readonly Source[], steps: number, seed: string): number {
  const editing = new Editing(sources, chance(seedOf(seed)));
  const again = compilesAgain(seed, join(work, 'cache'));
  let good = 0;
  const look = (what: string, state: readonly Source[]): boolean => {
    const { graph, findings } = again(state);
    if (!graph) return false;
    good++;
    const now = answers(followGraph(graph, findings!), good);
    const cold = answers(compile(state).graph!, good);
    expect([...now.keys()], what).toEqual([...cold.keys()]);
    expect(
      [...cold].flatMap(([name, text]) => (now.get(name) === text ? [] : [name])),
      what,
    ).toEqual([]);
    return true;
  };
  look('the beginning', sources);
  for (let step = 0; step < steps; step++) {
    const [what, state] = editing.step();
    if (!look(`${seed}, step ${step}: ${what}`, state)) look(`${seed}, step ${step}, mended`, editing.mend());
  }
  return good;
}

it.each(['four', 'five'])(
  'what is worked out of a graph that is followed is what a new one gives, after each edit: %s',
  (seed) => {
    expect(edit(few, steps, seed)).toBeGreaterThan(steps / 3);
    followNoMore();
    expect(edit(content(), steps, `${seed}, small`)).toBeGreaterThan(steps / 3);
  },
);

it('works out again only what an edit asks for, whoever took it before', () => {
  const made: string[] = [];
  const noted = <Made extends object>(what: string, make: (graph: Graph) => Made): ((graph: Graph) => Made) =>
    perGraph((graph) => (made.push(what), make(graph)));
  const titles = noted('titles', ({ nodes }) => nodes.map(({ title }) => title));
  const texts = noted('texts', renderedTexts);
  const values = noted('values', ({ measured }) => new Map(measured.map((claim) => [claim.id, claim])));
  const all = noted('all', (graph) => [titles(graph), values(graph)]);
  const nodes = noted('nodes', (graph) => new Map(graph.nodes.map((node) => [node.id, node])));
  const again = compilesAgain('only', join(work, 'cache'));
  const path = 'materials/layer-7.md';
  const after = (from: RegExp | string, to: string): readonly string[] => {
    made.length = 0;
    const { graph, findings } = again(
      madeUp.map((source) => (source.path === path ? { path, text: source.text.replace(from, to) } : source)),
    );
    const followed = followGraph(graph!, findings!);
    for (const ask of [titles, texts, values, all, nodes]) ask(followed);
    expect(nodes(followed).get(graph!.nodes[9]!.id)!.passages).toBe(graph!.nodes[9]!.passages);
    return made;
  };
  expect(after('', '')).toEqual(['titles', 'texts', 'values', 'all', 'nodes']);
  expect(after('', '')).toEqual([]);
  expect(after(/\.\n$/, ' indeed.\n')).toEqual(['texts']);
  expect(after(/(overpotential: )\d+/, '$177')).toEqual(['texts', 'values', 'all']);
  expect(after(/^title: .*/m, 'title: Another')).toEqual(['titles', 'texts', 'values', 'all', 'nodes']);
});

it('follows a graph that is the same object, and no other', () => {
  const { graph } = compile(madeUp);
  const followed = followGraph(graph!, []);
  expect(followGraph({ ...graph!, nodes: [] }, [])).toBe(followed);
  expect(followed.nodes).toEqual([]);
  expect(indexGraph(followed).nodesOfKind('materials')).toEqual([]);
  followGraph(graph!, []);
  expect(indexGraph(followed).nodesOfKind('materials').length).toBeGreaterThan(10);
  // What the compiler’s audit found is not looked for again.
  const one: Finding = {
    id: 'one',
    kind: 'account',
    verdict: 'consistent',
    subject: graph!.nodes[0]!.id,
    summary: '',
    readings: [],
    arithmetic: [],
  };
  expect(audit(followGraph(graph!, [one]))).toEqual([one]);
  expect(audit(graph!)).toEqual([]);
});
