import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { compile } from '../../src/compiler/compile.ts';
import { contradictionsOf } from '../../src/derive/audit/acknowledged.ts';
import { audit } from '../../src/derive/audit/audit.ts';
import { carriersOf } from '../../src/derive/carriers.ts';
import { contextsOf } from '../../src/derive/contexts.ts';
import { placesOf, relationGroups, sourcesOf } from '../../src/derive/entryView.ts';
import { ladderOf } from '../../src/derive/evidenceLadder.ts';
import { comparedEditions, saidBefore } from '../../src/derive/editions.ts';
import { glanceOf, reasonsThatFollow } from '../../src/derive/glance.ts';
import { inferencesOf } from '../../src/derive/inferences.ts';
import { likeAddress } from '../../src/derive/compareAddress.ts';
import { likeForLike } from '../../src/derive/likeForLike.ts';
import { notesOf } from '../../src/derive/notes.ts';
import { neighbourhoodOf } from '../../src/derive/neighbourhood.ts';
import { outcomesByWork } from '../../src/derive/outcomesOfWork.ts';
import { outcomeNodes } from '../../src/derive/outcomeNodes.ts';
import { valuesOfQuantity } from '../../src/derive/quantityValues.ts';
import { similarTo } from '../../src/derive/similar.ts';
import { claimsWithPage } from '../../src/exports/address.ts';
import { entryFile } from '../../src/exports/besides.ts';
import { entryHead, referenceHead } from '../../src/exports/head.ts';
import { toViewData } from '../../src/exports/viewData.ts';
import { openData, type Atlas } from '../../src/islands/graph/atlas.ts';
import { focusOn } from '../../src/islands/graph/focus.ts';
import { start } from '../../src/islands/graph/state.ts';
import { lookupsOf, type Around } from '../../src/html/around.ts';
import { claimPage } from '../../src/html/claim/claimPage.ts';
import { outcomePage } from '../../src/html/outcome/outcomePage.ts';
import type { Graph, NodeId } from '../../src/model/graph.ts';
import { readSources } from '../../src/site/content.ts';

const work = mkdtempSync(join(tmpdir(), 'per-item-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const site = 'https://host.example/';

/** How often something of the graph was looked at, so far. */
let reads = 0;
const counted = <Item extends object>(items: readonly Item[]): readonly Item[] =>
  items.map((item) => new Proxy(item, { get: (own, key) => ((reads += 1), Reflect.get(own, key) as unknown) }));

/** A made-up review of so many entries, each as much related as in any other, in which everything looked at counts. */
function reviewOf(entries: number): Around {
  const folder = join(work, String(entries));
  generate(folder, entries);
  const { graph } = compile(readSources(folder));
  const watched: Graph = {
    ...graph!,
    nodes: counted(graph!.nodes),
    edges: counted(graph!.edges),
    inferred: counted(graph!.inferred),
    outcomes: counted(graph!.outcomes),
    measured: counted(graph!.measured),
    statements: counted(graph!.statements),
  };
  return { atlas: lookupsOf(watched, site), site, link: (address) => address, hasFiles: () => true };
}
const reviews = [reviewOf(80), reviewOf(320)] as const;

/** The most that one of the items of a review costs, once what all share was made. */
function most<Item>(items: readonly Item[], act: (item: Item) => unknown): number {
  act(items[0]!);
  const costs = items.slice(1, 25).map((item) => {
    const before = reads;
    act(item);
    return reads - before;
  });
  return Math.max(...costs);
}

type Items = (review: Around) => readonly (() => unknown)[];
const ofEntries =
  (kind: string, ...acts: readonly ((review: Around, id: NodeId) => unknown)[]): Items =>
  (review) =>
    review.atlas
      .nodesOfKind(kind)
      .filter(({ slug }) => /^(?:layer|ref)-/.test(slug))
      .map(
        ({ id }) =>
          () =>
            acts.forEach((act) => act(review, id)),
      );

/** The data of the browser, in which everything looked at counts too. */
const opened = new Map<Around, Atlas>();
function inBrowser(review: Around): Atlas {
  const known = opened.get(review);
  if (known) return known;
  const data = toViewData(review.atlas.graph);
  const atlas = openData({
    ...data,
    nodes: counted(data.nodes),
    edges: counted(data.edges),
    inferred: counted(data.inferred),
  });
  opened.set(review, atlas);
  return atlas;
}

const views: Readonly<Record<string, Items>> = {
  'the page of an entry': ofEntries(
    'materials',
    ({ atlas }, id) => relationGroups(atlas, id),
    ({ atlas }, id) => inferencesOf(atlas.graph, id),
    ({ atlas }, id) => atlas.comparedIn(id),
    ({ atlas }, id) => carriersOf(atlas, id),
    ({ atlas }, id) => ladderOf(atlas, id),
    ({ atlas }, id) => placesOf(atlas, id),
    ({ atlas }, id) => contradictionsOf(audit(atlas.graph), id),
    ({ atlas }, id) => contextsOf(atlas, id),
    ({ atlas }, id) => sourcesOf(atlas, id),
    ({ atlas }, id) => neighbourhoodOf(atlas, id),
    ({ atlas }, id) => valuesOfQuantity(atlas, atlas.node(id)),
  ),
  'an entry at a glance, with the sentences behind it': ofEntries(
    'materials',
    ({ atlas }, id) => glanceOf(atlas, relationGroups(atlas, id)),
    ({ atlas }, id) => reasonsThatFollow(atlas, id, inferencesOf(atlas.graph, id)),
    ({ atlas }, id) => notesOf(relationGroups(atlas, id)).first(relationGroups(atlas, id)),
  ),
  'an entry in the graph of the browser': ofEntries('materials', (review, id) =>
    focusOn(inBrowser(review), id, { ...start, follows: true }),
  ),
  'what was said of a claim before': (review) =>
    claimsWithPage(review.atlas.graph).map((claim) => () => saidBefore(comparedEditions(review.atlas.graph), claim.id)),
  'where an outcome is compared': (review) =>
    outcomeNodes(review.atlas.graph).map((node) => () => likeAddress(review.atlas, node.outcome)),
  'entries like an entry': ofEntries('materials', ({ atlas }, id) => similarTo(atlas, id)),
  'the head of an entry and its files': ofEntries(
    'materials',
    ({ atlas }, id) => entryHead(atlas, site, atlas.node(id)),
    ({ atlas }, id) => entryFile(atlas, site, atlas.node(id), 'jsonld'),
  ),
  'the page of a work': ofEntries(
    'references',
    ({ atlas }, id) => outcomesByWork(atlas.graph).get(id),
    ({ atlas }, id) => referenceHead(atlas, site, atlas.node(id)),
  ),
  'the page of a claim': (review) =>
    claimsWithPage(review.atlas.graph).map((claim) => () => claimPage(claim).fill(review)),
  'the page of an outcome, but for the lines of those like it': (review) =>
    outcomeNodes(review.atlas.graph).map((node) => () => {
      likeForLike(review.atlas.graph, node.outcome, 40);
    }),
};

describe('in a review four times as large one item costs no more', () => {
  it.each(Object.entries(views))('%s', (_, items) => {
    const [small, large] = reviews.map((review) => most(items(review), (act) => act())) as [number, number];
    expect(large).toBeLessThanOrEqual(1.7 * small);
  });

  it('and what an item costs is counted at all', () => {
    const [review] = reviews;
    const costs = Object.values(views).map((items) => most(items(review), (act) => act()));
    expect(costs.filter((cost) => cost > 0).length).toBeGreaterThan(costs.length - 3);
  });

  it('the pages of outcomes are made', () => {
    const [review] = reviews;
    const [node] = outcomeNodes(review.atlas.graph);
    expect(outcomePage(node!).fill(review).body.toString()).toContain('class="entry outcome"');
  });
});
