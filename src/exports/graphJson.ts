import { writeMeasure } from '../model/measure.ts';
import type { OutcomeNode } from '../derive/outcomeNodes.ts';
import type { Condition, Edge, Evidence, Graph, InferredEdge, MeasuredClaim, Node } from '../model/graph.ts';
import { entryPath } from './address.ts';
import { jsonPieces } from './json.ts';
import { mapped } from './mapped.ts';
import type { Pieces } from './pieces.ts';
import { wholeGraph, worksOf } from './wholeGraph.ts';

/** Version of the shape of graph.json; a change that breaks readers raises the first number. */
const schemaVersion = '2.0.0';

/** The names of an entry beside its title: aliases, then spellings as printed, each once. */
export const otherNames = ({ aliases, namesAsPrinted }: Node): readonly string[] => [
  ...new Set([...aliases, ...namesAsPrinted]),
];

/** The whole graph: entries and reported outcomes, relations and their evidence, and what follows from them. */
export function graphJson(graph: Graph): Pieces {
  const { site, nodes } = graph;
  const review = nodes.find(({ id }) => id === site.source)?.bibliography;
  const { outcomes, edges } = wholeGraph(graph);
  return jsonPieces({
    schema_version: schemaVersion,
    source: { id: site.source, citation: review?.asPrinted, site: site.title, version: site.version, date: site.date },
    nodes: mapped([...nodes, ...outcomes], (node) => ('outcome' in node ? outcomeNode(node) : entryNode(node))),
    edges: mapped(edges, edgeOf),
  });
}

const entryNode = (node: Node) => ({
  id: node.id,
  kind: node.kind,
  class: node.classes[0],
  title: node.title,
  formula: node.formula,
  aliases: otherNames(node),
  summary: node.summary,
  url: entryPath(node.id),
});

const outcomeNode = ({ id, kind, outcome, results, title, summary }: OutcomeNode) => ({
  id,
  kind,
  class: undefined,
  title,
  aliases: [],
  summary,
  url: entryPath(id),
  test: outcome.test,
  subject: outcome.subject,
  conditions: outcome.conditions.map(conditionOf),
  results: results.map(resultOf),
  note: outcome.note,
  evidence: evidenceOf(outcome.evidence),
});

const conditionOf = (condition: Condition) => {
  switch (condition.shape) {
    case 'measure':
      return { name: condition.name, value: writeMeasure(condition.measure) };
    case 'entries':
      return { name: condition.name, entries: condition.entries };
    case 'text':
      return { name: condition.name, texts: condition.texts };
  }
};

const resultOf = ({ id, quantity, measure, asPrinted, baseline }: MeasuredClaim) => ({
  claim: id,
  quantity,
  comparator: measure.comparator,
  value: measure.value,
  value_max: measure.max,
  unit: measure.unit,
  as_printed: asPrinted,
  baseline: baseline && { subject: baseline.subject, claim: baseline.claim },
});

const evidenceOf = (evidence: Evidence) => ({
  locator: evidence.locator,
  references: evidence.references,
  reference_numbers: evidence.referenceNumbers,
  basis: evidence.basis,
  confidence: evidence.confidence,
  method: evidence.method,
  cell: evidence.cell,
  modality: evidence.modality,
  through: evidence.through,
  source: evidence.source,
});

function edgeOf(edge: Edge | InferredEdge) {
  const { id, source, target, relation, status } = edge;
  const ends = { id, source, target, relation, derived: status !== 'asserted' };
  const works = worksOf(edge);
  return edge.status === 'inferred'
    ? {
        ...ends,
        evidence: [],
        status,
        works,
        rule: edge.rule,
        from: edge.from,
        references: edge.works,
        confidence: edge.confidence,
        modality: edge.modality,
      }
    : { ...ends, evidence: edge.evidence.map(evidenceOf), status, works };
}
