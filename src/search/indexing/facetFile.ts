import type { Field } from '../../field/field.ts';
import { kindOfShape, relationsWith, selects, testedKinds } from '../../field/select.ts';
import { namesIn, rankIn, term } from '../../field/term.ts';
import type { FacetView } from '../../field/views.ts';
import type { Edge, Graph, Node, NodeId } from '../../model/graph.ts';
import type { FacetFile, FacetName, FacetValue } from '../facets.ts';
import { elementsOfEntries } from './elementsOfEntries.ts';

/** Labels by key, by facet. */
type Values = ReadonlyMap<FacetName, ReadonlyMap<string, string>>;

/** The facets of every entry, in the order of the graph. */
export function facetFile(graph: Graph): FacetFile {
  const { field } = graph;
  const { facets } = field.views;
  const byEntry = facetsOfEntries(graph);
  const of = (node: Node, facet: FacetName): ReadonlyMap<string, string> =>
    byEntry.get(node.id)?.get(facet) ?? new Map<string, string>();
  const values = facets.map((facet) =>
    sortedValues(
      field,
      facet,
      graph.nodes.map((node) => of(node, facet.name)),
    ),
  );
  const numbers = values.map((list) => new Map(list.map(({ key }, index) => [key, index])));
  return {
    values: Object.fromEntries(facets.map(({ name }, place) => [name, values[place]!])),
    entries: graph.nodes.map((node) =>
      facets.map(({ name }, place) =>
        [...of(node, name).keys()].map((key) => numbers[place]!.get(key)!).sort((a, b) => a - b),
      ),
    ),
  };
}

/** Kinds and tests stand in the order of the vocabulary, years with the latest first, everything else by its label. */
function sortedValues(
  { kinds, tests }: Field,
  { by }: FacetView,
  all: readonly ReadonlyMap<string, string>[],
): readonly FacetValue[] {
  const labelled = [...new Map(all.flatMap((map) => [...map]))].map(([key, label]) => ({ key, label }));
  const table = by === 'kind' ? kinds : by === 'test' ? tests : undefined;
  if (table) return labelled.sort((a, b) => rankIn(table, a.key) - rankIn(table, b.key));
  return labelled.sort((a, b) =>
    by === 'year' ? Number(b.key) - Number(a.key) : a.label.localeCompare(b.label, 'en'),
  );
}

/**
 * What tests are reported on has its own facets; a part of it without a base of its own has the groups, bases and tests of what
 * holds it; a work has those of what it reports on; everything else the years and journals of the works that report on it.
 */
function facetsOfEntries(graph: Graph): ReadonlyMap<NodeId, Values> {
  const { field } = graph;
  const { facets } = field.views;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = [...graph.edges, ...graph.inferred];
  const to = Map.groupBy(edges, (edge) => edge.target);
  const holding = relationsWith(field, 'constituent');
  const works = kindOfShape(field, 'works');
  const reporting = namesIn(field.relations.filter(({ derived }) => derived === 'evidence'));
  const tested = testedKinds(field);
  const sources = (id: NodeId, relations: readonly string[]): readonly Node[] =>
    (to.get(id) ?? []).filter(({ relation }) => relations.includes(relation)).map(({ source }) => nodes.get(source)!);

  const byRelation = (...roles: Parameters<typeof relationsWith>[1][]): readonly FacetName[] => {
    const named = relationsWith(field, ...roles);
    return namesIn(facets.filter(({ relation }) => relation !== undefined && named.includes(relation)));
  };
  const named = (wanted: readonly FacetView['by'][]): readonly FacetName[] =>
    namesIn(facets.filter(({ by }) => wanted.includes(by)));
  const bases = byRelation('base');
  const ofHolders = [...byRelation('groups'), ...bases, ...named(['test'])];
  const ofReported = named(['relation', 'element', 'test']);

  const own = ownFacets(graph, nodes, edges, works, reporting);
  const first = new Map(graph.nodes.map((node) => [node.id, own(node)]));
  const withHolders = new Map(
    graph.nodes.map((node) => {
      const values = first.get(node.id)!;
      const hasBase = bases.some((facet) => (values.get(facet)?.size ?? 0) > 0);
      const holders = !tested.includes(node.kind) || hasBase ? [] : sources(node.id, holding);
      return [
        node.id,
        add(
          values,
          holders.map(({ id }) => first.get(id)!),
          ofHolders,
        ),
      ];
    }),
  );
  return new Map(
    graph.nodes.map((node) => {
      const values = withHolders.get(node.id)!;
      if (node.kind !== works) return [node.id, values];
      const reported = sources(node.id, reporting).filter(({ kind }) => tested.includes(kind));
      return [
        node.id,
        add(
          values,
          reported.map(({ id }) => withHolders.get(id)!),
          ofReported,
        ),
      ];
    }),
  );
}

/** The facets that an entry has by itself. */
function ownFacets(
  graph: Graph,
  nodes: ReadonlyMap<NodeId, Node>,
  edges: readonly Pick<Edge, 'source' | 'target' | 'relation'>[],
  works: string | undefined,
  reporting: readonly string[],
): (node: Node) => Values {
  const { field } = graph;
  const from = Map.groupBy(edges, (edge) => edge.source);
  const outcomes = Map.groupBy(graph.outcomes, (outcome) => outcome.subject);
  const elements = elementsOfEntries(graph);
  const targets = (id: NodeId, relations: readonly string[]): readonly Node[] =>
    (from.get(id) ?? []).filter(({ relation }) => relations.includes(relation)).map(({ target }) => nodes.get(target)!);
  const cited = (node: Node): readonly Node[] => (node.kind === works ? [node] : targets(node.id, reporting));
  const pairs = (node: Node, { by, relation, of }: FacetView): readonly (readonly [key: string, label: string])[] => {
    switch (by) {
      case 'kind':
        return [[node.kind, term(field.kinds, node.kind).plural]];
      case 'class':
        return node.classes.map((name) => [keyOf(name), name]);
      case 'relation': {
        const itself = of !== undefined && selects(of, node, true);
        const ends = itself ? [node] : targets(node.id, relation === undefined ? [] : [relation]);
        return ends.map(({ slug, title }) => [slug, title]);
      }
      case 'element': {
        const { own = [], carried = [] } = elements.get(node.id) ?? {};
        return [...own, ...carried].map((element) => [element, element]);
      }
      case 'test':
        return (outcomes.get(node.id) ?? []).map(({ test }) => [test, term(field.tests, test).label]);
      case 'year':
        return cited(node).flatMap(({ bibliography }) =>
          bibliography ? [[String(bibliography.year), String(bibliography.year)] as const] : [],
        );
      case 'journal':
        return cited(node).flatMap(({ bibliography }) => {
          const journal = bibliography && (bibliography.journalFull ?? bibliography.journal);
          return journal === undefined ? [] : [[keyOf(journal), journal] as const];
        });
    }
  };
  return (node) => new Map(field.views.facets.map((facet) => [facet.name, new Map(pairs(node, facet))]));
}

const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Values with those of others, of some facets. */
const add = (values: Values, others: readonly Values[], which: readonly FacetName[]): Values =>
  new Map(
    [...values].map(([facet, own]) => [
      facet,
      which.includes(facet)
        ? new Map([own, ...others.map((other) => other.get(facet) ?? [])].flatMap((map) => [...map]))
        : own,
    ]),
  );
