import { claimAddress, entryAddress } from '../model/address.ts';
import type { Edge, Graph, MeasuredClaim, NodeId, Outcome, StatementClaim } from '../model/graph.ts';

/** A claim of any shape. */
export type Claim = Edge | MeasuredClaim | StatementClaim;

/** Site-relative address of an entry’s page. */
export const entryPath = (id: NodeId): string => entryAddress(id).slice(1);

/** Site-relative address of a claim’s page. */
export const claimPath = (id: string): string => claimAddress(id).slice(1);

/** Site-relative address of an outcome on its subject’s page. */
export const outcomePath = (outcome: Outcome): string => `${entryPath(outcome.subject)}#outcome-${outcome.id}`;

/** Site-relative address where an edge is shown: its own page, or its source’s. */
export const edgePath = (edge: Edge): string => (hasPage(edge) ? claimPath(edge.id) : entryPath(edge.source));

/** What merely follows from a citation or the reading path has no page of its own. */
const hasPage = ({ relation }: Edge): boolean => relation !== 'reported-in' && relation !== 'discussed-in';

/** All claims that have a page of their own. */
export const claimsWithPage = ({ edges, measured, statements }: Graph): readonly Claim[] => [
  ...edges.filter(hasPage),
  ...measured,
  ...statements,
];

/** The absolute address of a site-relative one; `site` may have a path and may end in a slash. */
export const absolute = (site: string, path: string): string => `${site.replace(/\/+$/, '')}/${path}`;
