import type { Graph, InferredEdge } from '../../model/graph.ts';
import { edgePath, type Claim } from '../address.ts';
import { names, refer, type Thing } from '../jsonLd/thing.ts';
import { wordsOf } from './context.ts';
import { rowProperties, rowsOfClaims } from './rows.ts';

/** The name of a claim: a part of its page, or of the graph where it has no page. */
export const factName = (graph: Graph, site: string, claim: Claim | InferredEdge): string =>
  'rule' in claim || ('relation' in claim && !edgePath(graph.field, claim).startsWith('claims/'))
    ? `${wordsOf(site)}${claim.id}`
    : names.claim(site, claim.id);

/**
 * What is said as a statement of RDF with all that its row in the tables says: comparator and bounds, unit, conditions, method,
 * cell, confidence, status, findings. Evidence of a relation is a thing of its own, as there may be more of it.
 */
export function factProperties(graph: Graph, site: string, claim: Claim | InferredEdge): Thing {
  const { field } = graph;
  const [found] = rowsOfClaims(graph).flatMap(({ columns, rows }) => {
    const own = rows.get(claim.id);
    return own ? [own.map((row) => rowProperties(field, site, columns, row))] : [];
  });
  const shared = { 'sg:version': graph.site.version };
  if (!('relation' in claim)) return { ...shared, ...found?.[0] };
  const inferred = 'rule' in claim ? { 'sg:rule': claim.rule, 'sg:from': claim.from } : {};
  return {
    ...shared,
    ...inferred,
    'rdf:subject': refer(names.entry(field, site, claim.source)),
    'rdf:predicate': refer(`${wordsOf(site)}${claim.relation}`),
    'rdf:object': refer(names.entry(field, site, claim.target)),
    'sg:status': claim.status,
    'sg:evidence': found,
  };
}
