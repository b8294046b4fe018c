import type { ClaimId, NodeId, Outcome } from '../model/graph.ts';

/** Site-relative address of an entry’s page. */
export const entryPath = (id: NodeId): string => `${id}/`;

/** Site-relative address of a claim’s page. */
export const claimPath = (id: ClaimId): string => `claims/${id}/`;

/** Site-relative address of an outcome on its subject’s page. */
export const outcomePath = (outcome: Outcome): string => `${outcome.subject}/#outcome-${outcome.id}`;

/** The absolute address of a site-relative one; `site` may have a path and may end in a slash. */
export const absolute = (site: string, path: string): string => `${site.replace(/\/+$/, '')}/${path}`;
