import { term } from '../field/term.ts';
import type { OutcomeNode } from '../derive/outcomeNodes.ts';
import type { Graph, Node } from '../model/graph.ts';
import { absolute, entryPath } from './address.ts';
import { cx2File } from './cx2File.ts';
import { otherNames } from './graphJson.ts';
import { jsonPieces } from './json.ts';
import { mapped } from './mapped.ts';
import type { Pieces } from './pieces.ts';
import { resultNames, resultValues } from './resultValues.ts';
import { evidenceOfEdge, wholeGraph, worksOf } from './wholeGraph.ts';

/** The graph as CX2 for Cytoscape and NDEx; `site` is the absolute address of the site. */
export function cx2(graph: Graph, site: string): Pieces {
  const { outcomes, edges } = wholeGraph(graph);
  const index = new Map([...graph.nodes, ...outcomes].map(({ id }, place) => [id, place]));
  const words = graph.field.outcomes;
  return jsonPieces(
    cx2File({
      kinds: [...graph.field.kinds, ...(words ? [words] : [])],
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
        results: 'string',
        ...Object.fromEntries(resultNames(graph).map((name) => [name, 'double' as const])),
      },
      edgeAttributes: {
        interaction: 'string',
        edge_id: 'string',
        relation: 'string',
        derived: 'boolean',
        bases: 'list_of_string',
        references: 'list_of_string',
        locators: 'list_of_string',
        status: 'string',
        rule: 'string',
        from: 'list_of_string',
        works: 'string',
      },
      nodes: mapped([...graph.nodes, ...outcomes], (node) => ({
        v: 'outcome' in node ? outcomeValues(node, site) : entryValues(node, site),
      })),
      edges: mapped(edges, (edge) => {
        const evidence = evidenceOfEdge(edge);
        return {
          s: index.get(edge.source)!,
          t: index.get(edge.target)!,
          v: {
            interaction: term(graph.field.relations, edge.relation).label,
            edge_id: edge.id,
            relation: edge.relation,
            derived: edge.status !== 'asserted',
            bases: distinct(evidence.map(({ basis }) => basis)),
            references: distinct(evidence.flatMap(({ references }) => references)),
            locators: distinct(evidence.map(({ locator }) => locator)),
            status: edge.status,
            ...(edge.status === 'inferred' ? { rule: edge.rule, from: edge.from } : {}),
            works: String(worksOf(edge)),
          },
        };
      }),
    }),
  );
}

const entryValues = (node: Node, site: string) => ({
  name: node.title,
  node_id: node.id,
  kind: node.kind,
  class: node.classes[0],
  formula: node.formula,
  aliases: otherNames(node),
  summary: node.summary,
  url: absolute(site, entryPath(node.id)),
});

function outcomeValues(node: OutcomeNode, site: string) {
  const { id, kind, title, summary, outcome } = node;
  const { results, numbers } = resultValues(node);
  return {
    name: title,
    node_id: id,
    kind,
    class: outcome.test,
    summary: summary === '' ? undefined : summary,
    url: absolute(site, entryPath(id)),
    results,
    ...numbers,
  };
}

const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)];
