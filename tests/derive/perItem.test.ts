import { describe, expect, it } from 'vitest';
import { claimsAt } from '../../src/derive/claimsAt.ts';
import { offeredFacets } from '../../src/derive/comparisonFacets.ts';
import { factsTeller, filtersOf } from '../../src/derive/comparisonFilters.ts';
import { tableColumns } from '../../src/derive/comparisonTable.ts';
import { placeOnPath } from '../../src/derive/readingPath.ts';
import { claimsOfRow, groupsOf, workNumbered } from '../../src/derive/restoredTable.ts';
import { compared, comparedFacts } from '../../src/html/compare/compared.ts';
import { rowCells } from '../../src/html/compare/table.ts';
import { auditTold } from '../../src/html/list/audit.ts';
import { auditFinding } from '../../src/html/list/auditFinding.ts';
import { claimsAtPlace } from '../../src/html/list/claimsAt.ts';
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
import type { Around } from '../../src/html/around.ts';
import { claimPage } from '../../src/html/claim/claimPage.ts';
import { outcomePage } from '../../src/html/outcome/outcomePage.ts';
import type { NodeId } from '../../src/model/graph.ts';
import { counted, countedReads, most, reviewOf, site } from './counted.ts';

const reviews = [reviewOf(80), reviewOf(320)] as const;

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

const rowsOf = (review: Around) =>
  compared(review.atlas.graph).flatMap((comparison) => {
    const columns = tableColumns(review.atlas.field, comparison);
    return comparison.rows.map((row) => ({ row, columns }));
  });
const sectionsOf = (review: Around, kind: string) =>
  review.atlas.nodesOfKind('sections').filter(({ slug }) => slug.startsWith(kind) && slug !== 'section-1');

/** Pages that are not of entries: the text retold, the audit, the comparison, and ways through the graph. */
const others: Readonly<Record<string, Items>> = {
  'the page of a section': (review) =>
    sectionsOf(review, 'section').map((node) => () => {
      placeOnPath(review.atlas.graph, node);
      claimsAt(review.atlas, node).map((here) => claimsAtPlace(review, here));
      entryHead(review.atlas, site, node);
    }),
  'a table restored': (review) =>
    sectionsOf(review, 'table').map((node) => () => {
      const { rows } = node.section!;
      groupsOf(review.atlas.graph, node);
      for (const row of rows) {
        claimsOfRow(review.atlas, node, row);
        row.referenceNumbers.map((number) => workNumbered(review.atlas.graph, number));
      }
      claimsAt(review.atlas, node);
    }),
  'a row of the comparison': (review) =>
    rowsOf(review).map(
      ({ row, columns }) =>
        () =>
          rowCells(review, row, columns),
    ),
  'what the comparison is narrowed by, of a report': (review) =>
    rowsOf(review).map(
      ({ row: { outcome } }) =>
        () =>
          comparedFacts(review.atlas.graph)(outcome),
    ),
  'a contradiction in the audit': (review) =>
    auditTold(review.atlas.graph).kinds.flatMap(({ contradictions }) =>
      contradictions.map(
        ({ item }) =>
          () =>
            String(auditFinding(review, item)),
      ),
    ),
};

describe('in a review four times as large one item costs no more', () => {
  it.each(Object.entries({ ...views, ...others }))('%s', (_, items) => {
    const [small, large] = reviews.map((review) => most(items(review), (act) => act())) as [number, number];
    expect(large).toBeLessThanOrEqual(1.7 * small);
  });

  it('and what an item costs is counted at all', () => {
    const [review] = reviews;
    const costs = Object.values({ ...views, ...others }).map((items) => most(items(review), (act) => act()));
    expect(costs.filter((cost) => cost > 0).length).toBeGreaterThan(costs.length - 3);
  });

  it('what all of the comparison is narrowed by is worked out once, however many ask', () => {
    const { atlas } = reviews[0];
    const comparisons = compared(atlas.graph);
    filtersOf(atlas, comparisons);
    const again = countedReads(() => {
      filtersOf(atlas, comparisons);
      offeredFacets(atlas, comparisons);
      factsTeller(atlas, comparisons);
    });
    expect(again).toBe(0);
  });

  it('the pages of outcomes are made', () => {
    const [review] = reviews;
    const [node] = outcomeNodes(review.atlas.graph);
    expect(outcomePage(node!).fill(review).body.toString()).toContain('class="entry outcome"');
  });
});
