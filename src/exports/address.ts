import type { Field } from '../field/field.ts';
import { term } from '../field/term.ts';
import { claimAddress, entryAddress } from '../model/address.ts';
import type { Edge, Graph, MeasuredClaim, NodeId, Outcome, StatementClaim } from '../model/graph.ts';
import type { Indexes } from '../derive/indexes.ts';

/** A claim of any shape. */
export type Claim = Edge | MeasuredClaim | StatementClaim;

/** Site-relative address of an entry’s page. */
export const entryPath = (id: NodeId): string => entryAddress(id).slice(1);

/** Site-relative address of a claim’s page. */
export const claimPath = (id: string): string => claimAddress(id).slice(1);

/** Site-relative address of an outcome on its subject’s page. */
export const outcomePath = (outcome: Outcome): string => `${entryPath(outcome.subject)}#outcome-${outcome.id}`;

/** Site-relative address where an edge is shown: its own page, or its source’s. */
export const edgePath = (field: Field, edge: Edge): string =>
  hasPage(field, edge) ? claimPath(edge.id) : entryPath(edge.source);

/** What merely follows from a citation or the reading path has no page of its own. */
const hasPage = ({ relations }: Field, { relation }: Edge): boolean => term(relations, relation).derived === undefined;

/** What of a graph makes claims. */
export type ClaimsOf = Pick<Graph, 'field' | 'edges' | 'measured' | 'statements'>;

/** A claim that has a page of its own, by its id; undefined where there is none. */
export function claimWithPage(
  atlas: Pick<Indexes, 'field' | 'edge' | 'value' | 'statement'>,
  id: string,
): Claim | undefined {
  const edge = atlas.edge(id) as Edge | undefined;
  return atlas.statement(id) ?? atlas.value(id) ?? (edge && hasPage(atlas.field, edge) ? edge : undefined);
}

/** All claims that have a page of their own. */
export const claimsWithPage = ({ field, edges, measured, statements }: ClaimsOf): readonly Claim[] => [
  ...edges.filter((edge) => hasPage(field, edge)),
  ...measured,
  ...statements,
];

/** The absolute address of a site-relative one; `site` may have a path and may end in a slash. */
export const absolute = (site: string, path: string): string => `${site.replace(/\/+$/, '')}/${path}`;
