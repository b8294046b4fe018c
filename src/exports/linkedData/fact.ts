import type { Graph, InferredEdge } from '../../model/graph.ts';
import { edgePath, type Claim } from '../address.ts';
import { names, refer, type Thing } from '../jsonLd/thing.ts';
import { wordsOf } from './context.ts';
import { rowProperties, rowsOfClaim } from './rows.ts';
import type { Column } from '../column.ts';

/** The name of a claim: a part of its page, or of the graph where it has no page. */
export const factName = (graph: Graph, site: string, claim: Claim | InferredEdge): string =>
  'rule' in claim || ('relation' in claim && !edgePath(graph.field, claim).startsWith('claims/'))
    ? `${wordsOf(site)}${claim.id}`
    : names.claim(site, claim.id);

/**
 * What is said as a statement of RDF with all that its row in the tables says: comparator and bounds, unit, conditions, method,
 * cell, confidence, status, findings. Evidence of a relation is a thing of its own, as there may be more of it; what is the same in all
 * rows of a relation is said once, of the relation.
 */
export function factProperties(graph: Graph, site: string, claim: Claim | InferredEdge): Thing {
  const { field } = graph;
  const { columns, rows } = rowsOfClaim(graph, claim);
  const said = (wanted: readonly Column[]): readonly Thing[] =>
    rows.map((row) => rowProperties(field, site, wanted, row));
  const shared = { 'sg:version': graph.site.version };
  if (!('relation' in claim)) return { ...shared, ...said(columns)[0] };
  const inferred = 'rule' in claim ? { 'sg:rule': claim.rule, 'sg:from': claim.from } : {};
  return {
    ...shared,
    ...said(columns.filter(({ name }) => ofRelation.has(name)))[0],
    ...inferred,
    'rdf:subject': refer(names.entry(field, site, claim.source)),
    'rdf:predicate': refer(`${wordsOf(site)}${claim.relation}`),
    'rdf:object': refer(names.entry(field, site, claim.target)),
    'sg:evidence': said(columns.filter(({ name }) => !ofRelation.has(name) && !namedOtherwise.has(name))),
  };
}

/** Columns of relations.csv that say the same in each row of a relation. */
const ofRelation: ReadonlySet<string> = new Set(['claim_id', 'derived', 'url', 'status', 'findings']);
/** What RDF has words for, and the titles of what stands at both ends. */
const namedOtherwise: ReadonlySet<string> = new Set(['source_id', 'relation', 'target_id', 'source', 'target']);
