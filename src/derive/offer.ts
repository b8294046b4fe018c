import { selects } from '../field/select.ts';
import { hasGaps } from './gaps.ts';
import { hasOverview } from './overview.ts';
import { answering } from '../asking/asking.ts';
import type { Graph } from '../model/graph.ts';

/** Which views have something to show; the others leave the navigation. */
export interface Offer {
  readonly read: boolean;
  readonly explore: boolean;
  readonly matrix: boolean;
  readonly ladder: boolean;
  readonly paths: boolean;
  readonly compare: boolean;
  readonly outcomes: boolean;
  readonly gaps: boolean;
}

/** The folders of pages of each view that stands apart from entries. */
const folders = {
  compare: 'compare',
  explore: 'graph',
  gaps: 'gaps',
  matrix: 'matrix',
  outcomes: 'outcomes',
  paths: 'paths',
} as const;

/** What is missing for a view, as the rest of a sentence. */
const missing = {
  read: 'the reading path is off: no entry is a part of the text retold',
  explore: 'the overview of the graph is off: nothing in its columns is joined by a relation',
  matrix: 'the evidence matrix is off: no entry is one of its rows',
  ladder: 'the ladder of evidence is off: no entry is one of those it is about',
  paths: 'paths between entries are off: no relation that explains is told of any entry',
  compare: 'the comparison of results is off: no outcome is of one of its tests',
} as const;

/** What the views of a graph would show. */
export const offerOf = answering('offer', (graph: Graph): Offer => {
  const { field, nodes, edges, outcomes } = graph;
  const { matrices, ladder, comparison } = field.views;
  const explains = new Set(field.relations.filter((row) => row.explains !== undefined).map(({ name }) => name));
  return {
    read: nodes.some((node) => node.section),
    explore: hasOverview(graph),
    matrix: matrices.some(({ rows }) => nodes.some((node) => selects(rows, node))),
    ladder: ladder !== undefined && nodes.some((node) => selects(ladder.of, node)),
    paths: edges.some(({ relation }) => explains.has(relation)),
    compare: comparison !== undefined && outcomes.some(({ test }) => comparison.tests.includes(test)),
    outcomes: field.outcomes !== undefined && outcomes.length > 0,
    gaps: hasGaps(graph),
  };
});

/** Folders of pages that would be empty: no page leads there, so they are not built. */
export function emptyFolders(graph: Graph): readonly string[] {
  const offer = offerOf(graph);
  // Every entry that is joined to another leads to its neighbourhood in the graph.
  const offered = { ...offer, explore: offer.explore || graph.edges.length > 0, matrix: offer.matrix || offer.ladder };
  return Object.entries(folders).flatMap(([view, folder]) => (offered[view as keyof typeof folders] ? [] : [folder]));
}

/** The views that a vocabulary has but that the entries leave empty, one line each. */
export function emptyViews(graph: Graph): readonly string[] {
  const { kinds, relations, views } = graph.field;
  const wanted = {
    read: kinds.some(({ shape }) => shape === 'reading path'),
    explore: views.overview !== undefined,
    matrix: views.matrices.length > 0,
    ladder: views.ladder !== undefined,
    paths: relations.some(({ explains }) => explains !== undefined),
    compare: views.comparison !== undefined,
  };
  const offer = offerOf(graph);
  return Object.entries(missing).flatMap(([view, line]) => {
    const name = view as keyof typeof missing;
    return wanted[name] && !offer[name] ? [line] : [];
  });
}
