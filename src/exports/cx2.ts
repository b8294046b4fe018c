import { term } from '../field/term.ts';
import type { Graph } from '../model/graph.ts';
import { absolute, entryPath } from './address.ts';
import { cx2File } from './cx2File.ts';
import { otherNames } from './graphJson.ts';
import { json } from './json.ts';

/** The graph as CX2 for Cytoscape and NDEx; `site` is the absolute address of the site. */
export function cx2(graph: Graph, site: string): string {
  const index = new Map(graph.nodes.map(({ id }, place) => [id, place]));
  return json(
    cx2File({
      kinds: graph.field.kinds,
      attributes: { name: graph.site.title, description: graph.site.tagline, version: graph.site.version },
      nodeAttributes: {
        name: 'string',
        node_id: 'string',
        kind: 'string',
        class: 'string',
        formula: 'string',
        aliases: 'list_of_string',
        summary: 'string',
        url: 'string',
      },
      edgeAttributes: {
        interaction: 'string',
        edge_id: 'string',
        relation: 'string',
        derived: 'boolean',
        bases: 'list_of_string',
        references: 'list_of_string',
        locators: 'list_of_string',
      },
      nodes: graph.nodes.map((node) => ({
        v: {
          name: node.title,
          node_id: node.id,
          kind: node.kind,
          class: node.classes[0],
          formula: node.formula,
          aliases: otherNames(node),
          summary: node.summary,
          url: absolute(site, entryPath(node.id)),
        },
      })),
      edges: graph.edges.map(({ id, source, target, relation, derived, evidence }) => ({
        s: index.get(source)!,
        t: index.get(target)!,
        v: {
          interaction: term(graph.field.relations, relation).label,
          edge_id: id,
          relation,
          derived,
          bases: distinct(evidence.map(({ basis }) => basis)),
          references: distinct(evidence.flatMap(({ references }) => references)),
          locators: distinct(evidence.map(({ locator }) => locator)),
        },
      })),
    }),
  );
}

const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)];
