import type { Kind } from '../field/field.ts';
import type { Graph, Node, NodeId } from '../model/graph.ts';
import { passageLocator } from '../model/locator.ts';
import { claimsBySection, placedClaims, type AnyClaim } from './claimsAt.ts';
import { inReadingOrder } from './readingPath.ts';

/** How many entries a kind has, and how many of each class; an entry of two classes counts in both. */
export interface KindCount {
  readonly kind: Kind;
  readonly entries: number;
  readonly classes: readonly { readonly name: string; readonly entries: number }[];
}

/** Counts the entries of every kind of the field. */
export function entriesPerKind({ field, nodes }: Pick<Graph, 'field' | 'nodes'>): readonly KindCount[] {
  const byKind = Map.groupBy(nodes, ({ kind }) => kind);
  return field.kinds.map(({ name, classes }) => {
    const own = byKind.get(name) ?? [];
    return {
      kind: name,
      entries: own.length,
      classes: classes.map((one) => ({
        name: one.name,
        entries: own.filter((node) => node.classes.includes(one.name)).length,
      })),
    };
  });
}

/** The claims whose evidence stands in a section, by shape. A relation with evidence at two places counts at both. */
export interface SectionCount {
  readonly section: Node;
  readonly relation: number;
  readonly measured: number;
  readonly statement: number;
}

/** Counts the claims of every section, in reading order. */
export function claimsPerSection(graph: Graph): readonly SectionCount[] {
  const claims = claimsBySection(graph);
  return inReadingOrder(graph.nodes).map((section) => {
    const here = claims.get(section.section?.number) ?? [];
    const count = (shape: AnyClaim['shape']): number => here.filter(({ item }) => item.shape === shape).length;
    return { section, relation: count('relation'), measured: count('measured'), statement: count('statement') };
  });
}

/** Something no claim cites or stands at, and why. */
export interface Gap {
  readonly node: Node;
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
  const retold = retoldAt(graph);
  return graph.nodes
    .flatMap((node) => (node.bibliography && !cited.has(node.id) ? [{ node, number: node.bibliography.number }] : []))
    .sort((a, b) => a.number - b.number)
    .map(({ node, node: { id, title }, number }) => ({
      node,
      what: `[${number}] ${title}`,
      reason:
        id === graph.site.source
          ? 'the review itself; every locator points into it'
          : retold.has(id)
            ? `cited in the reading path only: ${retold.get(id)!.join(', ')}`
            : 'CITED NOWHERE',
    }));
}

/** Where the reading path cites each reference. */
function retoldAt({ nodes }: Graph): ReadonlyMap<NodeId, readonly string[]> {
  const places = inReadingOrder(nodes).flatMap(({ passages }) =>
    passages.flatMap(({ locator, references }) => references.map((reference) => ({ reference, locator }))),
  );
  return new Map(
    [...Map.groupBy(places, ({ reference }) => reference)].map(([reference, own]) => [
      reference,
      own.map(({ locator }) => locator),
    ]),
  );
}

/** The paragraphs and panels at which no claim stands. */
export function silentPassages(graph: Graph): readonly Gap[] {
  const known = new Set(placedClaims(graph).map(({ locator }) => locator));
  return inReadingOrder(graph.nodes).flatMap((node) => {
    const { section, passages } = node;
    if (!section) return [];
    const { number, paragraphs, panels } = section;
    const marks = [
      ...Array.from({ length: paragraphs }, (_, index) => `¶${index + 1}`),
      ...panels.map((panel) => `(${panel})`),
    ];
    return marks
      .map((mark) => ({ mark, locator: passageLocator(number, mark, graph.field.locators) }))
      .filter(({ locator }) => !known.has(locator))
      .map(({ mark, locator }) => ({
        node,
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
