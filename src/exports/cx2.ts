import type { Graph } from '../model/graph.ts';
import { relations } from '../vocabulary/relations.ts';
import { absolute, entryPath } from './address.ts';
import { otherNames } from './graphJson.ts';
import { json } from './json.ts';

const text = { d: 'string' };
const texts = { d: 'list_of_string' };
const truth = { d: 'boolean' };

/** The graph as CX2 for Cytoscape and NDEx; `site` is the absolute address of the site. */
export function cx2(graph: Graph, site: string): string {
  const index = new Map(graph.nodes.map(({ id }, place) => [id, place]));
  const nodes = graph.nodes.map((node, place) => ({
    id: place,
    v: filled({
      name: node.title,
      node_id: node.id,
      kind: node.kind,
      class: node.classes[0],
      formula: node.formula,
      aliases: otherNames(node),
      summary: node.summary,
      url: absolute(site, entryPath(node.id)),
    }),
  }));
  const edges = graph.edges.map(({ id, source, target, relation, derived, evidence }, place) => ({
    id: place,
    s: index.get(source),
    t: index.get(target),
    v: filled({
      interaction: relations[relation].label,
      edge_id: id,
      relation,
      derived,
      bases: distinct(evidence.map(({ basis }) => basis)),
      references: distinct(evidence.flatMap(({ references }) => references)),
      locators: distinct(evidence.map(({ locator }) => locator)),
    }),
  }));
  const aspects = {
    attributeDeclarations: [
      {
        networkAttributes: { name: text, description: text, version: text },
        nodes: {
          name: text,
          node_id: text,
          kind: text,
          class: text,
          formula: text,
          aliases: texts,
          summary: text,
          url: text,
        },
        edges: {
          interaction: text,
          edge_id: text,
          relation: text,
          derived: truth,
          bases: texts,
          references: texts,
          locators: texts,
        },
      },
    ],
    networkAttributes: [{ name: graph.site.title, description: graph.site.tagline, version: graph.site.version }],
    nodes,
    edges,
  };
  return json([
    { CXVersion: '2.0', hasFragments: false },
    { metaData: Object.entries(aspects).map(([name, elements]) => ({ name, elementCount: elements.length })) },
    ...Object.entries(aspects).map(([name, elements]) => ({ [name]: elements })),
    { status: [{ success: true }] },
  ]);
}

const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** CX2 has no empty values: an attribute without one is left out. */
const filled = (attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(attributes).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
