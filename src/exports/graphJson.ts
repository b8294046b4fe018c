import type { Graph, Node } from '../model/graph.ts';
import { entryPath } from './address.ts';
import { json } from './json.ts';

/** Version of the shape of graph.json; a change that breaks readers raises the first number. */
export const schemaVersion = '1.0.0';

/** The names of an entry beside its title: aliases, then spellings as printed, each once. */
export const otherNames = ({ aliases, namesAsPrinted }: Node): readonly string[] => [
  ...new Set([...aliases, ...namesAsPrinted]),
];

/** The whole graph: entries, relations and their evidence. */
export function graphJson({ site, nodes, edges }: Graph): string {
  const review = nodes.find(({ id }) => id === site.source)?.bibliography;
  return json({
    schema_version: schemaVersion,
    source: { id: site.source, citation: review?.asPrinted, site: site.title, version: site.version, date: site.date },
    nodes: nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      class: node.classes[0],
      title: node.title,
      formula: node.formula,
      aliases: otherNames(node),
      summary: node.summary,
      url: entryPath(node.id),
    })),
    edges: edges.map(({ id, source, target, relation, derived, evidence }) => ({
      id,
      source,
      target,
      relation,
      derived,
      evidence: evidence.map(({ locator, references, referenceNumbers, basis, confidence }) => ({
        locator,
        references,
        reference_numbers: referenceNumbers,
        basis,
        confidence,
      })),
    })),
  });
}
