import { answering } from '../../asking/asking.ts';
import { carriersOf, type Carrier } from '../../derive/carriers.ts';
import { contextsOf, type Context } from '../../derive/contexts.ts';
import { relationGroups, sourcesOf, type RelationGroup } from '../../derive/entryView.ts';
import { indexGraph, type Indexes } from '../../derive/indexes.ts';
import { inferencesOf, type Inference } from '../../derive/inferences.ts';
import { byTest } from '../../derive/outcomeOrder.ts';
import { valuesOfQuantity, type QuantityValues } from '../../derive/quantityValues.ts';
import { testedKinds } from '../../field/select.ts';
import type { Graph, Node, NodeId, Outcome } from '../../model/graph.ts';
import { pageBound } from '../list/bound.ts';

/** What the page of an entry lists that grows with what is said of other entries. */
export interface Growing {
  /** The values of the quantity that it explains, by test. */
  readonly values: readonly QuantityValues[];
  /** Results of what it was tested as part of. */
  readonly carried: readonly Outcome[];
  /** What leads to it, by relation. */
  readonly incoming: readonly RelationGroup[];
  readonly follows: readonly Inference[];
  readonly contexts: readonly Context[];
  readonly sources: readonly NodeId[];
}

/** Bytes of HTML that one of each takes, with what is drawn of it; and all else of such a page. */
const bytes = { value: 1_100, result: 1_500, relation: 800, inference: 700, context: 400, source: 400, rest: 45_000 };

/** How much of each stands on one page where not all of them fit on the first: together they do. */
const most = { values: 30, results: 15, relations: 50, inferences: 25, contexts: 25, sources: 30 };

/** Every test and every relation begins on the first page: what names them there is found. */
const each = (all: number, groups: readonly unknown[]): number => Math.max(1, Math.floor(all / groups.length));

/** All that an entry lists so, whole. */
export function growingOf(atlas: Indexes, node: Node): Growing {
  const { id } = node;
  return {
    values: valuesOfQuantity(atlas, node),
    carried: byTest(
      atlas.field,
      carriersWithResults(atlas, node).flatMap((carrier) => atlas.outcomesOf(carrier.id)),
    ),
    incoming: relationGroups(atlas, id).filter(({ direction }) => direction === 'in'),
    follows: inferencesOf(atlas.graph, id),
    contexts: contextsOf(atlas, id),
    sources: sourcesOf(atlas, id),
  };
}

/** What an entry was tested as part of, where nothing was measured on itself. */
export const carriersWithResults = (atlas: Indexes, { id, kind }: Node): readonly Carrier[] =>
  testedKinds(atlas.field).includes(kind) && atlas.outcomesOf(id).length === 0 && atlas.comparedIn(id).length === 0
    ? carriersOf(atlas, id).filter((carrier) => atlas.outcomesOf(carrier.id).length > 0)
    : [];

/** How many values there are of all tests. */
export const valuesIn = ({ values }: Pick<Growing, 'values'>): number =>
  values.reduce((sum, { claims }) => sum + claims.length, 0);

/** How many pages an entry takes: one as long as that is below the bound of a page. */
export function pagesFor({ values, carried, incoming, follows, contexts, sources }: Growing): number {
  const weight =
    bytes.rest +
    bytes.value * valuesIn({ values }) +
    bytes.result * carried.length +
    bytes.relation * incoming.reduce((sum, { items }) => sum + items.length, 0) +
    bytes.inference * follows.length +
    bytes.context * contexts.length +
    bytes.source * sources.length;
  if (weight <= pageBound) return 1;
  const shares = [
    ...values.map(({ claims }) => claims.length / each(most.values, values)),
    carried.length / most.results,
    ...incoming.map(({ items }) => items.length / each(most.relations, incoming)),
    follows.length / most.inferences,
    contexts.length / most.contexts,
    sources.length / most.sources,
  ];
  return Math.max(...shares.map(Math.ceil));
}

/** What stands on one of so many pages, from 1. */
export function growingOn(growing: Growing, pages: number, number: number): Growing {
  if (pages === 1) return growing;
  const cut = <Item>(items: readonly Item[], share: number): readonly Item[] =>
    items.slice((number - 1) * share, number * share);
  return {
    values: growing.values
      .map((group) => ({ ...group, claims: cut(group.claims, each(most.values, growing.values)) }))
      .filter(({ claims }) => claims.length > 0),
    carried: cut(growing.carried, most.results),
    incoming: growing.incoming
      .map((group) => ({ ...group, items: cut(group.items, each(most.relations, growing.incoming)) }))
      .filter(({ items }) => items.length > 0),
    follows: cut(growing.follows, most.inferences),
    contexts: cut(growing.contexts, most.contexts),
    sources: cut(growing.sources, most.sources),
  };
}

/** How many pages an entry takes: its prose may change, and they stay as many. */
export const entryPages = answering('pages of an entry', (graph: Graph, id): number => {
  const atlas = indexGraph(graph);
  const node = atlas.node(id as NodeId);
  return node.section || node.bibliography ? 1 : pagesFor(growingOf(atlas, node));
});
