import { term as termOf } from '../../field/term.ts';
import type { Graph, Node, NodeId } from '../../model/graph.ts';
import { kindNames, kinds } from '../../vocabulary/kinds.ts';
import type { Relation } from '../../vocabulary/relations.ts';
import { testNames, tests } from '../../vocabulary/tests.ts';
import { facetNames, type FacetFile, type FacetName, type FacetValue } from '../facets.ts';
import { elementsOfEntries } from './elementsOfEntries.ts';

type Values = Record<FacetName, Map<string, string>>;

/** The facets of every entry, in the order of the graph. */
export function facetFile(graph: Graph): FacetFile {
  const byEntry = facetsOfEntries(graph);
  const values = Object.fromEntries(
    facetNames.map((facet) => [
      facet,
      sortedValues(
        facet,
        graph.nodes.map((node) => byEntry.get(node.id)![facet]),
      ),
    ]),
  ) as Record<FacetName, readonly FacetValue[]>;
  const numbers = Object.fromEntries(
    facetNames.map((facet) => [facet, new Map(values[facet].map(({ key }, index) => [key, index]))]),
  ) as unknown as Record<FacetName, ReadonlyMap<string, number>>;
  return {
    values,
    entries: graph.nodes.map((node) =>
      facetNames.map((facet) =>
        [...byEntry.get(node.id)![facet].keys()].map((key) => numbers[facet].get(key)!).sort((a, b) => a - b),
      ),
    ),
  };
}

function sortedValues(facet: FacetName, all: readonly ReadonlyMap<string, string>[]): readonly FacetValue[] {
  const merged = new Map(all.flatMap((map) => [...map]));
  const given = facet === 'kind' ? kindNames : facet === 'test' ? testNames : undefined;
  const labelled = [...merged].map(([key, label]) => ({ key, label }));
  if (given) return labelled.sort((a, b) => given.indexOf(a.key) - given.indexOf(b.key));
  return labelled.sort((a, b) =>
    facet === 'year' ? Number(b.key) - Number(a.key) : a.label.localeCompare(b.label, 'en'),
  );
}

const carrying: ReadonlySet<Relation> = new Set(['forms', 'contains', 'coated-with']);

/**
 * A collector has its own facets; a layer or phase has those of the collectors that carry it; a reference those of what it
 * reports on; everything else the years and journals of the works that report on it.
 */
function facetsOfEntries(graph: Graph): ReadonlyMap<NodeId, Values> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = [...graph.edges, ...graph.inferred];
  const from = Map.groupBy(edges, (edge) => edge.source);
  const to = Map.groupBy(edges, (edge) => edge.target);
  const outcomes = Map.groupBy(graph.outcomes, (outcome) => outcome.subject);
  const elements = elementsOfEntries(graph);

  const targets = (id: NodeId, relation: Relation): readonly Node[] =>
    (from.get(id) ?? []).filter((edge) => edge.relation === relation).map((edge) => nodes.get(edge.target)!);
  const carriers = (id: NodeId): readonly Node[] =>
    (to.get(id) ?? []).filter((edge) => carrying.has(edge.relation)).map((edge) => nodes.get(edge.source)!);

  const own = (node: Node): Values => {
    const values = emptyValues();
    values.kind.set(node.kind, termOf(kinds, node.kind).plural);
    for (const name of node.classes) values.class.set(keyOf(name), name);
    const acting = node.kind === 'strategies' ? [node] : targets(node.id, 'uses-strategy');
    for (const { slug, title } of acting) values.strategy.set(slug, title);
    const bases = node.classes.includes('base collector') ? [node] : targets(node.id, 'modifies');
    for (const { slug, title } of bases) values.base.set(slug, title);
    const mechanisms = node.kind === 'mechanisms' ? [node] : targets(node.id, 'acts-through');
    for (const { slug, title } of mechanisms) values.mechanism.set(slug, title);
    const { own: mine = [], carried = [] } = elements.get(node.id) ?? {};
    for (const element of [...mine, ...carried]) values.element.set(element, element);
    for (const { test } of outcomes.get(node.id) ?? []) values.test.set(test, termOf(tests, test).label);
    const works = node.kind === 'references' ? [node] : targets(node.id, 'reported-in');
    for (const { bibliography } of works)
      if (bibliography) {
        values.year.set(String(bibliography.year), String(bibliography.year));
        values.journal.set(
          keyOf(bibliography.journalFull ?? bibliography.journal),
          bibliography.journalFull ?? bibliography.journal,
        );
      }
    return values;
  };

  const first = new Map(graph.nodes.map((node) => [node.id, own(node)]));
  const withCarriers = new Map(
    graph.nodes.map((node) => {
      const values = first.get(node.id)!;
      if (node.kind !== 'materials' || values.base.size > 0) return [node.id, values];
      return [
        node.id,
        add(
          values,
          carriers(node.id).map((carrier) => first.get(carrier.id)!),
          ['strategy', 'base', 'test'],
        ),
      ];
    }),
  );
  return new Map(
    graph.nodes.map((node) => {
      const values = withCarriers.get(node.id)!;
      if (node.kind !== 'references') return [node.id, values];
      const reported = (to.get(node.id) ?? []).filter(
        (edge) => edge.relation === 'reported-in' && nodes.get(edge.source)!.kind === 'materials',
      );
      const parts = reported.map((edge) => withCarriers.get(edge.source)!);
      return [node.id, add(values, parts, ['strategy', 'base', 'element', 'mechanism', 'test'])];
    }),
  );
}

const emptyValues = (): Values =>
  Object.fromEntries(facetNames.map((facet) => [facet, new Map<string, string>()])) as Values;

const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function add(values: Values, others: readonly Values[], which: readonly FacetName[]): Values {
  const sum = Object.fromEntries(facetNames.map((facet) => [facet, new Map(values[facet])])) as Values;
  for (const other of others)
    for (const facet of which) for (const [key, label] of other[facet]) sum[facet].set(key, label);
  return sum;
}
