import { term as termOf } from '../field/term.ts';
import type { Graph, Node, NodeId } from '../model/graph.ts';
import { parseLocator, passageLocator } from '../vocabulary/locators.ts';
import { kinds, kindNames, type Kind } from '../vocabulary/kinds.ts';

/** How many entries a kind has, and how many of each class; an entry of two classes counts in both. */
export interface KindCount {
  readonly kind: Kind;
  readonly entries: number;
  readonly classes: readonly { readonly name: string; readonly entries: number }[];
}

export function entriesPerKind(graph: Pick<Graph, 'nodes'>): readonly KindCount[] {
  return kindNames.map((kind) => {
    const nodes = graph.nodes.filter((node) => node.kind === kind);
    const classes = termOf(kinds, kind).classes.map(({ name }) => ({
      name,
      entries: nodes.filter((node) => node.classes.includes(name)).length,
    }));
    return { kind, entries: nodes.length, classes };
  });
}

/** The claims whose evidence stands in a section, by shape. A relation with evidence at two places counts at both. */
export interface SectionCount {
  readonly section: Node;
  readonly relation: number;
  readonly measured: number;
  readonly statement: number;
}

export function claimsPerSection(graph: Graph): readonly SectionCount[] {
  const told = locators(graph);
  return readingOrder(graph).map((section) => {
    const here = (locator: string): boolean => parseLocator(locator)?.section === section.section!.number;
    const count = (list: readonly string[]): number => list.filter(here).length;
    return {
      section,
      relation: count(told.relation),
      measured: count(told.measured),
      statement: count(told.statement),
    };
  });
}

const readingOrder = (graph: Pick<Graph, 'nodes'>): readonly Node[] =>
  graph.nodes.filter((node) => node.section).sort((a, b) => a.section!.order - b.section!.order);

const locators = (graph: Graph) => ({
  relation: graph.edges.filter((edge) => !edge.derived).flatMap((edge) => edge.evidence.map(({ locator }) => locator)),
  measured: graph.measured.map(({ evidence }) => evidence.locator),
  statement: graph.statements.map(({ evidence }) => evidence.locator),
});

/** Something no claim cites or stands at, and why. */
export interface Gap {
  readonly what: string;
  readonly reason: string;
}

/** The references that no claim cites, by number. */
export function uncitedReferences(graph: Graph): readonly Gap[] {
  const evidence = [
    ...graph.edges.filter((edge) => !edge.derived).flatMap((edge) => edge.evidence),
    ...graph.measured.map((claim) => claim.evidence),
    ...graph.statements.map((claim) => claim.evidence),
  ];
  const cited = new Set(evidence.flatMap(({ references }) => references));
  return graph.nodes
    .filter((node) => node.bibliography && !cited.has(node.id))
    .sort((a, b) => a.bibliography!.number - b.bibliography!.number)
    .map((node) => ({ what: `[${node.bibliography!.number}] ${node.title}`, reason: whyUncited(graph, node.id) }));
}

function whyUncited(graph: Graph, id: NodeId): string {
  if (id === graph.site.source) return 'the review itself; every locator points into it';
  const places = readingOrder(graph).flatMap((node) =>
    node.passages.filter(({ references }) => references.includes(id)).map(({ locator }) => locator),
  );
  return places.length > 0 ? `cited in the reading path only: ${places.join(', ')}` : 'CITED NOWHERE';
}

/** The paragraphs and panels at which no claim stands. */
export function silentPassages(graph: Graph): readonly Gap[] {
  const { relation, measured, statement } = locators(graph);
  const known = new Set([...relation, ...measured, ...statement]);
  return readingOrder(graph).flatMap(({ section, passages }) => {
    const { number, paragraphs, panels } = section!;
    const marks = [
      ...Array.from({ length: paragraphs }, (_, index) => `¶${index + 1}`),
      ...panels.map((panel) => `(${panel})`),
    ];
    return marks
      .map((mark) => ({ mark, locator: passageLocator(number, mark) }))
      .filter(({ locator }) => !known.has(locator))
      .map(({ mark, locator }) => ({
        what: locator,
        reason: whySilent(passages.filter((passage) => passage.mark === mark)),
      }));
  });
}

/** A silent passage is one whose retelling holds nothing that could be a claim: the retelling itself shows it. */
function whySilent(passages: Node['passages']): string {
  const text = passages.map((passage) => passage.text.trim()).join(' ');
  if (text === '') return 'NOT RETOLD';
  return `only retold in the reading path: “${text.length > 110 ? `${text.slice(0, 109).trimEnd()}…` : text}”`;
}
