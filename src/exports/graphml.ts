import type { OutcomeNode } from '../derive/outcomeNodes.ts';
import type { Edge, Graph, InferredEdge, Node } from '../model/graph.ts';
import { escapeHtml } from '../chemistry/markup.ts';
import { entryPath } from './address.ts';
import type { Pieces } from './pieces.ts';
import { resultNames, resultValues } from './resultValues.ts';
import { evidenceOfEdge, wholeGraph, worksOf } from './wholeGraph.ts';

const nodeKeys = ['label', 'kind', 'class', 'formula', 'url'] as const;
const edgeKeys = ['relation', 'derived', 'bases', 'references', 'locators', 'status', 'rule', 'from', 'works'] as const;

/** The graph as GraphML for Gephi, yEd, NetworkX, igraph and Cytoscape; lists are joined by `;`. */
export function* graphml(graph: Graph): Pieces {
  for (const line of linesOf(graph)) yield `${line}\n`;
}

function* linesOf(graph: Graph): Generator<string> {
  const { site, nodes } = graph;
  const { outcomes, edges } = wholeGraph(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';
  yield* keysOf(graph);
  yield `  <graph id="${idOf(site.title)}" edgedefault="directed">`;
  for (const node of nodes) yield entryLine(node);
  for (const outcome of outcomes) yield outcomeLine(outcome);
  for (const edge of edges) yield edgeLine(edge);
  yield '  </graph>';
  yield '</graphml>';
}

const keysOf = (graph: Graph): readonly string[] => [
  ...nodeKeys.map((name) => `  <key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`),
  '  <key id="results" for="node" attr.name="results" attr.type="string"/>',
  ...resultNames(graph).map((name) => `  <key id="${name}" for="node" attr.name="${name}" attr.type="double"/>`),
  ...edgeKeys.map(
    (name) =>
      `  <key id="${name}" for="edge" attr.name="${name}" attr.type="${name === 'derived' ? 'boolean' : 'string'}"/>`,
  ),
];

const entryLine = ({ id, title, kind, classes, formula }: Node): string =>
  element('node', { id }, { label: title, kind, class: classes[0], formula, url: entryPath(id) });

function outcomeLine(node: OutcomeNode): string {
  const { id, title, kind, outcome } = node;
  const { results, numbers } = resultValues(node);
  const values = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));
  return element('node', { id }, { label: title, kind, class: outcome.test, url: entryPath(id), results, ...values });
}

function edgeLine(edge: Edge | InferredEdge): string {
  const { id, source, target, relation, status } = edge;
  const evidence = evidenceOfEdge(edge);
  return element(
    'edge',
    { id, source, target },
    {
      relation,
      derived: String(status !== 'asserted'),
      bases: list(evidence.map(({ basis }) => basis)),
      references: list(evidence.flatMap(({ references }) => references)),
      locators: list(evidence.map(({ locator }) => locator)),
      status,
      ...(edge.status === 'inferred' ? { rule: edge.rule, from: edge.from.join(';') } : {}),
      works: String(worksOf(edge)),
    },
  );
}

/** An XML name that begins with a letter. */
const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^(?![a-z])/, 'g-');

const list = (items: readonly string[]): string | undefined => [...new Set(items)].join(';') || undefined;

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  data: Readonly<Record<string, string | undefined>>,
): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const inner = Object.entries(data).map(([key, value]) =>
    value === undefined ? '' : `<data key="${key}">${escapeHtml(value)}</data>`,
  );
  return `    <${name}${given.join('')}>${inner.join('')}</${name}>`;
}
